//! Every source, in the order of sources.toml, which is the order of the indexes.

use vocabulary::{Grade, SourceKind};

use super::class::reason_beside;
use crate::parse::Reader;
use crate::problem::{Place, Rule};

/// One source.
#[derive(Debug)]
pub(crate) struct Source {
    pub(crate) place: Place,
    pub(crate) id: String,
    pub(crate) organisation: String,
    pub(crate) title: String,
    pub(crate) year: Option<u32>,
    pub(crate) kind: SourceKind,
    pub(crate) grade: Grade,
    /// `None` where no address is confirmed: the citation is shown without a link.
    pub(crate) url: Option<String>,
    pub(crate) counted: Counted,
}

/// What a source counted, as its record says it; nothing is worked out.
#[derive(Debug)]
pub(crate) struct Counted {
    pub(crate) people: Option<u32>,
    /// Why people were not counted, in plain words; `None` where the record does not say.
    pub(crate) people_reason: Option<String>,
    pub(crate) treatments: Option<u32>,
    /// The studies a review read.
    pub(crate) studies: Option<u32>,
}

impl Source {
    /// Reads sources.toml.
    pub(crate) fn read_all(reader: &Reader<'_>) -> Vec<Self> {
        reader.sections().iter().map(|(id, section)| Self::read(id, section)).collect()
    }

    fn read(id: &str, reader: &Reader<'_>) -> Self {
        let year = reader.number_if_any("year", 2200);
        let reason = reader.text_if_any("year_reason");
        reason_beside(reader, "year", reader.has("year"), reason.as_ref());
        let url = reader.text_if_any("url");
        let link = reader.text_if_any("link");
        if url.is_none() && !matches!(link.as_deref(), Some("unresolved" | "none")) {
            let help =
                "add `url`, or link = \"unresolved\" (not confirmed) or \"none\" (not public)";
            reader.report("url", Rule::MissingField, "", help);
        }
        reader.text_if_any("doi");
        reader.text_if_any("pmid");
        // Why: the dossier's wording, for clinicians who read the TOML; nothing shows it.
        reader.text_if_any("note");
        Self {
            place: reader.place().clone(),
            id: id.to_owned(),
            organisation: reader.text("organisation"),
            title: reader.text("title"),
            year,
            kind: reader.word("kind"),
            grade: reader.word("grade"),
            url,
            counted: Counted::read(reader),
        }
    }
}

impl Counted {
    const MOST: u32 = 1_000_000;

    fn read(reader: &Reader<'_>) -> Self {
        let people = reader.number_if_any("people", Self::MOST);
        let people_reason = reader.text_if_any("people_reason");
        if people.is_some() && people_reason.is_some() {
            let help = "remove `people_reason`, or the number";
            reader.report("people_reason", Rule::ValueAndReason, "", help);
        }
        Self {
            people,
            people_reason,
            treatments: reader.number_if_any("treatments", Self::MOST),
            studies: reader.number_if_any("studies", Self::MOST),
        }
    }
}
