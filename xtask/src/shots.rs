//! `cargo xtask shots <folder>`: photographs of every named state, to look at while building it.

use std::env;

use crate::browser::{self, Engine};
use crate::fault::{Fault, Result};
use crate::{commands, dist, place, run, tools};

/// The command.
pub(crate) fn command(arguments: &mut lexopt::Parser) -> Result<()> {
    let folder = env::current_dir().unwrap_or_default().join(arguments.value()?);
    let engine = engine(arguments)?;
    browser::install(&[engine]);
    let programs = browser::find(engine)?;
    let bundle = place::tested_bundle();
    dist::build(&tools::for_building()?, &bundle)?;
    let mut test = run::cargo(&["test", "--quiet", "--workspace", "--test", "browser"]);
    test.args(["--", "--ignored", "photographs"]);
    browser::tell_bundle(&mut test, &bundle);
    programs.tell(&mut test);
    test.env("TREATMENT_COMPARE_SHOTS", &folder);
    test.env("TREATMENT_COMPARE_ENGINE", engine.word());
    run::must("Taking the photographs", &mut test)?;
    println!("Photographs: {}", folder.display());
    Ok(())
}

fn engine(arguments: &mut lexopt::Parser) -> Result<Engine> {
    let Some(argument) = arguments.next()? else { return Ok(Engine::Chromium) };
    if argument != lexopt::Arg::Long("engine") {
        return Err(argument.unexpected().into());
    }
    let word = arguments.value()?.to_string_lossy().into_owned();
    commands::no_more(arguments)?;
    let named = Engine::ALL.into_iter().find(|engine| engine.word() == word);
    named.ok_or(Fault::UnknownEngine(word))
}
