//! Recovery after one visit, as bands of days. Source: facts/derived.md B3.

use super::Claim;
use super::course::range;
use crate::parse::Reader;
use crate::problem::Rule;

/// One band: days, with its claim.
#[derive(Debug)]
pub(crate) struct Band {
    pub(crate) days: Option<(u32, u32)>,
    pub(crate) claim: Claim,
}

/// The section `[recovery]`, all bands required.
#[derive(Debug)]
pub(crate) struct Recovery {
    pub(crate) looks_different: Band,
    /// Only its long end is used: the last day of redness.
    pub(crate) redness: Band,
    pub(crate) make_up: Band,
    pub(crate) sport: Band,
    pub(crate) sun: Band,
    pub(crate) healing: Band,
}

impl Recovery {
    const LONGEST: u32 = 1000;

    pub(crate) fn read(reader: &Reader<'_>) -> Self {
        let band = |key| {
            let section = reader.section(key);
            Band { days: range(&section, Self::LONGEST), claim: Claim::read(&section) }
        };
        Self {
            looks_different: band("looks-different"),
            redness: last_day(&reader.section("redness")),
            make_up: band("make-up"),
            sport: band("sport"),
            sun: band("sun"),
            healing: band("healing"),
        }
    }

    /// The bands with their keys.
    pub(crate) fn bands(&self) -> [(&'static str, &Band); 6] {
        [
            ("looks-different", &self.looks_different),
            ("redness", &self.redness),
            ("make-up", &self.make_up),
            ("sport", &self.sport),
            ("sun", &self.sun),
            ("healing", &self.healing),
        ]
    }
}

/// A band of which only the last day is known.
fn last_day(reader: &Reader<'_>) -> Band {
    let to = reader.number_if_any("to", Recovery::LONGEST);
    if to.is_none() && !reader.has("reason") {
        reader.report("to", Rule::MissingField, "", "add `to`, or say why not: reason = \"...\"");
    }
    Band { days: to.map(|to| (to, to)), claim: Claim::read(reader) }
}
