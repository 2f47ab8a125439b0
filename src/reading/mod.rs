//! The seam to what reads files: a clinic's, before the first screen, and one a visitor saved.
//!
//! In the page this is a file of its own (`cargo xtask pack` cuts it off here). The scripts bring it
//! before the first screen where the page has a clinic file, else right after it, and always before
//! the screens behind the list. Everywhere else the program is whole.

#[cfg(target_family = "wasm")]
mod cut;

use method::clinic::advice;
use method::clinic::reading::{self, ClinicFile};
use method::date::Date;
use method::json::Problem;
use method::saved::Saved;

/// Reads a clinic file and keeps what cannot mislead.
pub(crate) fn clinic(file: &str) -> ClinicFile {
    #[cfg(target_family = "wasm")]
    return cut::clinic(file);
    #[cfg(not(target_family = "wasm"))]
    clinic_there(file)
}

/// Everything there is to say about a clinic file, a line each.
pub(crate) fn advice(file: &ClinicFile, today: Date) -> Vec<String> {
    #[cfg(target_family = "wasm")]
    return cut::advice(file, today);
    #[cfg(not(target_family = "wasm"))]
    advice_there(file, today)
}

/// Reads a file a visitor saved.
pub(crate) fn saved(file: &str, today: Date) -> Result<Saved, Problem> {
    #[cfg(target_family = "wasm")]
    return cut::saved(file, today);
    #[cfg(not(target_family = "wasm"))]
    saved_there(file, today)
}

fn clinic_there(file: &str) -> ClinicFile {
    reading::read(file.as_bytes())
}

fn advice_there(file: &ClinicFile, today: Date) -> Vec<String> {
    advice::lines(file, today)
}

fn saved_there(file: &str, today: Date) -> Result<Saved, Problem> {
    Saved::read(file.as_bytes(), today)
}
