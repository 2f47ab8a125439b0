//! Installing through apt: what tests need and the system does not have.

use std::io::{IsTerminal, Write};
use std::process::Command;

use crate::{place, run};

/// Installs `packages` and says whether that worked. Asks first on a terminal, with `need` as the
/// reason, and goes ahead without one.
pub(crate) fn install(need: &str, packages: &[&str]) -> bool {
    let list = packages.join(", ");
    if place::in_path("apt-get").is_none() || !agreed(need, &list) {
        return false;
    }
    println!("Installing {list} through apt (usually about 2 minutes).");
    apt(&["update"]);
    apt(&[&["install", "--yes", "--no-install-recommends"], packages].concat())
}

fn agreed(need: &str, list: &str) -> bool {
    let terminal = std::io::stdin();
    if !terminal.is_terminal() {
        return true;
    }
    print!("{need}. Install {list} through apt? [y/N] ");
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
