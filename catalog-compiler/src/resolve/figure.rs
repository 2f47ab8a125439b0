//! A published number: count or percent as it was printed, never computed.

use vocabulary::{Grade, Unit};

use super::claim::sources;
use crate::parse::Reader;
use crate::problem::Place;

/// A figure as the catalogue has it. Source: facts/derived.md B6.
#[derive(Debug)]
pub(crate) struct Figure {
    pub(crate) place: Place,
    pub(crate) count: Option<u32>,
    pub(crate) tenths: Option<u16>,
    pub(crate) of: u32,
    pub(crate) unit: Unit,
    pub(crate) group: String,
    pub(crate) time: String,
    pub(crate) grade: Option<Grade>,
    pub(crate) sources: Vec<u16>,
}

/// A count or a percent.
#[derive(Clone, Copy, Debug)]
pub(crate) enum FigureValue {
    Count(u32),
    TenthsOfPercent(u16),
}

impl Figure {
    const MOST: u32 = 1_000_000;

    /// Reads one figure.
    pub(crate) fn read(reader: &Reader<'_>) -> Self {
        let of = reader.number_if_any("of", Self::MOST);
        if of.is_none() && !reader.has("of") {
            reader.report("of", crate::problem::Rule::MissingField, "", "out of how many?");
        }
        Self {
            place: reader.place().clone(),
            count: reader.number_if_any("count", Self::MOST),
            tenths: reader.tenths_if_any("percent"),
            of: of.unwrap_or_default(),
            unit: reader.word("unit"),
            group: reader.text_if_any("group").unwrap_or_default(),
            time: reader.text_if_any("time").unwrap_or_default(),
            grade: reader.word_if_any("grade"),
            sources: sources(reader, "sources"),
        }
    }

    /// Its value; `None` where the rules are broken.
    pub(crate) fn value(&self) -> Option<FigureValue> {
        match (self.count, self.tenths) {
            (Some(count), None) => Some(FigureValue::Count(count)),
            (None, Some(tenths)) => Some(FigureValue::TenthsOfPercent(tenths)),
            (Some(_), Some(_)) | (None, None) => None,
        }
    }
}
