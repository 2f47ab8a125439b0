//! What Trunk leaves in its staging folder: one program and its glue.

use std::fs;
use std::path::{Path, PathBuf};

use super::read_text;
use crate::fault::{Fault, Result};

/// The functions the loader calls.
const EXPORTS: [&str; 1] = ["mount"];

/// A program and the glue that belongs to it.
pub(super) struct Built {
    pub(super) wasm: Vec<u8>,
    pub(super) glue: String,
}

/// Reads the pair and removes it from `staging`.
///
/// A link without the bin's name, or a second link, makes Trunk exit 0 with glue beside a program
/// that it does not belong to; that is caught here.
pub(super) fn take(staging: &Path) -> Result<Built> {
    let wasm_path = only(staging, "wasm")?;
    let glue_path = only(staging, "js")?;
    let wasm = fs::read(&wasm_path).map_err(Fault::at(&wasm_path))?;
    let glue = read_text(&glue_path)?;
    let wasm_name = file_name(&wasm_path);
    for export in EXPORTS {
        let declared = glue.contains(&format!("export function {export}("));
        let present = wasm.windows(export.len()).any(|window| window == export.as_bytes());
        if !declared || !present {
            let name = if declared { wasm_name } else { file_name(&glue_path) };
            return Err(Fault::MissingExport { name, export });
        }
    }
    for path in [wasm_path, glue_path] {
        fs::remove_file(&path).map_err(Fault::at(&path))?;
    }
    Ok(Built { wasm, glue })
}

fn only(staging: &Path, extension: &str) -> Result<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(staging).map_err(Fault::at(staging))? {
        let path = entry.map_err(Fault::at(staging))?.path();
        if path.extension().is_some_and(|own| own == extension) {
            found.push(path);
        }
    }
    match found.pop() {
        Some(path) if found.is_empty() => Ok(path),
        last => {
            let names: Vec<_> = found.iter().chain(&last).map(|path| file_name(path)).collect();
            Err(Fault::NotOneProgram { found: format!("[{}] (*.{extension})", names.join(", ")) })
        }
    }
}

fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}
