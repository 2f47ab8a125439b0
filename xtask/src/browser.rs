//! Chromium and its driver for the browser tests; brought through apt where they are missing.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::fault::{Fault, Result};
use crate::{apt, place};

/// What a person does where apt cannot.
pub(crate) const REMEDY: &str = "Debian: sudo apt-get install chromium chromium-driver. \
                          macOS: brew install --cask chromium chromedriver. \
                          Elsewhere: Chrome and the ChromeDriver of the same version, both in PATH.";

const CHROMIUM: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "chrome"];
const DRIVER: [&str; 1] = ["chromedriver"];
const PACKAGES: [&str; 2] = ["chromium", "chromium-driver"];

/// A browser and the driver that steers it.
pub(crate) struct Browser {
    chromium: PathBuf,
    driver: PathBuf,
}

impl Browser {
    /// Tells the browser tests, run by `command`, what to use and which bundle to open.
    pub(crate) fn tell(&self, command: &mut Command, bundle: &Path) {
        command
            .env("TREATMENT_COMPARE_CHROMIUM", &self.chromium)
            .env("TREATMENT_COMPARE_CHROMEDRIVER", &self.driver)
            .env("TREATMENT_COMPARE_BUNDLE", bundle);
    }
}

/// Finds both, or installs them through apt.
pub(crate) fn bring() -> Result<Browser> {
    match find() {
        Ok(browser) => Ok(browser),
        Err(missing) => {
            install().then_some(()).ok_or(Fault::NoBrowser { missing })?;
            find().map_err(|missing| Fault::NoBrowser { missing })
        }
    }
}

fn find() -> std::result::Result<Browser, &'static str> {
    let first = |names: &[&str]| names.iter().find_map(|name| place::in_path(name));
    Ok(Browser {
        chromium: first(&CHROMIUM).ok_or("Chromium")?,
        driver: first(&DRIVER).ok_or("ChromeDriver")?,
    })
}

/// Both through apt, where there is one.
fn install() -> bool {
    apt::install("The browser tests need Chromium and its driver", &PACKAGES)
}
