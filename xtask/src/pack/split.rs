//! The linked program in two files: what the first screens need, and what comes right after them.
//!
//! The cut is made in what the linker wrote, where relocations (build.rs asks for them) still say
//! which function needs which: what only the screens behind the seam in src/view/later/ need goes
//! into the second file, code and texts alike, and nothing is in both. The second file takes the
//! memory and the table of functions of the first; wasm-bindgen sees the first one only.
//!
//! Trunk has run wasm-bindgen over the whole by then. Its result is of no use here, so it runs once
//! more, as a library: Cargo.lock cannot hold two versions of its format.

use std::fs;
use std::path::Path;

use wasm_bindgen_cli_support::Bindgen;
use wasm_split_cli_support::{Options, transform};

use crate::fault::{Fault, Result};
use crate::{place, tools};

/// What cargo calls the linked program.
const LINKED: &str = "program.wasm";
/// The functions the scripts of embed/program/ call.
const EXPORTS: [&str; 1] = ["mount"];
/// The name of the seam in src/view/later/.
const LATER: &str = "later";

/// The program in two files, with the glue of the first.
pub(super) struct Parts {
    pub(super) first: Vec<u8>,
    pub(super) later: Vec<u8>,
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

    // More than one: something shared by two seams. None: the seam is gone.
    let [later] = split.split_modules.as_slice() else {
        let found = split.split_modules.len();
        return Err(Fault::Split(format!(
            "one part named `{LATER}` was to be cut off, not {found}"
        )));
    };
    let later = fs::read(later).map_err(Fault::at(later))?;
    let (first, glue) = bound(&main)?;
    Ok(Parts { first, later: compact(&later)?, glue })
}

/// The first part and its glue, by wasm-bindgen.
fn bound(main: &Path) -> Result<(Vec<u8>, String)> {
    let mut bindgen = Bindgen::new();
    bindgen.input_path(main).out_name("program").typescript(false);
    // Else the table of functions, which the second part fills, would not be exported.
    bindgen.keep_lld_exports(true);
    let output = bindgen.web(true).and_then(|bindgen| bindgen.generate_output());
    let mut output = output.map_err(|problem| Fault::Split(format!("{problem:#}")))?;
    let glue = output.js().to_owned();
    let missing = |export: &&str| !glue.contains(&format!("export function {export}("));
    match EXPORTS.iter().find(|export| missing(export)) {
        Some(export) => Err(Fault::MissingExport { export }),
        None => Ok((output.wasm_mut().emit_wasm(), glue)),
    }
}

/// The same module with its numbers as short as they can be: for relocations the linker leaves room
/// for the largest.
fn compact(wasm: &[u8]) -> Result<Vec<u8>> {
    let module = walrus::Module::from_buffer(wasm);
    let mut module = module.map_err(|problem| Fault::Split(format!("{problem:#}")))?;
    Ok(module.emit_wasm())
}
