//! `manifest.json`: each file with its role, its weights and its SHA-384.

use std::path::Path;

use super::{Packed, Role};
use crate::fault::{Fault, Result};
use crate::weight::{Weight, sha384};

/// The manifest of `files`, and of those `beside` them that no page asks for and that have no role.
pub(super) fn json(files: &[Packed], beside: &[Packed]) -> Result<String> {
    let rows = |files: &[Packed], row: fn(&Packed) -> Result<String>| -> Result<String> {
        Ok(files.iter().map(row).collect::<Result<Vec<_>>>()?.join(",\n"))
    };
    Ok(format!(
        "{{\n  \"version\": \"{}\",\n  \"files\": [\n{}\n  ],\n  \"beside\": [\n{}\n  ]\n}}\n",
        env!("CARGO_PKG_VERSION"),
        rows(files, with_role)?,
        rows(beside, without_role)?
    ))
}

fn with_role(file: &Packed) -> Result<String> {
    let role = Role::of(&file.name).map_or("", Role::word);
    Ok(format!("    {{ \"file\": \"{}\", \"role\": \"{role}\", {} }}", file.name, weights(file)?))
}

fn without_role(file: &Packed) -> Result<String> {
    Ok(format!("    {{ \"file\": \"{}\", {} }}", file.name, weights(file)?))
}

/// Names are ours and hold nothing that JSON would want escaped.
fn weights(file: &Packed) -> Result<String> {
    let Weight { raw, gzip, brotli } =
        Weight::of(&file.bytes).map_err(Fault::at(Path::new(&file.name)))?;
    Ok(format!(
        "\"raw\": {raw}, \"gzip\": {gzip}, \"brotli\": {brotli}, \"sha384\": \"{}\"",
        sha384(&file.bytes)
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_has_the_role_the_weights_and_the_hash() {
        let files = [Packed { name: "style-0.css".to_owned(), bytes: b"abc".to_vec() }];
        let json = json(&files, &[]).unwrap();
        assert!(json.contains("\"role\": \"style\", \"raw\": 3"), "{json}");
        assert!(json.contains("\"sha384\": \"cb00753f"), "{json}");
    }
}
