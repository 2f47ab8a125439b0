//! The folder a clinic copies: `treatment-compare/` of the bundle under test.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use flate2::Compression;
use flate2::write::GzEncoder;

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
        copy(&source, &self.at(path))?;
        compress(&self.at(path))
    }
}

fn bundle() -> PathBuf {
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

/// Adds the compressed copies that this bundle does not bring.
fn compress(folder: &Path) -> Outcome {
    for name in names(folder)? {
        let bytes = fs::read(folder.join(&name))?;
        let copy = |ending: &str| folder.join(format!("{name}.{ending}"));
        if !copy("gz").exists() {
            let mut gzip = GzEncoder::new(Vec::new(), Compression::default());
            gzip.write_all(&bytes)?;
            fs::write(copy("gz"), gzip.finish()?)?;
        }
        if !copy("br").exists() {
            let mut brotli = Vec::new();
            let settings = brotli::enc::BrotliEncoderParams { quality: 5, ..Default::default() };
            brotli::BrotliCompress(&mut bytes.as_slice(), &mut brotli, &settings)?;
            fs::write(copy("br"), brotli)?;
        }
    }
    Ok(())
}
