//! The page on which a clinic tries its file and its colors: dist/demo/preview/.

use std::path::Path;

use super::{make, read_text, script, write};
use crate::fault::Result;
use crate::place;

/// Files that are copied as they are.
const FILES: [&str; 2] = ["index.html", "preview.css"];

/// Writes the folder below Trunk's `staging` folder; its script names the release's `program`.
pub(super) fn lay_out(staging: &Path, program: &str) -> Result<()> {
    let source = place::root().join("embed/preview");
    let folder = staging.join("demo/preview");
    make(&folder)?;
    for name in FILES {
        write(&folder.join(name), read_text(&source.join(name))?.as_bytes())?;
    }
    let script = read_text(&source.join("preview.js"))?;
    let script = script::fill(&script, "program.js", program)?;
    write(&folder.join("preview.js"), script.as_bytes())
}
