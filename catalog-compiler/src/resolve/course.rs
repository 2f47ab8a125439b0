//! Visits, spacing and price: what a course asks of a visitor.

use vocabulary::Grade;

use super::Claim;
use super::claim::{seeds, sources};
use super::class::{number_or_reason, reason_beside};
use crate::parse::Reader;
use crate::problem::Rule;

/// The section `[session]`: how long a visit takes.
#[derive(Debug)]
pub(crate) struct Session {
    pub(crate) claim: Claim,
}

impl Session {
    pub(crate) fn read(reader: &Reader<'_>) -> Self {
        let minutes = reader.pair_if_any("minutes");
        let reason = reader.text_if_any("minutes_reason");
        reason_beside(reader, "minutes", reader.has("minutes"), reason.as_ref());
        if let Some((from, to)) = minutes {
            pair(reader, "minutes", from, to);
        }
        Self { claim: Claim::read(reader) }
    }
}

/// An overview in plain words, and further claims: `[visit]` and `[[visit.more]]`.
#[derive(Debug)]
pub(crate) struct Overview {
    pub(crate) claim: Claim,
    pub(crate) more: Vec<Claim>,
}

impl Overview {
    pub(crate) fn read(reader: &Reader<'_>) -> Self {
        let more = reader.list_if_any("more").iter().map(Claim::read).collect();
        Self { claim: Claim::read(reader), more }
    }
}

/// `[visits]` or `[spacing]`: a range with its claim.
#[derive(Debug)]
pub(crate) struct Course {
    /// Visits, or days between them.
    pub(crate) range: Option<(u32, u32)>,
    pub(crate) claim: Claim,
}

impl Course {
    /// Visits of a course.
    pub(crate) fn visits(reader: &Reader<'_>) -> Self {
        Self { range: range(reader, 99), claim: Claim::read(reader) }
    }

    /// Days between visits; written in days or weeks.
    pub(crate) fn spacing(reader: &Reader<'_>) -> Self {
        let days = match reader.text_if_any("unit").as_deref() {
            None | Some("days") => 1,
            Some("weeks") => 7,
            Some(other) => {
                reader.report("unit", Rule::UnknownId, other, "one of: days, weeks");
                1
            }
        };
        let range = range(reader, 366).map(|(from, to)| (from * days, to * days));
        Self { range, claim: Claim::read(reader) }
    }
}

/// `from` and `to`, both or neither; neither needs the section's `reason`.
pub(crate) fn range(reader: &Reader<'_>, most: u32) -> Option<(u32, u32)> {
    let from = reader.number_if_any("from", most);
    let to = reader.number_if_any("to", most);
    match (from, to) {
        (Some(from), Some(to)) => Some(pair(reader, "to", from, to)),
        (None, None) if reader.has("reason") || reader.has("from") || reader.has("to") => None,
        (None, None) => {
            let help = "add `from` and `to`, or say why not: reason = \"...\"";
            reader.report("from", Rule::MissingField, "", help);
            None
        }
        (Some(_), None) | (None, Some(_)) => {
            reader.report("from", Rule::MissingField, "", "give both `from` and `to`");
            None
        }
    }
}

/// A range that runs from its short end to its long end.
pub(crate) fn pair(reader: &Reader<'_>, key: &str, from: u32, to: u32) -> (u32, u32) {
    if from > to {
        let help = format!("{from} is above {to}: exchange them");
        reader.report(key, Rule::UpsideDownRange, &to.to_string(), help);
    }
    (from, to)
}

/// The section `[price]`: shown, never multiplied or compared. Source: facts/derived.md B5.
#[derive(Debug)]
pub(crate) struct Price {
    pub(crate) from: u32,
    pub(crate) to: u32,
    pub(crate) average: bool,
    pub(crate) year: Option<u32>,
    pub(crate) grade: Option<Grade>,
    pub(crate) sources: Vec<u16>,
}

impl Price {
    /// `None` where the section only says why.
    pub(crate) fn read(reader: &Reader<'_>) -> Option<Self> {
        seeds(reader, "seeds");
        if reader.text_if_any("reason").is_some() {
            return None;
        }
        let currency = reader.text("currency");
        if currency != "USD" {
            reader.report("currency", Rule::UnknownId, &currency, "prices found are in USD");
        }
        let (from, to) = range(reader, 1_000_000)?;
        let price = Self {
            from,
            to,
            average: reader.flag("average"),
            year: number_or_reason(reader, "year", 2200),
            grade: reader.word_if_any("grade"),
            sources: sources(reader, "sources"),
        };
        if price.sources.is_empty() || price.grade.is_none() {
            reader.report(
                "sources",
                Rule::UncitedClaim,
                "",
                "name where the price was found, with a grade",
            );
        }
        Some(price)
    }
}
