//! `cargo xtask advisories`: published security advisories on our dependencies.
//!
//! Not part of `cargo xtask test`: the answer depends on a database in the network and on the day.
//! Where the database cannot be reached, this says so and fails; it never counts as passed.

use crate::fault::{Fault, Result};
use crate::{commands, run, tools};

/// The command.
pub(crate) fn command(arguments: &mut lexopt::Parser) -> Result<()> {
    commands::no_more(arguments)?;
    let path = [tools::for_denying()?];
    let mut fetch = run::cargo(&["deny", "fetch", "db"]);
    run::with_path(&mut fetch, &path);
    if run::output(&mut fetch).is_none() {
        return Err(Fault::NoAdvisories);
    }
    let mut check = run::cargo(&["deny", "check", "--disable-fetch", "advisories"]);
    run::with_path(&mut check, &path);
    run::must("The check for advisories", &mut check)
}
