//! The main downside, and the harm and benefit rows: one shape for both.

use super::{Claim, Figure};
use crate::parse::Reader;
use crate::problem::Rule;

/// The section `[downside]`.
#[derive(Debug)]
pub(crate) struct Downside {
    /// First words of an open safety notice; `None` where there is none.
    pub(crate) notice: Option<String>,
    pub(crate) claim: Claim,
}

impl Downside {
    pub(crate) fn read(reader: &Reader<'_>) -> Self {
        Self { notice: reader.text_if_any("safety_notice"), claim: Claim::read(reader) }
    }
}

/// A harm row or a benefit row.
#[derive(Debug)]
pub(crate) struct BalanceRow {
    pub(crate) claim: Claim,
    pub(crate) figures: Vec<Figure>,
}

impl BalanceRow {
    /// Reads `[harms]` or `[benefits]`: one table a row, all of them.
    pub(crate) fn read_all(reader: &Reader<'_>, rows: &[&'static str]) -> Vec<Self> {
        let help =
            |row: &str| format!("add the row `{row}`; \"No good figure found.\" is an answer");
        let row = |row: &&str| Self::read(&reader.section_or(row, Rule::MissingRow, &help(row)));
        rows.iter().map(row).collect()
    }

    fn read(reader: &Reader<'_>) -> Self {
        let figures = reader.list_if_any("figures").iter().map(Figure::read).collect();
        Self { claim: Claim::read(reader), figures }
    }
}
