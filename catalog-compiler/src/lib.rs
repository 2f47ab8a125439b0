//! The catalogue's compiler: TOML in, typed Rust tables and the long texts out.
//!
//! Four rooms, one direction: `parse` reads the files and keeps the line of every key, `resolve`
//! turns words into ids and sources into indexes, `validate` checks what only whole records or the
//! whole catalogue can tell, `emit` writes the tables. Every mistake is reported in one run, with
//! file, line, key, value, rule and help, and nothing is emitted after one.

mod emit;
mod ledger;
mod parse;
mod problem;
mod resolve;
mod validate;
mod word;

use std::path::Path;

pub use problem::{Problem, Rule};

use ledger::Ledger;
use parse::{Folder, edition_hash};
use resolve::Catalogue;

/// A catalogue that passed every rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Compiled {
    /// First 16 hex digits of SHA-256 over the catalogue's files in path order.
    pub hash: String,
    /// Rust source of the typed tables, for `method/src/catalog`.
    pub tables: String,
    /// The long texts file; its format is documented in `method/src/catalog/texts.rs`.
    pub texts: String,
}

/// Compiles the catalogue in `folder`.
///
/// # Errors
/// Every mistake found, in the order of files and lines.
pub fn compile(folder: &Path) -> Result<Compiled, Vec<Problem>> {
    let files = Folder::read(folder).map_err(|error| vec![unreadable(folder, &error)])?;
    let ledger = Ledger::default();
    let catalogue = Catalogue::resolve(&files, &ledger);
    validate::all(&catalogue, &ledger);
    let problems = ledger.into_problems();
    if !problems.is_empty() {
        return Err(problems);
    }
    let hash = edition_hash(&files);
    let tables = emit::tables(&catalogue, &hash);
    let texts = emit::texts(&catalogue, &hash);
    Ok(Compiled { hash, tables, texts })
}

fn unreadable(folder: &Path, error: &std::io::Error) -> Problem {
    Problem {
        file: String::new(),
        line: 1,
        key: String::new(),
        value: folder.display().to_string(),
        rule: Rule::MissingFile,
        help: error.to_string(),
    }
}

/// The whole of a build script: compiles `folder` into `OUT_DIR/catalog.rs` and `OUT_DIR/texts.txt`.
///
/// Mistakes in the catalogue go to standard error and end the build.
pub fn build_script(folder: &str) {
    println!("cargo::rerun-if-changed={folder}");
    let Some(out) = std::env::var_os("OUT_DIR") else {
        fail("OUT_DIR is not set: this runs as a build script only")
    };
    let compiled = compile(Path::new(folder)).unwrap_or_else(|problems| fail(&told(&problems)));
    let out = Path::new(&out);
    for (name, text) in [("catalog.rs", &compiled.tables), ("texts.txt", &compiled.texts)] {
        if let Err(error) = std::fs::write(out.join(name), text) {
            fail(&format!("cannot write {name}: {error}"));
        }
    }
}

/// All problems, and how many.
fn told(problems: &[Problem]) -> String {
    let told: Vec<_> = problems.iter().map(|problem| format!("{problem}\n")).collect();
    let mistakes = if problems.len() == 1 { "mistake" } else { "mistakes" };
    format!("{}the catalogue has {} {mistakes}", told.concat(), problems.len())
}

fn fail(message: &str) -> ! {
    eprintln!("{message}");
    std::process::exit(1)
}
