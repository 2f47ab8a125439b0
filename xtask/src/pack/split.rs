//! The linked program in parts: what the first screens need, and what comes right after them.
//!
//! The cuts are made in what the linker wrote, where relocations (build.rs asks for them) still say
//! which function needs which: what only a seam needs (src/reading/, src/view/later/) goes into a
//! part of its own, code and texts alike, and nothing is in two. The parts take the memory and the
//! table of functions of the first; wasm-bindgen sees the first one only.
//!
//! Trunk has run wasm-bindgen over the whole by then. Its result is of no use here, so it runs once
//! more, as a library: Cargo.lock cannot hold two versions of its format.

use std::collections::HashMap;
use std::fs;
use std::path::Path;

use wasm_bindgen_cli_support::Bindgen;
use wasm_split_cli_support::{Options, transform};

use super::names;
use crate::fault::{Fault, Result};
use crate::{place, tools};

/// What cargo calls the linked program.
const LINKED: &str = "program.wasm";
/// The functions the scripts of embed/program/ call.
const EXPORTS: [&str; 2] = ["mount", "clinic_findings"];
/// The seams. What both need is added with the first of them.
const READING: &str = "reading";
const LATER: &str = "later";

/// The program in parts, with the glue of the first.
pub(super) struct Parts {
    pub(super) first: Vec<u8>,
    /// What reads files, in the order in which its modules are added.
    pub(super) reading: Vec<Vec<u8>>,
    /// The screens behind the list, to be added after what reads files.
    pub(super) later: Vec<Vec<u8>>,
    pub(super) glue: String,
}

/// Splits the program that cargo linked last, in the release or the development profile.
pub(super) fn split(for_release: bool) -> Result<Parts> {
    let compiled = place::compiled(tools::WASM, if for_release { "release" } else { "debug" });
    let linked = compiled.join(LINKED);
    let wasm = fs::read(&linked).map_err(Fault::at(&linked))?;
    let folder = compiled.join("split");
    let main = folder.join(LINKED);
    let mut options = Options::new(&wasm);
    options.output_dir = &folder;
    options.main_out_path = &main;
    let split = transform(options).map_err(|problem| Fault::Split(format!("{problem:#}")))?;

    let (reading, later) = in_order(&split.prefetch_map)?;
    let read = |names: Vec<String>| -> Result<Vec<_>> {
        names.iter().map(|name| compact(&folder.join(name).with_extension("wasm"))).collect()
    };
    let (first, glue) = bound(&main, for_release)?;
    Ok(Parts { first, reading: read(reading)?, later: read(later)?, glue })
}

/// The names of the modules of each part. A module that both need stands in the first list only.
fn in_order(modules: &HashMap<String, Vec<String>>) -> Result<(Vec<String>, Vec<String>)> {
    let of = |seam| {
        let modules = modules.get(seam).filter(|modules| !modules.is_empty());
        modules.cloned().ok_or_else(|| Fault::Split(format!("there is no seam `{seam}`")))
    };
    let (reading, mut later) = (of(READING)?, of(LATER)?);
    later.retain(|module| !reading.contains(module));
    Ok((reading, later))
}

/// The first part and its glue, by wasm-bindgen. While developing, names stay as they are.
fn bound(main: &Path, for_release: bool) -> Result<(Vec<u8>, String)> {
    let mut bindgen = Bindgen::new();
    bindgen.input_path(main).out_name("program").typescript(false);
    // Else the table of functions, which the other parts fill, would not be exported.
    bindgen.keep_lld_exports(true);
    let output = bindgen.web(true).and_then(Bindgen::generate_output);
    let mut output = output.map_err(|problem| Fault::Split(format!("{problem:#}")))?;
    let glue = output.js().to_owned();
    let missing = |export: &&str| !glue.contains(&format!("export function {export}("));
    if let Some(export) = EXPORTS.iter().find(|export| missing(export)) {
        return Err(Fault::MissingExport { export });
    }
    let module = output.wasm_mut();
    let glue = if for_release { names::shorten(module, &glue) } else { glue };
    Ok((module.emit_wasm(), glue))
}

/// The module in a file with its numbers as short as they can be: for relocations the linker leaves
/// room for the largest.
fn compact(path: &Path) -> Result<Vec<u8>> {
    let module = walrus::Module::from_file(path);
    let mut module = module.map_err(|problem| Fault::Split(format!("{problem:#}")))?;
    Ok(module.emit_wasm())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn modules(of: &[(&str, &[&str])]) -> HashMap<String, Vec<String>> {
        let owned = |names: &[&str]| names.iter().map(|&name| name.to_owned()).collect();
        of.iter().map(|(seam, names)| ((*seam).to_owned(), owned(names))).collect()
    }

    #[test]
    fn what_both_parts_need_comes_once_and_first() {
        let split = modules(&[("reading", &["chunk", "one"]), ("later", &["chunk", "two"])]);
        let (reading, later) = in_order(&split).unwrap();
        assert_eq!((reading, later), (vec!["chunk".into(), "one".into()], vec!["two".into()]));
    }

    #[test]
    fn a_seam_that_is_gone_is_a_fault() {
        assert!(in_order(&modules(&[("later", &["two"])])).is_err());
        assert!(in_order(&modules(&[("reading", &[]), ("later", &["two"])])).is_err());
    }
}
