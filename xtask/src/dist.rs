//! `cargo xtask dist`: the release, built by Trunk and laid out by `pack`.

use std::fs;
use std::path::{Path, PathBuf};

use crate::fault::{Fault, Result};
use crate::{commands, pack, place, proof, run, tools};

/// The command.
pub(crate) fn command(arguments: &mut lexopt::Parser) -> Result<()> {
    commands::no_more(arguments)?;
    let path = tools::for_building()?;
    let folder = place::dist();
    build(&path, &folder)?;
    proof::write(&folder)?;
    println!("What a clinic copies: {}", folder.join(pack::FOLDER).display());
    println!("The demo page:        {}", folder.join("demo").display());
    println!("What can be checked:  {}", folder.join("proof").display());
    Ok(())
}

/// Builds the release into `folder`.
pub(crate) fn build(path: &[PathBuf], folder: &Path) -> Result<()> {
    let mut trunk = tools::trunk(path, &["build", "--release", "--dist"]);
    run::must("trunk build", trunk.arg(folder))?;
    // The copy at the top is for `trunk serve`, which shows a start page.
    let start_page = folder.join("index.html");
    fs::remove_file(&start_page).map_err(Fault::at(&start_page))
}
