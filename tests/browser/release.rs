//! The folder a clinic copies: nothing is missing, nothing is extra, the manifest tells the truth.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use sha2::{Digest, Sha384};

use crate::failure::Outcome;
use crate::server::bundle;

/// Names that stay from release to release: one that pages name, one that page builders read.
const LASTING: [&str; 2] = ["treatment-compare.js", "static.html"];

#[derive(Deserialize)]
struct Manifest {
    files: Vec<Listed>,
    beside: Vec<Listed>,
}

#[derive(Deserialize)]
struct Listed {
    file: String,
    raw: usize,
    gzip: usize,
    brotli: usize,
    sha384: String,
}

impl Manifest {
    fn read() -> Outcome<Self> {
        Ok(serde_json::from_str(&fs::read_to_string(folder().join("manifest.json"))?)?)
    }

    /// Every file, also those that no page asks for.
    fn all(self) -> impl Iterator<Item = Listed> {
        self.files.into_iter().chain(self.beside)
    }
}

pub(crate) fn folder() -> PathBuf {
    bundle().join("treatment-compare")
}

#[test]
fn the_manifest_lists_every_file_and_no_other() -> Outcome {
    let mut listed: BTreeSet<_> = Manifest::read()?.all().map(|listed| listed.file).collect();
    listed.insert("manifest.json".to_owned());
    let copies: Vec<_> =
        listed.iter().flat_map(|name| [format!("{name}.br"), format!("{name}.gz")]).collect();
    listed.extend(copies);
    let mut present = BTreeSet::new();
    for entry in fs::read_dir(folder())? {
        present.insert(entry?.file_name().to_string_lossy().into_owned());
    }
    assert_eq!(listed, present);
    Ok(())
}

#[test]
fn the_manifest_has_the_sizes_and_the_hash_of_each_file() -> Outcome {
    for Listed { file, raw, gzip, brotli, sha384 } in Manifest::read()?.all() {
        let path = folder().join(&file);
        let bytes = fs::read(&path)?;
        assert_eq!((raw, sha384), (bytes.len(), hex(&bytes)?), "{file}");
        let copies = [gunzipped(&path)?, unbrotlied(&path)?];
        assert_eq!([gzip, brotli], copies.each_ref().map(|(size, _)| *size), "{file}");
        assert!(copies.iter().all(|(_, unpacked)| *unpacked == bytes), "{file}");
    }
    Ok(())
}

fn hex(bytes: &[u8]) -> Outcome<String> {
    let mut hex = String::new();
    for byte in Sha384::digest(bytes) {
        write!(hex, "{byte:02x}")?;
    }
    Ok(hex)
}

/// The size of a copy, and what it holds.
fn gunzipped(path: &Path) -> Outcome<(usize, Vec<u8>)> {
    let copy = fs::read(path.with_added_extension("gz"))?;
    let mut unpacked = Vec::new();
    flate2::read::GzDecoder::new(copy.as_slice()).read_to_end(&mut unpacked)?;
    Ok((copy.len(), unpacked))
}

fn unbrotlied(path: &Path) -> Outcome<(usize, Vec<u8>)> {
    let copy = fs::read(path.with_added_extension("br"))?;
    let mut unpacked = Vec::new();
    brotli::BrotliDecompress(&mut copy.as_slice(), &mut unpacked)?;
    Ok((copy.len(), unpacked))
}

#[test]
fn a_name_that_carries_a_hash_carries_that_of_its_own_bytes() -> Outcome {
    for Listed { file, sha384, .. } in Manifest::read()?.files {
        let short = sha384.get(..16).ok_or("a hash is too short")?;
        assert!(LASTING.contains(&file.as_str()) || file.contains(short), "{file}");
    }
    Ok(())
}

#[test]
fn the_loader_leads_to_every_file_with_a_hash() -> Outcome {
    let mut unreached: BTreeSet<_> =
        Manifest::read()?.files.into_iter().map(|listed| listed.file).collect();
    unreached.retain(|file| !LASTING.contains(&file.as_str()));
    let mut reached = vec![LASTING[0].to_owned()];
    while let Some(file) = reached.pop() {
        let bytes = fs::read(folder().join(file))?;
        let text = String::from_utf8_lossy(&bytes);
        let named = |name: &String| text.contains(name);
        let (more, rest): (BTreeSet<_>, _) = unreached.into_iter().partition(named);
        unreached = rest;
        reached.extend(more);
    }
    assert_eq!(unreached, BTreeSet::new());
    Ok(())
}

#[test]
fn the_first_screen_for_pages_is_that_of_this_program() -> Outcome {
    let screen = fs::read_to_string(folder().join(LASTING[1]))?;
    let files = Manifest::read()?.files;
    let mut named = files.iter().filter(|listed| screen.contains(&listed.file));
    assert!(named.any(|listed| listed.file.starts_with("style-")), "an old style sheet is named");
    Ok(())
}

#[test]
fn no_file_tells_where_it_was_built() -> Outcome {
    let here = env!("CARGO_MANIFEST_DIR");
    for Listed { file, .. } in Manifest::read()?.all() {
        let bytes = fs::read(folder().join(&file))?;
        let text = String::from_utf8_lossy(&bytes);
        for place in [here, "/.cargo/", "/home/", "/Users/"] {
            assert!(!text.contains(place), "{file} holds {place}");
        }
    }
    Ok(())
}

#[test]
fn the_schema_of_the_clinic_file_is_that_of_this_program() -> Outcome {
    let shipped = fs::read_to_string(folder().join("clinic.schema.json"))?;
    assert_eq!(shipped, format!("{}\n", method::clinic::schema()));
    Ok(())
}
