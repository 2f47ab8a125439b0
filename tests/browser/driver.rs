//! ChromeDriver on a free port and a Chromium with a fresh profile.

use std::env;
use std::process::Stdio;
use std::time::Duration;

use thirtyfour::common::log::LoggingPrefsLogLevel;
use thirtyfour::{ChromiumLikeCapabilities, DesiredCapabilities, WebDriver};
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::{Child, Command};

use crate::failure::Outcome;

/// How long a script may wait for its condition.
const PATIENCE: Duration = Duration::from_secs(15);

/// How often ChromeDriver is started where it ends at once.
const STARTS: usize = 5;

/// Only pages of our own are opened, and as root the sandbox cannot start. The background flags
/// keep a browser without a network from trying hosts of its maker.
const FLAGS: [&str; 12] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
    "--force-device-scale-factor=1",
    "--lang=en-US",
];

/// A running ChromeDriver; killed when dropped.
pub(crate) struct Driver {
    port: u16,
    _process: Child,
}

impl Driver {
    /// Starts ChromeDriver on a port it chooses itself.
    ///
    /// It looks for a port that is free on both IPv4 and IPv6, and gives up where another process
    /// takes one of the two in between; then it is started again.
    pub(crate) async fn start() -> Outcome<Self> {
        for _ in 0..STARTS {
            if let Some(driver) = Self::start_once().await? {
                return Ok(driver);
            }
        }
        Err(format!("ChromeDriver ended {STARTS} times before it named its port").into())
    }

    async fn start_once() -> Outcome<Option<Self>> {
        let program = named("TREATMENT_COMPARE_CHROMEDRIVER", "chromedriver");
        let mut process = Command::new(&program)
            .arg("--port=0")
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .kill_on_drop(true)
            .spawn()
            .map_err(|error| format!("{program}: {error}; `cargo xtask test` brings it"))?;
        let output = process.stdout.take().ok_or("ChromeDriver has no output")?;
        let mut lines = BufReader::new(output).lines();
        while let Some(line) = lines.next_line().await? {
            if let Some(port) = port_in(&line) {
                return Ok(Some(Self { port, _process: process }));
            }
        }
        Ok(None)
    }

    /// Opens a browser window. ChromeDriver gives each its own empty profile.
    pub(crate) async fn browser(&self) -> Outcome<WebDriver> {
        let mut wanted = DesiredCapabilities::chrome();
        wanted.set_binary(&named("TREATMENT_COMPARE_CHROMIUM", "/usr/bin/chromium"))?;
        for flag in FLAGS {
            wanted.add_arg(flag)?;
        }
        wanted.set_browser_log_level(LoggingPrefsLogLevel::All)?;
        let browser = WebDriver::new(format!("http://127.0.0.1:{}", self.port), wanted).await?;
        browser.set_script_timeout(PATIENCE).await?;
        Ok(browser)
    }
}

fn named(variable: &str, otherwise: &str) -> String {
    env::var(variable).unwrap_or_else(|_| otherwise.to_owned())
}

/// `ChromeDriver was started successfully on port 41373.`
fn port_in(line: &str) -> Option<u16> {
    let (_, port) = line.split_once("successfully on port ")?;
    port.trim_end_matches('.').parse().ok()
}
