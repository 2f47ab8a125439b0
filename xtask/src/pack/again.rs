//! The same program packed once more: the same bytes.
//!
//! What a build owes to its folder is taken out by flags (`run::without_our_folders`), and a test
//! looks for it in the files. What is left is chance on the way from the linked program to the
//! files, such as the order of a map, and a second try has other chances.

use std::fs;
use std::path::Path;

use super::{FOLDER, beside, files};
use crate::fault::{Fault, Result};

/// Packs what cargo linked last and compares it with the release in `bundle`.
pub(crate) fn gives_the_same(bundle: &Path) -> Result<()> {
    let folder = bundle.join(FOLDER);
    for file in files::all(true)?.iter().chain(&beside::all()?) {
        if fs::read(folder.join(&file.name)).ok().as_ref() != Some(&file.bytes) {
            return Err(Fault::OtherBytes { file: file.name.clone() });
        }
    }
    Ok(())
}
