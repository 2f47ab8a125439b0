//! What a file costs a visitor: bytes as they are, through gzip, through brotli; and its SHA-384.

use std::io::Write;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha384};

/// The sizes of one file in bytes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Weight {
    /// As it lies on the disk.
    pub(crate) raw: usize,
    /// Through gzip at its strongest.
    pub(crate) gzip: usize,
    /// Through brotli at its strongest, as servers prepare files that do not change.
    pub(crate) brotli: usize,
}

impl Weight {
    /// Weighs `bytes`.
    pub(crate) fn of(bytes: &[u8]) -> std::io::Result<Self> {
        let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
        gzip.write_all(bytes)?;
        let mut through_brotli = Vec::new();
        let strongest =
            brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
        brotli::BrotliCompress(&mut &bytes[..], &mut through_brotli, &strongest)?;
        Ok(Self { raw: bytes.len(), gzip: gzip.finish()?.len(), brotli: through_brotli.len() })
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
    fn a_repetitive_file_weighs_less_when_compressed() {
        let weight = Weight::of(&[b'a'; 4096]).unwrap();
        assert_eq!(weight.raw, 4096);
        assert!(weight.gzip < 100 && weight.brotli < 100);
    }
}
