//! What a file costs a visitor: bytes as they are, through gzip, through brotli; and its SHA-384.

use std::fs;
use std::io::{Result, Write};
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha384};

/// The sizes of one file in bytes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Weight {
    /// As it lies on the disk.
    pub(crate) raw: usize,
    /// As a server sends it to a browser that takes gzip.
    pub(crate) gzip: usize,
    /// As a server sends it to a browser that takes brotli.
    pub(crate) brotli: usize,
}

impl Weight {
    /// Weighs the file at `path` with its compressed copies; one without a copy is sent as it is.
    pub(crate) fn on_disk(path: &Path) -> Result<Self> {
        let size = |path: &Path| {
            let bytes = fs::metadata(path)?.len();
            usize::try_from(bytes).map_err(std::io::Error::other)
        };
        let raw = size(path)?;
        let copy = |ending| size(&path.with_added_extension(ending)).unwrap_or(raw);
        Ok(Self { raw, gzip: copy("gz"), brotli: copy("br") })
    }

    /// The weight of both together, each compressed on its own.
    pub(crate) fn plus(self, other: Self) -> Self {
        Self {
            raw: self.raw + other.raw,
            gzip: self.gzip + other.gzip,
            brotli: self.brotli + other.brotli,
        }
    }
}

/// `bytes` through gzip at its strongest, without a date.
pub(crate) fn through_gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    gzip.write_all(bytes)?;
    gzip.finish()
}

/// `bytes` through brotli at its strongest, as servers prepare files that do not change.
pub(crate) fn through_brotli(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut compressed = Vec::new();
    let strongest =
        brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    brotli::BrotliCompress(&mut &bytes[..], &mut compressed, &strongest)?;
    Ok(compressed)
}

/// SHA-384 in lower-case hex.
pub(crate) fn sha384(bytes: &[u8]) -> String {
    use std::fmt::Write;
    Sha384::digest(bytes).iter().fold(String::new(), |mut hex, byte| {
        // Writing to a String cannot fail.
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

/// SHA-384 as browsers read it in `integrity`.
pub(crate) fn integrity(bytes: &[u8]) -> String {
    format!("sha384-{}", STANDARD.encode(Sha384::digest(bytes)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_is_the_published_one() {
        assert!(sha384(b"abc").starts_with("cb00753f45a35e8bb5a03d699ac65007272c32ab0eded163"));
    }

    #[test]
    fn an_integrity_value_is_the_same_hash_in_base_64() {
        let abc = integrity(b"abc");
        assert!(abc.starts_with("sha384-ywB1P0WjXou1oD1p"), "{abc}");
    }

    #[test]
    fn a_repetitive_file_is_smaller_when_compressed() {
        assert!(through_gzip(&[b'a'; 4096]).unwrap().len() < 100);
        assert!(through_brotli(&[b'a'; 4096]).unwrap().len() < 100);
    }
}
