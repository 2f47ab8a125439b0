//! What "yes" to a health question means for one option, and the four notes.

use vocabulary::{GateLevel, Question};

use super::Claim;
use crate::parse::Reader;
use crate::problem::{Problem, Rule};

/// A question that is asked, or a note that is shown without asking.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Subject {
    Question(Question),
    Note(String),
}

/// One entry of `[health]`.
#[derive(Debug)]
pub(crate) struct HealthCell {
    pub(crate) subject: Subject,
    pub(crate) level: GateLevel,
    /// Days; `None` is "until it has passed".
    pub(crate) days: Option<u32>,
    pub(crate) claim: Claim,
}

impl HealthCell {
    /// Reads the section `[health]`; `notes` are the ids that are shown without asking.
    pub(crate) fn read_all(reader: &Reader<'_>, notes: &[String]) -> Vec<Self> {
        let sections = reader.sections();
        if sections.is_empty() {
            reader.text("reason");
        }
        sections.iter().filter_map(|(id, section)| Self::read(id, section, notes)).collect()
    }

    fn read(id: &str, reader: &Reader<'_>, notes: &[String]) -> Option<Self> {
        let subject = match Question::from_word(id) {
            Some(question) => Some(Subject::Question(question)),
            None if notes.iter().any(|note| note == id) => Some(Subject::Note(id.to_owned())),
            None => None,
        };
        if subject.is_none() {
            let help = "a question or a note of health.toml";
            reader.ledger().report(Problem::at(reader.place(), Rule::UnknownId, id, help));
        }
        for key in ["wait", "wait_note"] {
            reader.text_if_any(key);
        }
        let cell = Self {
            subject: subject?,
            level: reader.word("level"),
            days: reader.number_if_any("wait_days", 3650),
            claim: Claim::read(reader),
        };
        if cell.days == Some(0) {
            let help = "leave it out: no days is \"until it has passed\", never 0";
            reader.report("wait_days", Rule::OutOfRange, "0", help);
        }
        Some(cell)
    }
}
