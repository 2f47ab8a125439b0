//! `cargo xtask pack`: lays out what Trunk built as a clinic copies it (CONTRACT.md section 5).
//!
//! Trunk calls this after each build, with its staging folder in the environment. Files whose bytes
//! may change get the hash of their final bytes in their name; only the loader's name stays, and
//! the names are written into it. Trunk's own output is removed.

mod demo;
mod first_screen;
mod manifest;
mod names;
mod preview;
mod program;
mod program_script;
mod role;
mod script;
mod sheet;
mod split;
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
/// Named in clinic files and by editors, so it keeps its name.
const SCHEMA: &str = "clinic.schema.json";

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
    let beside = beside();
    for file in files.iter().chain(&beside) {
        write(&folder.join(&file.name), &file.bytes)?;
    }
    files.push(first_screen::written(&folder)?);
    // Compressing a debug build takes longer than building it and tells nobody anything.
    if for_release {
        write(&folder.join("manifest.json"), manifest::json(&files, &beside)?.as_bytes())?;
    }
    preview::lay_out(&staging, program_script(&files))?;
    demo::lay_out(&staging, &folder)
}

/// All files of the release, made from what cargo linked and the sources. Trunk's own output is
/// taken away.
fn release(staging: &Path, for_release: bool) -> Result<Vec<Packed>> {
    trunk_output::take_away(staging)?;
    let parts = split::split(for_release)?;
    // While developing, scripts stay readable and the names of functions make a panic so.
    let sent = |script: String| if for_release { script::shrink(&script) } else { Ok(script) };
    let packed = |stem, wasm: &Vec<u8>| {
        let wasm = if for_release { program::shrink(wasm) } else { wasm.clone() };
        Packed::hashed(stem, "wasm", wasm)
    };
    let first = packed("program", &parts.first);
    let reading: Vec<_> = parts.reading.iter().map(|wasm| packed("reading", wasm)).collect();
    let later: Vec<_> = parts.later.iter().map(|wasm| packed("later", wasm)).collect();
    let style = Packed::hashed("style", "css", sheet::joined("first.css")?.into_bytes());
    let later_style = Packed::hashed("later", "css", sheet::joined("later.css")?.into_bytes());
    let texts = Packed::hashed("texts", "txt", long_texts()?);
    let handed = [&first, &style, &later_style, &texts];
    let frame = frame(&parts.glue, handed.into_iter().chain(&reading).chain(&later))?;
    let mut program = program_script::in_page(&parts.glue)?;
    program = script::fill(&program, "frame.html", &frame[0].name)?;
    let fetched = [
        ("program.wasm", &first),
        ("style.css", &style),
        ("later.css", &later_style),
        ("texts.txt", &texts),
    ];
    for (plain, file) in fetched {
        program = script::fill(&program, plain, &file.name)?;
        program = script::fill(&program, &format!("sha384 of {plain}"), &file.integrity())?;
    }
    program = script::fill_list(&program, "files of reading", &reading)?;
    program = script::fill_list(&program, "files of later", &later)?;
    let program = Packed::hashed("program", "js", sent(program)?.into_bytes());

    let source = read_text(&place::root().join("embed").join(LOADER))?;
    let loader = script::fill(&source, "program.js", &program.name)?;
    let loader = script::fill(&loader, "0.0.0", &version())?;
    let loader = Packed { name: LOADER.to_owned(), bytes: sent(loader)?.into_bytes() };
    let mut files = vec![loader, program, first, style];
    files.extend(reading.into_iter().chain(later));
    files.extend([later_style, texts]);
    files.extend(frame);
    Ok(files)
}

/// What a page reads as the element's `version`: the program's and the catalogue's.
fn version() -> String {
    format!("{} (catalog {})", env!("CARGO_PKG_VERSION"), method::catalog::EDITION.version)
}

/// The page of isolated mode and its script, which takes these files and no others.
fn frame<'a>(glue: &str, files: impl Iterator<Item = &'a Packed>) -> Result<[Packed; 2]> {
    let script = program_script::in_frame(glue)?;
    let script = script::fill_list(&script, "files of the program", files)?;
    let script = Packed::hashed("frame", "js", script::shrink(&script)?.into_bytes());
    let page = read_text(&place::root().join("embed/frame.html"))?;
    let page = script::fill(&page, "frame.js", &script.name)?;
    Ok([Packed::hashed("frame", "html", page.into_bytes()), script])
}

/// The name of the script that starts the program.
fn program_script(files: &[Packed]) -> &str {
    let mut scripts = files.iter().filter(|file| Role::of(&file.name) == Some(Role::Program));
    scripts.find_map(|file| file.name.strip_suffix(".js").map(|_| file.name.as_str())).unwrap_or("")
}

/// What a page never asks for: the schema of the clinic file.
fn beside() -> [Packed; 1] {
    let bytes = format!("{}\n", method::clinic::schema()).into_bytes();
    [Packed { name: SCHEMA.to_owned(), bytes }]
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
