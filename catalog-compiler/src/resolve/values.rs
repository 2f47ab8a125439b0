//! What a visitor may weigh, and how an option serves it. Source: facts/derived.md B4.

use vocabulary::{Grade, ValueId};

use super::claim::{seeds, sources};
use crate::parse::Reader;
use crate::problem::Place;

/// How one option serves one value.
#[derive(Debug)]
pub(crate) struct ValueLevel {
    pub(crate) place: Place,
    pub(crate) level: Option<u32>,
    pub(crate) grade: Option<Grade>,
    pub(crate) sources: Vec<u16>,
    pub(crate) reason: Option<String>,
}

impl ValueLevel {
    /// Reads the section `[values]` of an option: one table a value, all of them.
    pub(crate) fn read_all(reader: &Reader<'_>) -> Vec<Self> {
        ValueId::ALL.iter().map(|value| Self::read(&reader.section(value.word()))).collect()
    }

    fn read(reader: &Reader<'_>) -> Self {
        // Why: says which section the level follows from, for the next editor.
        reader.text_if_any("level_from");
        Self {
            place: reader.place().clone(),
            level: reader.number_if_any("level", 3),
            grade: reader.word_if_any("grade"),
            sources: sources(reader, "sources"),
            reason: reader.reason(),
        }
    }
}

/// One value as a visitor reads it.
#[derive(Debug)]
pub(crate) struct ValueRecord {
    pub(crate) name: String,
    pub(crate) why: String,
}

impl ValueRecord {
    /// Reads values.toml, all values in the order of their ids.
    pub(crate) fn read_all(reader: &Reader<'_>) -> Vec<Self> {
        ValueId::ALL.iter().map(|value| Self::read(&reader.section(value.word()))).collect()
    }

    fn read(reader: &Reader<'_>) -> Self {
        use crate::problem::Rule;
        seeds(reader, "seeds");
        reader.text("measured_by");
        if reader.texts("levels_0_to_3").len() != 4 {
            reader.report("levels_0_to_3", Rule::MissingField, "", "four texts, for levels 0 to 3");
        }
        Self { name: reader.text("name"), why: reader.text("why") }
    }
}
