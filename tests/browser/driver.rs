//! A driver on a free port, and the browser it opens.

use std::process::Stdio;
use std::time::Duration;

use thirtyfour::WebDriver;
use tokio::net::{TcpListener, TcpStream};
use tokio::process::{Child, Command};

use crate::engine::Engine;
use crate::failure::Outcome;
use crate::screen::Screen;

/// How long a script may wait for its condition.
const PATIENCE: Duration = Duration::from_secs(30);

/// How often a driver is started where it ends at once.
const STARTS: usize = 5;

/// Between two looks at a driver that is starting.
const MOMENT: Duration = Duration::from_millis(10);

/// A running driver; killed when dropped, and its screen with it.
pub(crate) struct Driver {
    engine: Engine,
    port: u16,
    _process: Child,
    _screen: Option<Screen>,
}

impl Driver {
    /// Starts the driver of `engine`, with a screen where that needs one.
    ///
    /// Another process may take the port in between; then the driver ends and is started again.
    pub(crate) async fn start(engine: Engine) -> Outcome<Self> {
        let screen = if engine.is_headless() { None } else { Some(Screen::start().await?) };
        for _ in 0..STARTS {
            let port = free_port().await?;
            let mut command = engine.driver(port);
            if let Some(screen) = &screen {
                command.env("DISPLAY", screen.name());
            }
            let mut process = start(command.stdout(Stdio::null()))?;
            if listens(&mut process, port).await? {
                return Ok(Self { engine, port, _process: process, _screen: screen });
            }
        }
        Err(format!("the driver of {engine:?} ended {STARTS} times before it listened").into())
    }

    /// Opens a browser window with an empty profile.
    pub(crate) async fn browser(&self) -> Outcome<WebDriver> {
        let address = format!("http://127.0.0.1:{}", self.port);
        let browser = WebDriver::new(address, self.engine.capabilities()?).await?;
        browser.set_script_timeout(PATIENCE).await?;
        Ok(browser)
    }
}

/// Starts a program that `cargo xtask test` brings. It ends when what is returned is dropped.
pub(crate) fn start(command: &mut Command) -> Outcome<Child> {
    command.stderr(Stdio::null()).kill_on_drop(true).spawn().map_err(|error| {
        let program = command.as_std().get_program().to_string_lossy();
        format!("{program}: {error}; `cargo xtask test` brings it").into()
    })
}

/// A port nobody listens on. `WebKitWebDriver` would choose one itself, and tell nobody.
async fn free_port() -> Outcome<u16> {
    Ok(TcpListener::bind(("127.0.0.1", 0)).await?.local_addr()?.port())
}

/// Waits until the driver listens; false if it ends before.
async fn listens(driver: &mut Child, port: u16) -> Outcome<bool> {
    loop {
        if driver.try_wait()?.is_some() {
            return Ok(false);
        }
        if TcpStream::connect(("127.0.0.1", port)).await.is_ok() {
            return Ok(true);
        }
        tokio::time::sleep(MOMENT).await;
    }
}
