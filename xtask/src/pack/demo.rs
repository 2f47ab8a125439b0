//! The demo clinic page in the output: dist/demo/, and the same page at the top for `trunk serve`.

use std::fs;
use std::path::Path;

use super::{first_screen, make, read_text, write};
use crate::fault::{Fault, Result};
use crate::place;

/// Files of embed/ that belong to the demo page.
const FILES: [&str; 1] = ["demo.css"];

/// Writes the demo folder into Trunk's `staging` folder, with the first screen of `release` in its
/// page.
pub(super) fn lay_out(staging: &Path, release: &Path) -> Result<()> {
    let folder = staging.join("demo");
    make(&folder)?;
    for name in FILES {
        let source = place::root().join("embed").join(name);
        fs::copy(&source, folder.join(name)).map_err(Fault::at(&source))?;
    }
    let index = staging.join("index.html");
    let page = without_trunk_link(&read_text(&index)?);
    write(&index, page.as_bytes())?;
    first_screen::into_page(&index, release)?;
    let page = read_text(&index)?;
    write(&folder.join("index.html"), page.as_bytes())
}

/// Trunk leaves its own link in the page when it injects no script.
fn without_trunk_link(page: &str) -> String {
    page.lines().filter(|line| !line.contains("data-trunk")).fold(
        String::with_capacity(page.len()),
        |mut kept, line| {
            kept.push_str(line);
            kept.push('\n');
            kept
        },
    )
}
