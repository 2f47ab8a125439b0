//! `manifest.json`: each file with its role, its weights and its SHA-384.

use std::path::Path;

use super::{Packed, Role};
use crate::fault::{Fault, Result};
use crate::weight::{Weight, sha384};

/// The manifest of `files`, and of those `beside` them that no page asks for and that have no role.
/// All lie in `folder`, with their compressed copies.
pub(super) fn json(folder: &Path, files: &[Packed], beside: &[Packed]) -> Result<String> {
    let rows = |files: &[Packed]| -> Result<String> {
        Ok(files.iter().map(|file| row(folder, file)).collect::<Result<Vec<_>>>()?.join(",\n"))
    };
    Ok(format!(
        "{{\n  \"version\": \"{}\",\n  \"files\": [\n{}\n  ],\n  \"beside\": [\n{}\n  ]\n}}\n",
        env!("CARGO_PKG_VERSION"),
        rows(files)?,
        rows(beside)?
    ))
}

/// Names are ours and hold nothing that JSON would want escaped. The hash stands there as
/// `sha384sum` prints it and as a tag's `integrity` wants it.
fn row(folder: &Path, file: &Packed) -> Result<String> {
    let Packed { name, bytes } = file;
    let role =
        Role::of(name).map_or_else(String::new, |role| format!("\"role\": \"{}\", ", role.word()));
    let path = folder.join(name);
    let Weight { raw, gzip, brotli } = Weight::on_disk(&path).map_err(Fault::at(&path))?;
    Ok(format!(
        "    {{ \"file\": \"{name}\", {role}\"raw\": {raw}, \"gzip\": {gzip}, \
         \"brotli\": {brotli}, \"sha384\": \"{}\", \"integrity\": \"{}\" }}",
        sha384(bytes),
        file.integrity()
    ))
}
