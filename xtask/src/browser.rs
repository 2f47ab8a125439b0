//! Chromium and its driver for the browser tests; brought through apt where they are missing.

use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::fault::{Fault, Result};
use crate::{place, run};

/// What a person does where apt cannot.
pub(crate) const REMEDY: &str = "Debian: sudo apt-get install chromium chromium-driver. \
                          macOS: brew install --cask chromium chromedriver. \
                          Elsewhere: Chrome and the ChromeDriver of the same version, both in PATH.";

const CHROMIUM: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "chrome"];
const DRIVER: [&str; 1] = ["chromedriver"];

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

/// Asks first on a terminal and goes ahead without one.
fn install() -> bool {
    if place::in_path("apt-get").is_none() || !agreed() {
        return false;
    }
    println!("Installing chromium and chromium-driver through apt (usually about 2 minutes).");
    apt(&["update"]);
    apt(&["install", "--yes", "--no-install-recommends", "chromium", "chromium-driver"])
}

fn agreed() -> bool {
    let terminal = std::io::stdin();
    if !terminal.is_terminal() {
        return true;
    }
    print!("The browser tests need Chromium and its driver. Install both through apt? [y/N] ");
    let mut answer = String::new();
    std::io::stdout().flush().is_ok()
        && terminal.read_line(&mut answer).is_ok()
        && answer.trim().eq_ignore_ascii_case("y")
}

fn apt(arguments: &[&str]) -> bool {
    let is_root = run::output(Command::new("id").arg("-u")).is_some_and(|id| id.trim() == "0");
    let mut command = if is_root {
        Command::new("apt-get")
    } else {
        let mut sudo = Command::new("sudo");
        if !std::io::stdin().is_terminal() {
            // Without a terminal nobody can type a password.
            sudo.arg("--non-interactive");
        }
        sudo.arg("apt-get");
        sudo
    };
    command.args(arguments).env("DEBIAN_FRONTEND", "noninteractive");
    run::succeeds(&mut command).unwrap_or(false)
}
