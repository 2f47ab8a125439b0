//! Debian's package manager, where there is one.

use std::io::{IsTerminal, Write};
use std::process::Command;

use super::Engine;
use crate::{place, run};

/// Installs the packages of `engines`. Asks first on a terminal and goes ahead without one.
pub(super) fn install(engines: &[Engine]) {
    let packages: Vec<_> = engines.iter().flat_map(|engine| engine.packages()).copied().collect();
    let packages = packages.join(", ");
    if place::in_path("apt-get").is_none() || !agreed(&packages) {
        return;
    }
    println!("Installing {packages} through apt (usually about 2 minutes).");
    apt(&["update"]);
    for engine in engines {
        // One by one: a system that lacks one of them can have the others.
        let mut command = vec!["install", "--yes", "--no-install-recommends"];
        command.extend(engine.packages());
        apt(&command);
    }
}

fn agreed(packages: &str) -> bool {
    let terminal = std::io::stdin();
    if !terminal.is_terminal() {
        return true;
    }
    print!("The browser tests need {packages}. Install through apt? [y/N] ");
    let mut answer = String::new();
    std::io::stdout().flush().is_ok()
        && terminal.read_line(&mut answer).is_ok()
        && answer.trim().eq_ignore_ascii_case("y")
}

/// Whether it worked is seen by looking for the programs again.
fn apt(arguments: &[&str]) {
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
    let _ = run::succeeds(&mut command);
}
