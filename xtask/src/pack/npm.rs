//! dist/npm/: the release as a package that `npm pack` takes as it is.

use std::path::Path;

use super::{Packed, make, read_text, script, write};
use crate::fault::Result;
use crate::place;

/// Writes the folder below Trunk's `staging` folder, with `files` in it.
pub(super) fn lay_out<'a>(staging: &Path, files: impl Iterator<Item = &'a Packed>) -> Result<()> {
    let folder = staging.join("npm");
    make(&folder)?;
    for file in files {
        file.write(&folder)?;
    }
    let source = place::root().join("embed/npm");
    let package = read_text(&source.join("package.json"))?;
    let package = script::fill(&package, "0.0.0", env!("CARGO_PKG_VERSION"))?;
    write(&folder.join("package.json"), package.as_bytes())?;
    write(&folder.join("README.md"), read_text(&source.join("README.md"))?.as_bytes())
}
