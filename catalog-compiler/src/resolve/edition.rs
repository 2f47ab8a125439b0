//! Which catalogue this is, and how to read it.

use crate::parse::Reader;
use crate::problem::Rule;

/// catalog.toml.
#[derive(Debug)]
pub(crate) struct Edition {
    pub(crate) version: String,
    pub(crate) date: String,
    pub(crate) reading_rules: Vec<String>,
    /// What was looked for and not found.
    pub(crate) gaps: Vec<String>,
}

impl Edition {
    pub(crate) fn read(reader: &Reader<'_>) -> Self {
        let version = reader.text("version");
        if version.split('.').filter(|part| part.parse::<u16>().is_ok()).count() != 3 {
            reader.report("version", Rule::OutOfRange, &version, "three numbers: 1.0.0");
        }
        let date = reader.text("date");
        let is_a_day = date.len() == 10 && date.split('-').map(str::len).eq([4, 2, 2]);
        if !is_a_day {
            reader.report("date", Rule::OutOfRange, &date, "a day: 2026-11-20");
        }
        let lines = |key| reader.texts(key).into_iter().map(|(line, _)| line).collect();
        Self { version, date, reading_rules: lines("reading_rules"), gaps: lines("gaps") }
    }
}
