//! One file of the release, before it is written.

use std::path::Path;

use super::write;
use crate::fault::Result;
use crate::weight;

/// A name and its bytes.
pub(super) struct Packed {
    pub(super) name: String,
    pub(super) bytes: Vec<u8>,
}

impl Packed {
    /// Under a name that stays from release to release.
    pub(super) fn named(name: &str, text: String) -> Self {
        Self { name: name.to_owned(), bytes: text.into_bytes() }
    }

    /// Named after the hash of its bytes: `program-0123456789abcdef.wasm`.
    pub(super) fn hashed(stem: &str, extension: &str, bytes: Vec<u8>) -> Self {
        let hash = weight::sha384(&bytes);
        let short = hash.get(..16).unwrap_or(&hash);
        Self { name: format!("{stem}-{short}.{extension}"), bytes }
    }

    /// The value of an `integrity` attribute or option.
    pub(super) fn integrity(&self) -> String {
        weight::integrity(&self.bytes)
    }

    /// Writes it into `folder`.
    pub(super) fn write(&self, folder: &Path) -> Result<()> {
        write(&folder.join(&self.name), &self.bytes)
    }
}
