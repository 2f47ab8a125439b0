//! The one shape of every claim: plain words, the dossier's words, grade, sources.

use vocabulary::Grade;

use crate::parse::Reader;
use crate::problem::{Place, Problem, Rule};

/// A claim as the catalogue has it.
#[derive(Debug)]
pub(crate) struct Claim {
    pub(crate) place: Place,
    /// Plain words for a visitor; empty only beside a reason.
    pub(crate) text: String,
    pub(crate) grade: Option<Grade>,
    pub(crate) sources: Vec<u16>,
    /// Why there is no source, or nothing at all.
    pub(crate) reason: Option<String>,
    /// Whether it could not be confirmed.
    pub(crate) unverified: bool,
}

impl Claim {
    /// Reads `text`, `note`, `grade`, `sources`, `reason`, `checked` and `seeds` of a table.
    pub(crate) fn read(reader: &Reader<'_>) -> Self {
        let text = reader.text_if_any("text").unwrap_or_default();
        // Why: the dossier's wording, for clinicians who read the TOML; nothing shows it.
        reader.text_if_any("note");
        let grade = reader.word_if_any("grade");
        let sources = sources(reader, "sources");
        let reason = reader.reason();
        let unverified = is_unverified(reader);
        seeds(reader, "seeds");
        Self { place: reader.place().clone(), text, grade, sources, reason, unverified }
    }
}

/// Whether `checked` says that the claim could not be confirmed.
fn is_unverified(reader: &Reader<'_>) -> bool {
    let Some(checked) = reader.text_if_any("checked") else { return false };
    let is_a_month = checked.len() == 7 && checked.split('-').map(str::len).eq([4, 2]);
    if checked != "unverified" && !is_a_month {
        let help = "the month it was re-read, such as 2026-11, or \"unverified\"";
        reader.report("checked", Rule::OutOfRange, &checked, help);
    }
    checked == "unverified"
}

/// The sources a key names, as indexes; each counts as cited.
pub(crate) fn sources(reader: &Reader<'_>, key: &str) -> Vec<u16> {
    let mut indexes = Vec::new();
    for (id, place) in reader.texts(key) {
        match reader.ledger().cite(&id) {
            Some(index) => indexes.push(index),
            None => reader.ledger().report(Problem::at(
                &place,
                Rule::UnknownId,
                &id,
                "add the source to sources.toml, or correct its id",
            )),
        }
    }
    indexes
}

/// The claims of the starting articles that an entry carries.
pub(crate) fn seeds(reader: &Reader<'_>, key: &str) {
    for (seed, place) in reader.texts(key) {
        reader.ledger().carry(seed, place);
    }
}
