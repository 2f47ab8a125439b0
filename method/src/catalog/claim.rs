//! A claim: a plain sentence with its grade and its sources, the same for good and bad news.

use super::{Grade, Unit};

/// A source, as its place in the table of sources; the details are in the long texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SourceId(pub u16);

impl SourceId {
    /// The id used in TOML and JSON, such as `sl2025`.
    #[must_use]
    pub fn word(self) -> &'static str {
        super::SOURCE_IDS.get(usize::from(self.0)).copied().unwrap_or_default()
    }
}

/// The sources of a claim, as the place of their list in the table of lists.
///
/// The first screens only ask whether there are any, so the lists come in the later part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sources(pub u16);

impl Sources {
    /// No source.
    pub const NONE: Self = Self(0);

    /// Whether there is none.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == Self::NONE.0
    }

    /// The sources.
    #[must_use]
    pub fn ids(self) -> &'static [SourceId] {
        super::SOURCE_LISTS.get(usize::from(self.0)).copied().unwrap_or_default()
    }
}

/// One plain sentence (or two), how sure we are, and where it comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Claim {
    /// Plain words for a visitor.
    pub text: &'static str,
    /// `None` where no source was found.
    pub grade: Option<Grade>,
    /// Empty only where the TOML says why.
    pub sources: Sources,
}

/// A published number: never computed from a rounded percent.
///
/// Source: facts/derived.md B6.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Figure {
    /// What was counted.
    pub value: FigureValue,
    /// Out of how many.
    pub of: u32,
    /// Of what.
    pub unit: Unit,
    /// Who they were, in a few words; may be empty.
    pub group: &'static str,
    /// When it was counted, in a few words; empty where not stated.
    pub time: &'static str,
    /// How good the evidence is.
    pub grade: Grade,
    /// Where it was published.
    pub sources: Sources,
}

/// A count or a percent, as it was published.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FigureValue {
    /// So many of the total.
    Count(u32),
    /// Tenths of a percent of the total: 38 is 3.8%.
    TenthsOfPercent(u16),
}
