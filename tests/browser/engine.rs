//! The three engines a visitor may have, and how each is started and steered.

use std::env;

use serde_json::json;
use thirtyfour::common::log::LoggingPrefsLogLevel;
use thirtyfour::{Capabilities, ChromiumLikeCapabilities, DesiredCapabilities};
use tokio::process::Command;

use crate::failure::Outcome;

/// What a page is shown by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Engine {
    /// Chrome, Edge and most of the rest. Everything is tested here.
    Chromium,
    /// Firefox.
    Firefox,
    /// Safari's, as WebKitGTK in its small test browser.
    WebKit,
}

/// Runs each named scenario, an `async fn(Engine) -> Outcome`, as three tests: `in_chromium`,
/// `in_firefox` and `in_webkit`, in a module that has the scenario's name.
macro_rules! in_every_engine {
    ($scenario:ident) => {
        mod $scenario {
            use crate::engine::Engine;
            use crate::failure::Outcome;

            #[tokio::test]
            async fn in_chromium() -> Outcome {
                super::$scenario(Engine::Chromium).await
            }

            #[tokio::test]
            async fn in_firefox() -> Outcome {
                super::$scenario(Engine::Firefox).await
            }

            #[tokio::test]
            async fn in_webkit() -> Outcome {
                super::$scenario(Engine::WebKit).await
            }
        }
    };
}
pub(crate) use in_every_engine;

/// Only pages of our own are opened, and as root the sandbox cannot start. The background flags
/// keep a browser without a network from trying hosts of its maker.
const CHROMIUM_FLAGS: [&str; 12] = [
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

impl Engine {
    /// The program that steers it, told to listen on `port` and silent otherwise.
    pub(crate) fn driver(self, port: u16) -> Command {
        let mut driver = Command::new(match self {
            Self::Chromium => named("CHROMEDRIVER", "chromedriver"),
            Self::Firefox => named("GECKODRIVER", "geckodriver"),
            Self::WebKit => named("WEBKITDRIVER", "WebKitWebDriver"),
        });
        driver.arg(format!("--port={port}"));
        if self == Self::WebKit {
            // Its sandbox needs rights that neither root nor a container has.
            driver.env("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1");
        }
        driver
    }

    /// Whether it can draw without a screen.
    pub(crate) fn is_headless(self) -> bool {
        self != Self::WebKit
    }

    /// What its driver is asked for: a window with a profile of its own. Each driver makes that.
    pub(crate) fn capabilities(self) -> Outcome<Capabilities> {
        match self {
            Self::Chromium => chromium(),
            Self::Firefox => firefox(),
            Self::WebKit => webkit(),
        }
    }
}

fn chromium() -> Outcome<Capabilities> {
    let mut wanted = DesiredCapabilities::chrome();
    wanted.set_binary(&named("CHROMIUM", "/usr/bin/chromium"))?;
    for flag in CHROMIUM_FLAGS {
        wanted.add_arg(flag)?;
    }
    wanted.set_browser_log_level(LoggingPrefsLogLevel::All)?;
    Ok(wanted.into())
}

fn firefox() -> Outcome<Capabilities> {
    let mut wanted = DesiredCapabilities::firefox();
    wanted.set_firefox_binary(&named("FIREFOX", "/usr/bin/firefox-esr"))?;
    wanted.set_headless()?;
    Ok(wanted.into())
}

fn webkit() -> Outcome<Capabilities> {
    let debian = format!("/usr/lib/{}-linux-gnu/webkit2gtk-4.1/MiniBrowser", env::consts::ARCH);
    let mut wanted = Capabilities::new();
    wanted.set("browserName", "MiniBrowser")?;
    wanted.set(
        "webkitgtk:browserOptions",
        json!({ "binary": named("MINIBROWSER", &debian), "args": ["--automation"] }),
    )?;
    Ok(wanted)
}

/// The program that `cargo xtask test` names, or the one a Debian has.
pub(crate) fn named(program: &str, otherwise: &str) -> String {
    env::var(format!("TREATMENT_COMPARE_{program}")).unwrap_or_else(|_| otherwise.to_owned())
}
