//! `cargo xtask shots <folder>`: photographs of every named state, to look at while building it.

use std::env;

use crate::fault::Result;
use crate::{browser, commands, dist, place, run, tools};

/// The command.
pub(crate) fn command(arguments: &mut lexopt::Parser) -> Result<()> {
    let folder = env::current_dir().unwrap_or_default().join(arguments.value()?);
    commands::no_more(arguments)?;
    let browser = browser::bring()?;
    let bundle = place::tested_bundle();
    dist::build(&tools::for_building()?, &bundle)?;
    let mut test = run::cargo(&["test", "--quiet", "--workspace", "--test", "browser"]);
    test.args(["--", "--ignored", "photographs"]);
    browser.tell(&mut test, &bundle);
    run::must("Taking the photographs", test.env("TREATMENT_COMPARE_SHOTS", &folder))?;
    println!("Photographs: {}", folder.display());
    Ok(())
}
