//! The folder a clinic copies: `treatment-compare/` of the bundle under test.

use std::fs;
use std::path::{Path, PathBuf};

use crate::failure::Outcome;
use crate::site::{Site, copy};

/// Its name on a site.
pub(crate) const FOLDER: &str = "treatment-compare";

impl Site {
    /// Copies the release folder to `path`.
    pub(crate) fn copy_release(&self, path: &str) -> Outcome {
        let source = bundle().join(FOLDER);
        if !source.is_dir() {
            return Err(format!("no bundle in {}: run cargo xtask dist", source.display()).into());
        }
        Ok(copy(&source, &self.at(path))?)
    }
}

/// Where the bundle under test is.
pub(crate) fn bundle() -> PathBuf {
    std::env::var_os("TREATMENT_COMPARE_BUNDLE")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("dist"), PathBuf::from)
}

/// The names in a release folder, without the compressed copies.
pub(crate) fn names(folder: &Path) -> Outcome<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        let is_copy = [".br", ".gz"].iter().any(|ending| name.ends_with(ending));
        if !is_copy && !name.starts_with('.') {
            names.push(name);
        }
    }
    names.sort();
    Ok(names)
}

/// Whether a name carries the hash of the file's bytes, so that the file never changes.
pub(crate) fn has_hash(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or(name);
    stem.rsplit_once('-').is_some_and(|(_, hash)| {
        hash.len() == 16 && hash.bytes().all(|byte| byte.is_ascii_hexdigit())
    })
}
