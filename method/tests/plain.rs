//! The method stays plain: no web, no floats, no clock, no I/O.

#![cfg(test)]

use std::fs;
use std::path::{Path, PathBuf};

/// What no source file of the method may name, outside its doc comments.
const FOREIGN: &[&str] = &[
    "yew::",
    "web_sys",
    "js_sys",
    "wasm_bindgen",
    "gloo",
    "f32",
    "f64",
    "SystemTime",
    "Instant",
    "std::fs",
    "std::io",
    "std::net",
    "std::env",
    "println!",
    "eprintln!",
];

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

#[test]
fn no_file_of_the_method_names_the_web_a_float_or_a_clock() {
    let mut files = Vec::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut files);
    assert!(files.len() > 40, "{} files", files.len());
    for file in files {
        let text = fs::read_to_string(&file).expect("a source file");
        for (number, line) in text.lines().enumerate() {
            if line.trim_start().starts_with("//") {
                continue;
            }
            let foreign = FOREIGN.iter().find(|word| line.contains(**word));
            assert_eq!(foreign, None, "{}:{}", file.display(), number + 1);
        }
    }
}

#[test]
fn the_method_depends_on_its_words_alone() {
    let manifest = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml"))
        .expect("the manifest");
    let after = manifest.split("\n[dependencies]\n").nth(1).expect("dependencies");
    let own = after.split("\n[").next().unwrap_or("");
    let names: Vec<_> =
        own.lines().filter_map(|line| line.split_once('=')).map(|(name, _)| name.trim()).collect();
    assert_eq!(names, ["vocabulary"]);
}
