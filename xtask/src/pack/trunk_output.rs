//! What Trunk leaves in its staging folder: one program and its glue, made from the whole.

use std::fs;
use std::path::{Path, PathBuf};

use crate::fault::{Fault, Result};

/// Removes the pair from `staging`; it is made anew from what cargo linked, in parts.
///
/// A link without the bin's name, or a second link, makes Trunk exit 0 with glue beside a program
/// that it does not belong to; that is caught here.
pub(super) fn take_away(staging: &Path) -> Result<()> {
    for path in [only(staging, "wasm")?, only(staging, "js")?] {
        fs::remove_file(&path).map_err(Fault::at(&path))?;
    }
    Ok(())
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
