//! `manifest.json`: each file with its role, its weights and its SHA-384.

use std::path::Path;

use super::{Packed, Role};
use crate::fault::{Fault, Result};
use crate::weight::{Weight, sha384};

/// The manifest of `files`.
pub(super) fn json(files: &[Packed]) -> Result<String> {
    let rows = files.iter().map(row).collect::<Result<Vec<_>>>()?;
    Ok(format!(
        "{{\n  \"version\": \"{}\",\n  \"files\": [\n{}\n  ]\n}}\n",
        env!("CARGO_PKG_VERSION"),
        rows.join(",\n")
    ))
}

/// Names are ours and hold nothing that JSON would want escaped.
fn row(file: &Packed) -> Result<String> {
    let Weight { raw, gzip, brotli } =
        Weight::of(&file.bytes).map_err(Fault::at(Path::new(&file.name)))?;
    let role = Role::of(&file.name).map_or("", Role::word);
    Ok(format!(
        "    {{ \"file\": \"{}\", \"role\": \"{role}\", \"raw\": {raw}, \"gzip\": {gzip}, \
         \"brotli\": {brotli}, \"sha384\": \"{}\" }}",
        file.name,
        sha384(&file.bytes)
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_has_the_role_the_weights_and_the_hash() {
        let files = [Packed { name: "style-0.css".to_owned(), bytes: b"abc".to_vec() }];
        let json = json(&files).unwrap();
        assert!(json.contains("\"role\": \"style\", \"raw\": 3"), "{json}");
        assert!(json.contains("\"sha384\": \"cb00753f"), "{json}");
    }
}
