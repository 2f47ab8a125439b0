//! The one file that is not ours: axe-core, kept with its license and its hash.

use std::fmt::Write;
use std::path::PathBuf;

use sha2::{Digest, Sha256};

use crate::failure::Outcome;

/// Where axe-core is.
pub(crate) fn axe() -> PathBuf {
    folder().join("axe.min.js")
}

fn folder() -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/vendor"))
}

#[test]
fn axe_is_the_file_its_readme_says() -> Outcome {
    let hash = Sha256::digest(std::fs::read(axe())?);
    let hex = hash
        .iter()
        .try_fold(String::new(), |mut hex, byte| write!(hex, "{byte:02x}").map(|()| hex))?;
    let readme = std::fs::read_to_string(folder().join("README.md"))?;
    assert!(readme.contains(&hex), "tests/vendor/README.md does not name {hex}");
    Ok(())
}
