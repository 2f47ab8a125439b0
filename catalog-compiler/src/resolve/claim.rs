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
        let unverified = reader.text_if_any("checked").as_deref() == Some(UNVERIFIED);
        month_checked(reader);
        seeds(reader, "seeds");
        Self { place: reader.place().clone(), text, grade, sources, reason, unverified }
    }
}

/// What `checked` says where a claim could not be confirmed.
const UNVERIFIED: &str = "unverified";

/// The month a record was last held against its sources; `None` where that is not known, or where
/// nothing could confirm it.
pub(crate) fn month_checked(reader: &Reader<'_>) -> Option<String> {
    let checked = reader.text_if_any("checked").filter(|checked| checked != UNVERIFIED)?;
    let is_a_month = checked.len() == 7 && checked.split('-').map(str::len).eq([4, 2]);
    if !is_a_month {
        let help = "the month it was re-read, such as 2026-11, or \"unverified\"";
        reader.report("checked", Rule::OutOfRange, &checked, help);
    }
    is_a_month.then_some(checked)
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
