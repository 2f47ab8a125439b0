//! `cargo xtask pack`: lays out what Trunk built as a clinic copies it (CONTRACT.md section 5).
//!
//! Trunk calls this after each build, with its staging folder in the environment. Files whose bytes
//! may change get the hash of their final bytes in their name; only the loader's name stays, and
//! the names are written into it. Trunk's own output is removed.

mod demo;
mod first_screen;
mod manifest;
mod program;
mod program_script;
mod role;
mod script;
mod sheet;
mod trunk_output;

pub(crate) use first_screen::command as snippet;
pub(crate) use role::Role;

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use crate::fault::{Fault, Result};
use crate::{commands, place, weight};

/// The folder that holds what a clinic copies.
pub(crate) const FOLDER: &str = "treatment-compare";
const LOADER: &str = "treatment-compare.js";

/// One file of the release.
struct Packed {
    name: String,
    bytes: Vec<u8>,
}

impl Packed {
    /// Named after the hash of its bytes: `program-0123456789abcdef.wasm`.
    fn hashed(stem: &str, extension: &str, bytes: Vec<u8>) -> Self {
        let hash = weight::sha384(&bytes);
        let short = hash.get(..16).unwrap_or(&hash);
        Self { name: format!("{stem}-{short}.{extension}"), bytes }
    }

    /// The value of an `integrity` attribute or option.
    fn integrity(&self) -> String {
        weight::integrity(&self.bytes)
    }
}

/// The command.
pub(crate) fn command(arguments: &mut lexopt::Parser) -> Result<()> {
    commands::no_more(arguments)?;
    let staging = env::var_os("TRUNK_STAGING_DIR").map(PathBuf::from);
    let staging = staging.ok_or(Fault::NotCalledByTrunk)?;
    let for_release = env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "release");

    let mut files = release(&staging, for_release)?;
    let folder = staging.join(FOLDER);
    fs::create_dir_all(&folder).map_err(Fault::at(&folder))?;
    for file in &files {
        write(&folder.join(&file.name), &file.bytes)?;
    }
    files.push(first_screen::written(&folder)?);
    // Compressing a debug build takes longer than building it and tells nobody anything.
    if for_release {
        write(&folder.join("manifest.json"), manifest::json(&files)?.as_bytes())?;
    }
    demo::lay_out(&staging, &folder)
}

/// All files of the release, made from Trunk's output (which is taken away) and the sources.
fn release(staging: &Path, for_release: bool) -> Result<Vec<Packed>> {
    let built = trunk_output::take(staging)?;
    // While developing, the names of functions make a panic readable.
    let wasm = if for_release { program::shrink(&built.wasm) } else { built.wasm };
    let wasm = Packed::hashed("program", "wasm", wasm);
    let style = Packed::hashed("style", "css", sheet::joined()?.into_bytes());
    let texts = Packed::hashed("texts", "txt", long_texts()?);
    let mut program = script::shrink(&program_script::joined(&built.glue)?);
    for (plain, file) in [("program.wasm", &wasm), ("style.css", &style), ("texts.txt", &texts)] {
        program = script::fill(&program, plain, &file.name)?;
        program = script::fill(&program, &format!("sha384 of {plain}"), &file.integrity())?;
    }
    let program = Packed::hashed("program", "js", program.into_bytes());

    let source = read_text(&place::root().join("embed").join(LOADER))?;
    let loader = script::fill(&script::shrink(&source), "program.js", &program.name)?;
    let loader = script::fill(&loader, "0.0.0", env!("CARGO_PKG_VERSION"))?;
    let loader = Packed { name: LOADER.to_owned(), bytes: loader.into_bytes() };
    Ok(vec![loader, program, wasm, style, texts])
}

/// The long texts file, from the same compiler that made the program's tables.
fn long_texts() -> Result<Vec<u8>> {
    let compiled = catalog_compiler::compile(&place::root().join("catalog"));
    Ok(compiled.map_err(|problems| Fault::catalogue(&problems))?.texts.into_bytes())
}

fn read_text(path: &Path) -> Result<String> {
    fs::read_to_string(path).map_err(Fault::at(path))
}

fn write(path: &Path, bytes: &[u8]) -> Result<()> {
    fs::write(path, bytes).map_err(Fault::at(path))
}
