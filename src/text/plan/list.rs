//! The tables that say what the pictures say, and the calendar file.

use method::plan::{Band, Certainty, Entry, Visit};

use super::band;

/// The table that says the same.
pub const AS_TABLE: &str = "The same as a table";
/// The dated list.
pub const AS_LIST: &str = "The same as a dated list";
/// Its caption.
pub const LIST_CAPTION: &str = "Every visit, and every day to plan for";
/// Column.
pub const WHAT: &str = "What";
/// Column.
pub const HOW_LONG: &str = "How long";
/// Column.
pub const FROM: &str = "From";
/// Column.
pub const TO: &str = "To";
/// Column.
pub const HOW_SURE: &str = "How sure";
/// How sure an entry is.
#[must_use]
pub const fn how_sure(entry: Entry) -> &'static str {
    match entry {
        Entry::Visit(Visit { certainty: Certainty::Sure, .. }) => "every course",
        Entry::Visit(Visit { certainty: Certainty::Perhaps, .. }) => "longer courses",
        Entry::Band(_, run) => match run.certainty {
            Certainty::Sure => "expect it",
            Certainty::Perhaps => "perhaps",
        },
    }
}

/// Saves the calendar file.
pub const SAVE: &str = "Save as a calendar file";
/// Beside it.
pub const SAVE_HINT: &str = "Your browser makes the file. It holds these dates, none of your \
    answers and no name of a treatment. If you share your calendar, others see them.";
/// Its name: it tells nothing.
pub const FILE_NAME: &str = "days.ics";
/// Title of an entry of the file: plain, and without the treatment.
#[must_use]
pub fn entry_title(entry: Entry) -> String {
    match entry {
        Entry::Visit(visit) if visit.certainty == Certainty::Sure => {
            format!("Day 0: visit {}", visit.number)
        }
        Entry::Visit(visit) => format!("Day 0: visit {}, if needed", visit.number),
        Entry::Band(of, run) => match (of, run.certainty) {
            (Band::LooksDifferent, _) => "May look different".to_owned(),
            (Band::Redness, _) => "May be red".to_owned(),
            (Band::Healing, _) => "May still heal".to_owned(),
            (other, Certainty::Sure) => band(other).to_owned(),
            (other, Certainty::Perhaps) => format!("{}, perhaps", band(other)),
        },
    }
}
