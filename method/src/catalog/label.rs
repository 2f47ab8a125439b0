//! Plain words for the fixed words and the values.

use super::ValueId;

/// A fixed word in plain words, for badges, legends and notes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Label {
    /// The word used in TOML, JSON and attributes.
    pub word: &'static str,
    /// What is shown instead.
    pub name: &'static str,
    /// One sentence; empty where the name says it all.
    pub text: &'static str,
}

/// One value as a visitor reads it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ValueRecord {
    /// Its id.
    pub id: ValueId,
    /// A few words: `Short recovery`.
    pub name: &'static str,
    /// What a high level means, in one sentence.
    pub why: &'static str,
}

/// The label of `word` in one of the label tables.
#[must_use]
pub fn label(table: &'static [Label], word: &str) -> Option<&'static Label> {
    table.iter().find(|label| label.word == word)
}
