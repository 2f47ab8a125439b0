//! The files of the release that a page asks for, made from what cargo linked and the sources.

use super::{Packed, Role, program, program_script, read_text, script, sheet, split};
use crate::fault::{Fault, Result};
use crate::place;

const LOADER: &str = "treatment-compare.js";

/// All of them but the first screen, which is rendered from them.
pub(super) fn all(for_release: bool) -> Result<Vec<Packed>> {
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
    let isolated = script::fill(&program_script::isolated()?, "frame.html", &frame[0].name)?;
    let isolated = Packed::hashed("isolated", "js", sent(isolated)?.into_bytes());
    let fetched = [
        ("isolated.js", &isolated),
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
    let loader = Packed::named(LOADER, sent(loader)?);
    let mut files = vec![loader, program, first, style];
    files.extend(reading.into_iter().chain(later));
    files.extend([later_style, texts, isolated]);
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
pub(super) fn program_script(files: &[Packed]) -> &str {
    let mut scripts = files.iter().filter(|file| Role::of(&file.name) == Some(Role::Program));
    scripts.find_map(|file| file.name.strip_suffix(".js").map(|_| file.name.as_str())).unwrap_or("")
}

/// The long texts file, from the same compiler that made the program's tables.
fn long_texts() -> Result<Vec<u8>> {
    let compiled = catalog_compiler::compile(&place::root().join("catalog"));
    Ok(compiled.map_err(|problems| Fault::catalogue(&problems))?.texts.into_bytes())
}
