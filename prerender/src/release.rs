//! The folder a clinic copies: which program and which style sheet are in it.

use std::fs;
use std::path::{Path, PathBuf};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha384};

use crate::fault::{Fault, Result};

/// The script that pages name.
const LOADER: &str = "treatment-compare.js";

/// The files of a release that a first screen depends on.
#[derive(Clone, Debug)]
pub struct Release {
    /// Name of the compiled program, with the hash of its bytes.
    pub program: String,
    /// Name of the style sheet, with the hash of its bytes.
    pub style: String,
    /// What the script tag holds the loader to, as `integrity` has it, where the page wants that.
    pub integrity: Option<String>,
    /// The address of the folder on the clinic's site, with a slash at its end.
    pub base: String,
}

impl Release {
    /// Looks into `folder`, which is served at `base`.
    ///
    /// # Errors
    /// Where the folder cannot be read, or the program or the style sheet is not there.
    pub fn in_folder(folder: &Path, base: &str) -> Result<Self> {
        let names = names(folder)?;
        let find = |stem: &str, extension: &str, what| {
            let belongs = |name: &&String| name.starts_with(stem) && name.ends_with(extension);
            names
                .iter()
                .find(belongs)
                .cloned()
                .ok_or_else(|| Fault::NoRelease { folder: folder.to_owned(), what })
        };
        Ok(Self {
            program: find("program-", ".wasm", "compiled program")?,
            style: find("style-", ".css", "style sheet")?,
            integrity: None,
            base: format!("{}/", base.trim_end_matches('/')),
        })
    }

    /// The same with the script tag held to the loader that lies in `folder`.
    ///
    /// # Errors
    /// Where the loader cannot be read.
    pub fn held_to_loader(self, folder: &Path) -> Result<Self> {
        let path = folder.join(LOADER);
        let loader = fs::read(&path).map_err(|source| Fault::File { path, source })?;
        let integrity = format!("sha384-{}", STANDARD.encode(Sha384::digest(loader)));
        Ok(Self { integrity: Some(integrity), ..self })
    }
}

fn names(folder: &Path) -> Result<Vec<String>> {
    let at = |source| Fault::File { path: PathBuf::from(folder), source };
    let mut names = Vec::new();
    for entry in fs::read_dir(folder).map_err(at)? {
        names.push(entry.map_err(at)?.file_name().to_string_lossy().into_owned());
    }
    names.sort();
    Ok(names)
}
