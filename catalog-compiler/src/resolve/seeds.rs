//! The statements of the five starting articles, and those the catalogue rejects.

use super::claim::sources;
use crate::parse::Reader;
use crate::problem::{Place, Rule};

/// One claim of seeds.toml.
#[derive(Debug)]
pub(crate) struct Seed {
    pub(crate) place: Place,
    pub(crate) id: String,
    /// Whether its verdict allows to reject it.
    pub(crate) may_be_rejected: bool,
}

/// One claim of rejected.toml.
#[derive(Debug)]
pub(crate) struct Rejected {
    pub(crate) place: Place,
    pub(crate) id: String,
}

impl Seed {
    /// Reads seeds.toml.
    pub(crate) fn read_all(reader: &Reader<'_>) -> Vec<Self> {
        reader.sections().iter().map(|(id, section)| Self::read(id, section)).collect()
    }

    fn read(id: &str, reader: &Reader<'_>) -> Self {
        for key in ["topic", "text", "shown"] {
            reader.text(key);
        }
        sources(reader, "sources");
        let verdict = reader.text("verdict");
        let may_be_rejected = match verdict.as_str() {
            "supported" | "partly" | "protocol" => false,
            "unsupported" | "promotional" | "contradicted" => true,
            other => {
                let help =
                    "one of: supported, partly, protocol, unsupported, promotional, contradicted";
                reader.report("verdict", Rule::UnknownId, other, help);
                false
            }
        };
        Self { place: reader.place().clone(), id: id.to_owned(), may_be_rejected }
    }
}

impl Rejected {
    /// Reads rejected.toml.
    pub(crate) fn read_all(reader: &Reader<'_>) -> Vec<Self> {
        let read = |(id, section): &(&str, Reader<'_>)| {
            section.text("reason");
            section.text("note");
            sources(section, "sources");
            Self { place: section.place().clone(), id: (*id).to_owned() }
        };
        reader.sections().iter().map(read).collect()
    }
}
