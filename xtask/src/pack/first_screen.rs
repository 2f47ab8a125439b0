//! The first screen as HTML, made by the crate `prerender` from the same sources as the program.

use std::fs;
use std::path::Path;
use std::process::Command;

use super::Packed;
use crate::fault::{Fault, Result};
use crate::{commands, run};

/// The first screen of an element without attributes, for pages that are put together by machine.
const NAME: &str = "static.html";
/// What failed, if it fails.
const WHAT: &str = "Rendering the first screen";

/// `cargo xtask snippet`: everything after the word is for the crate `prerender`.
pub(crate) fn command(arguments: &mut lexopt::Parser) -> Result<()> {
    run::must("cargo xtask snippet", prerender().args(commands::rest(arguments)?))
}

/// Writes it beside the files of the release in `folder`.
pub(super) fn written(folder: &Path) -> Result<Packed> {
    let path = folder.join(NAME);
    run::must(WHAT, prerender().arg("--inner").arg(&path).arg("--release").arg(folder))?;
    Ok(Packed { name: NAME.to_owned(), bytes: fs::read(&path).map_err(Fault::at(&path))? })
}

/// Writes it into the element on `page`.
pub(super) fn into_page(page: &Path, folder: &Path) -> Result<()> {
    run::must(WHAT, prerender().arg(page).arg("--release").arg(folder))
}

fn prerender() -> Command {
    run::cargo(&["run", "--quiet", "--package", "prerender", "--"])
}
