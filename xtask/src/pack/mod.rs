//! `cargo xtask pack`: lays out what Trunk built as a clinic copies it (CONTRACT.md section 5).
//!
//! Trunk calls this after each build, with its staging folder in the environment. Files whose bytes
//! may change get the hash of their final bytes in their name; only the loader's name stays, and
//! the names are written into it. Trunk's own output is removed.

mod again;
mod beside;
mod bill;
mod compressed;
mod demo;
mod files;
mod first_screen;
mod integrations;
mod licenses;
mod linked;
mod manifest;
mod names;
mod npm;
mod packed;
mod preview;
mod program;
mod program_script;
mod role;
mod script;
mod sheet;
mod split;
mod trunk_output;

pub(crate) use again::gives_the_same;
pub(crate) use first_screen::command as snippet;
pub(crate) use role::Role;

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use packed::Packed;

use crate::commands;
use crate::fault::{Fault, Result};

/// The folder that holds what a clinic copies.
pub(crate) const FOLDER: &str = "treatment-compare";
/// The list of what is in it.
pub(crate) const MANIFEST: &str = "manifest.json";

/// The command.
pub(crate) fn command(arguments: &mut lexopt::Parser) -> Result<()> {
    commands::no_more(arguments)?;
    let staging = env::var_os("TRUNK_STAGING_DIR").map(PathBuf::from);
    let staging = staging.ok_or(Fault::NotCalledByTrunk)?;
    let for_release = env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "release");
    trunk_output::take_away(&staging)?;

    let mut files = files::all(for_release)?;
    let beside = beside::all()?;
    let folder = staging.join(FOLDER);
    make(&folder)?;
    for file in files.iter().chain(&beside) {
        file.write(&folder)?;
    }
    files.push(first_screen::written(&folder)?);
    preview::lay_out(&staging, files::program_script(&files))?;
    demo::lay_out(&staging, &folder)?;
    if for_release { finish(&staging, &files, &beside) } else { Ok(()) }
}

/// What only a release needs. Compressing a debug build takes longer than building it.
fn finish(staging: &Path, files: &[Packed], beside: &[Packed]) -> Result<()> {
    let folder = staging.join(FOLDER);
    npm::lay_out(staging, files.iter().chain(beside))?;
    compressed::beside_all_in(&folder)?;
    compressed::beside_all_in(&staging.join("demo"))?;
    let manifest = folder.join(MANIFEST);
    write(&manifest, manifest::json(&folder, files, beside)?.as_bytes())?;
    compressed::beside(&manifest)?;
    integrations::lay_out(staging)
}

fn make(folder: &Path) -> Result<()> {
    fs::create_dir_all(folder).map_err(Fault::at(folder))
}

fn read_text(path: &Path) -> Result<String> {
    fs::read_to_string(path).map_err(Fault::at(path))
}

fn write(path: &Path, bytes: &[u8]) -> Result<()> {
    fs::write(path, bytes).map_err(Fault::at(path))
}

/// The names in a folder, in order.
fn names_in(folder: &Path) -> Result<Vec<String>> {
    let entries = fs::read_dir(folder).and_then(Iterator::collect::<std::io::Result<Vec<_>>>);
    let entries = entries.map_err(Fault::at(folder))?;
    let name = |entry: &fs::DirEntry| entry.file_name().to_string_lossy().into_owned();
    let mut names: Vec<_> = entries.iter().map(name).collect();
    names.sort();
    Ok(names)
}
