//! From records to what the program takes in: Rust tables and the long texts.
//!
//! The same catalogue gives the same bytes: everything is written in the order of the ids.

mod bears_on;
mod claims;
mod lists;
mod options;
mod rust;
mod small_tables;
mod text_lines;
mod texts;

use self::lists::Lists;
use crate::resolve::Catalogue;

pub(crate) use texts::texts;

/// The generated Rust source, to be included by `method/src/catalog/mod.rs`.
pub(crate) fn tables(catalogue: &Catalogue, hash: &str) -> String {
    let mut out = String::from("// Written by catalog-compiler from the TOML in catalog/.\n\n");
    out.push_str(&small_tables::edition(catalogue, hash));
    out.push_str(&small_tables::source_ids(catalogue));
    out.push_str(&small_tables::concerns(catalogue));
    out.push_str(&small_tables::questions(catalogue));
    out.push_str(&small_tables::skin_types(catalogue));
    out.push_str(&small_tables::values(catalogue));
    out.push_str(&small_tables::labels(catalogue));
    let lists = Lists::new();
    out.push_str(&options::procedures(catalogue, &lists));
    out.push_str(&options::health_words(catalogue));
    out.push_str(&options::benefit_rows(catalogue, &lists));
    out.push_str(&options::harm_figures(catalogue, &lists));
    out.push_str(&lists.table());
    out
}
