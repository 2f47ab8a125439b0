//! Sources in the order the page cites them first.

use method::catalog::SourceId;
use method::catalog::source_text::SourceText;
use method::catalog::texts::Texts;

use crate::text::sheet as text;

/// One source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::view::summary) struct Source {
    /// Who published it, and when: all that a full page has room for.
    pub(in crate::view::summary) short: String,
    /// The same with the title.
    pub(in crate::view::summary) full: String,
}

/// Which sources were cited so far.
#[derive(Debug, Default)]
pub(super) struct Numbering {
    cited: Vec<SourceId>,
}

impl Numbering {
    /// The numbers of these sources, from 1, the lowest first.
    pub(super) fn cite(&mut self, sources: &[SourceId]) -> Vec<usize> {
        let numbers = sources.iter().map(|source| {
            let known = self.cited.iter().position(|cited| cited == source);
            known.map_or_else(
                || {
                    self.cited.push(*source);
                    self.cited.len()
                },
                |place| place + 1,
            )
        });
        let mut numbers: Vec<_> = numbers.collect();
        numbers.sort_unstable();
        numbers
    }

    /// The cited sources in words.
    pub(super) fn sources(&self, texts: &Texts) -> Vec<Source> {
        let sources = self.cited.iter().map(|source| {
            let SourceText { organisation, title, year, .. } = SourceText::of(*source, texts);
            let name = organisation.split([',', '(', ';']).next().unwrap_or_default().trim();
            let dated = if year.is_empty() { text::NO_YEAR } else { year };
            let in_title = !year.is_empty() && title.contains(year);
            let full = if in_title {
                format!("{name}: {title}")
            } else {
                format!("{name}: {title}, {dated}")
            };
            Source { short: format!("{name}, {dated}"), full }
        });
        sources.collect()
    }
}
