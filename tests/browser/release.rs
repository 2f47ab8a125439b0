//! The folder a clinic copies: nothing is missing, nothing is extra, the manifest tells the truth.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;
use std::path::PathBuf;

use serde::Deserialize;
use sha2::{Digest, Sha384};

use crate::failure::Outcome;
use crate::server::bundle;

#[derive(Deserialize)]
struct Manifest {
    files: Vec<Listed>,
}

#[derive(Deserialize)]
struct Listed {
    file: String,
    role: String,
    raw: usize,
    sha384: String,
}

fn folder() -> PathBuf {
    bundle().join("treatment-compare")
}

fn manifest() -> Outcome<Manifest> {
    Ok(serde_json::from_str(&fs::read_to_string(folder().join("manifest.json"))?)?)
}

#[test]
fn the_manifest_lists_every_file_and_no_other() -> Outcome {
    let mut listed: BTreeSet<_> = manifest()?.files.into_iter().map(|listed| listed.file).collect();
    listed.insert("manifest.json".to_owned());
    let mut present = BTreeSet::new();
    for entry in fs::read_dir(folder())? {
        present.insert(entry?.file_name().to_string_lossy().into_owned());
    }
    assert_eq!(listed, present);
    Ok(())
}

#[test]
fn the_manifest_has_the_size_and_the_hash_of_each_file() -> Outcome {
    for Listed { file, raw, sha384, .. } in manifest()?.files {
        let bytes = fs::read(folder().join(&file))?;
        let hash = Sha384::digest(&bytes)
            .iter()
            .try_fold(String::new(), |mut hex, byte| write!(hex, "{byte:02x}").map(|()| hex))?;
        assert_eq!((raw, sha384), (bytes.len(), hash), "{file}");
    }
    Ok(())
}

#[test]
fn a_name_that_carries_a_hash_carries_that_of_its_own_bytes() -> Outcome {
    for Listed { file, role, sha384, .. } in manifest()?.files {
        let short = sha384.get(..16).ok_or("a hash is too short")?;
        assert!(role == "loader" || file.contains(short), "{file}");
    }
    Ok(())
}

#[test]
fn the_loader_names_the_program_and_the_program_every_other_file() -> Outcome {
    let loader = fs::read_to_string(folder().join("treatment-compare.js"))?;
    let files = manifest()?.files;
    let named = files.iter().find(|listed| loader.contains(&listed.file));
    let program = fs::read_to_string(folder().join(&named.ok_or("no program is named")?.file))?;
    for Listed { file, role, .. } in files {
        assert!(role == "loader" || loader.contains(&file) || program.contains(&file), "{file}");
    }
    Ok(())
}
