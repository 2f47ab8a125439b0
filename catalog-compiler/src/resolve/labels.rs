//! Plain words for the fixed words: a name and, where it helps, one sentence.

use crate::parse::Reader;

/// The words of each table of words.toml, in the order they are emitted.
const TABLES: [(&str, &str, &[&str]); 7] = [
    ("areas", "AREAS", &["face", "eyes", "neck", "decollete", "hands", "body"]),
    (
        "classes",
        "CLASSES",
        &["ablative", "fractional-ablative", "non-ablative", "neither", "standing"],
    ),
    ("surfaces", "SURFACES", &["kept", "polished", "pin-points", "removed"]),
    ("levels", "LEVELS", &["0", "1", "2", "3", "unknown"]),
    ("grades", "GRADES", &["A", "B", "C", "S"]),
    (
        "flags",
        "FLAGS",
        &[
            "evidence-from-other-area",
            "evidence-from-other-skin",
            "no-more-than-home-care",
            "health-open",
            "price-unknown",
            "safety-notice",
            "class-disputed",
        ],
    ),
    ("guidance", "GUIDANCE", &["taken", "none", "not-answered", "not-sure"]),
];

/// One table of labels.
#[derive(Debug)]
pub(crate) struct Labels {
    /// Name of the static in the generated code.
    pub(crate) constant: &'static str,
    pub(crate) labels: Vec<Label>,
}

/// A fixed word in plain words.
#[derive(Debug)]
pub(crate) struct Label {
    pub(crate) word: &'static str,
    pub(crate) name: String,
    /// One sentence; empty where the name says it all.
    pub(crate) text: String,
}

impl Labels {
    /// Reads words.toml.
    pub(crate) fn read_all(reader: &Reader<'_>) -> Vec<Self> {
        let read = |(table, constant, words): (&str, &'static str, &[&'static str])| {
            let section = reader.section(table);
            let label = |word: &&'static str| {
                let entry = section.section(word);
                let text = entry.text_if_any("text").unwrap_or_default();
                Label { word, name: entry.text("name"), text }
            };
            Self { constant, labels: words.iter().map(label).collect() }
        };
        TABLES.into_iter().map(read).collect()
    }
}
