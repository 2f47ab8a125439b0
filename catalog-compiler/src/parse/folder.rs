//! The catalogue's folder: its TOML files in path order, and the hash over them.

use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::Path;

use sha2::{Digest, Sha256};

/// All TOML files of a folder, in the order of their paths.
#[derive(Debug)]
pub(crate) struct Folder {
    /// Relative path with `/`, and the file's text.
    pub(crate) files: Vec<(String, String)>,
}

impl Folder {
    /// Reads every `*.toml` below `root`.
    pub(crate) fn read(root: &Path) -> io::Result<Self> {
        let mut files = Vec::new();
        collect(root, "", &mut files)?;
        files.sort();
        Ok(Self { files })
    }
}

fn collect(folder: &Path, prefix: &str, files: &mut Vec<(String, String)>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if entry.file_type()?.is_dir() {
            collect(&entry.path(), &format!("{prefix}{name}/"), files)?;
        } else if entry.path().extension().is_some_and(|extension| extension == "toml") {
            files.push((format!("{prefix}{name}"), fs::read_to_string(entry.path())?));
        }
    }
    Ok(())
}

/// First 16 hex digits of SHA-256 over the files in path order.
///
/// Each file counts as its path relative to the folder (with `/`), a line feed, and its bytes.
/// From the folder: `find . -name '*.toml' -printf '%P\n' | LC_ALL=C sort |
/// while read -r f; do printf '%s\n' "$f"; cat "$f"; done | sha256sum | cut -c1-16`.
/// Source: CONTRACT.md section 2, `catalog.hash`.
pub(crate) fn edition_hash(folder: &Folder) -> String {
    let mut hasher = Sha256::new();
    for (path, text) in &folder.files {
        hasher.update(path.as_bytes());
        hasher.update(b"\n");
        hasher.update(text.as_bytes());
    }
    let mut hex = String::new();
    for byte in hasher.finalize().iter().take(8) {
        // Why: writing to a string cannot fail.
        let _ = write!(hex, "{byte:02x}");
    }
    hex
}
