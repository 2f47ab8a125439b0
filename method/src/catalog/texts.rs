//! The long texts: overviews, outcomes, care, disagreements, glossary, sources.
//!
//! A visitor's browser fetches them once, after the first screen works. The first line is
//! `!texts<TAB>edition hash`; then come lines of `key<TAB>field<TAB>field...`, sorted by key, so
//! that a look-up is a binary search over a string and nothing is parsed up front. Empty fields at
//! the end of a line are left out, and so is a line that would hold nothing. Source lists are places
//! in `SOURCE_IDS`, parted by commas. Numbered keys run from 1 without gaps. Keys are written by
//! `catalog-compiler/src/emit/texts.rs`.
//!
//! A *claim* is `text, grade, sources, "unverified"`: grade and sources are empty where none was
//! found, the last field is there only where the dossier could not confirm the claim.
//!
//! | key | fields |
//! |---|---|
//! | `procedure.<id>.what`, `.visit`, each also `.more.<n>` | claim: the overview of a sheet |
//! | `.classification`, `.session`, `.numbing`, `.pain` | claim |
//! | `.onset`, `.durability`, `.sessions` | claim |
//! | `.recovery.looks-different`, `.redness`, `.make-up`, `.sport`, `.sun`, `.healing` | claim |
//! | `.risk.<n>`, `.before.<n>`, `.after.<n>`, `.combined.<n>` | claim |
//! | `.variant.<n>`; `.variant.<n>.name` | claim; name |
//! | `.outcome.<n>` | claim |
//! | `.outcome.<n>.study` | concern id or `risk`, kind of study, total, unit, when, unit a picture may count (empty: no picture), `self-rated` or empty, then the figure: count or percent (`73.3%`), total, unit, group, time |
//! | `.note.<note id>` | claim: what the note means for this option |
//! | `.disagreement.<n>` | id of a disagreement that its sheet shows |
//! | `.also-called`, `.disputed` | other names; why sources class it differently |
//! | `effect.<procedure>.<concern>` | claim; no line where nothing is known |
//! | `concern.<id>` | what it is, see a doctor if, sources of the latter |
//! | `concern.<id>.course.<n>` | claim: natural course |
//! | `health.<question>` | why it is asked, help, what "yes" brings up, a general statement, id of a disagreement, sources of the general statement |
//! | `note.<id>` | name (`expectations`, `age`, `skin-type`, `home-needling`) |
//! | `disagreement.<id>` | topic, what is shown, why, sources, `literature` or `seed`, month its sources were last read (`2026-11`) |
//! | `disagreement.<id>.view.<n>` | one side, who says it (may be empty), sources |
//! | `glossary.<id>` | term, meaning, sources |
//! | `question.<n>` | question to ask a clinic, sources, option ids and concern ids it is about, parted by blanks (empty: any) |
//! | `red-flag.<n>` | sign, advice, applies to, sources, option ids parted by blanks |
//! | `reading.<n>`, `gap.<n>` | a rule for reading the catalogue; what was looked for and not found |
//! | `source.<4 digits>` | id, organisation, title, year, kind, grade, url (empty: cite without a link), people (a number, or why there is none; empty: the record does not say), treatments, studies a review read |

/// The long texts, as they came.
#[derive(Debug, PartialEq, Eq)]
pub struct Texts {
    raw: String,
}

impl Texts {
    /// Takes the file's text; a foreign file is refused by its first line.
    ///
    /// # Errors
    /// If the first line is not that of this catalogue's edition.
    pub fn new(raw: String) -> Result<Self, ForeignTexts> {
        let expected = super::EDITION.hash;
        match raw.lines().next() {
            Some(first) if first.strip_prefix("!texts\t") == Some(expected) => Ok(Self { raw }),
            _ => Err(ForeignTexts),
        }
    }

    /// The fields behind `key`, or `None`.
    #[must_use]
    pub fn fields(&self, key: &str) -> Option<Vec<&str>> {
        let mut low = 0;
        let mut high = self.raw.len();
        while low < high {
            let middle = self.line_start(low.midpoint(high));
            let line = self.raw.get(middle..)?.split('\n').next()?;
            let mut fields = line.split('\t');
            match fields.next()?.cmp(key) {
                std::cmp::Ordering::Equal => return Some(fields.collect()),
                std::cmp::Ordering::Less => low = middle + line.len() + 1,
                std::cmp::Ordering::Greater => high = middle,
            }
        }
        None
    }

    /// The one field behind `key`, or `None`.
    #[must_use]
    pub fn text(&self, key: &str) -> Option<&str> {
        self.fields(key)?.first().copied()
    }

    fn line_start(&self, at: usize) -> usize {
        let bytes = self.raw.as_bytes();
        let before = bytes.get(..at).unwrap_or(bytes);
        before.iter().rposition(|byte| *byte == b'\n').map_or(0, |newline| newline + 1)
    }
}

/// The file is not the long texts of this catalogue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ForeignTexts;
