//! What stands beside the options: disagreements, glossary, red flags, questions to ask.

use vocabulary::{Concern, ProcedureId};

use super::claim::{month_checked, seeds, sources};
use crate::parse::Reader;
use crate::problem::Rule;

/// The files a visitor may look things up in.
#[derive(Debug)]
pub(crate) struct Reference {
    pub(crate) disagreements: Vec<Disagreement>,
    pub(crate) glossary: Vec<Term>,
    pub(crate) red_flags: Vec<RedFlag>,
    pub(crate) questions: Vec<AskedOfClinic>,
}

/// Where sources disagree: the sides, what the catalogue shows, and why.
#[derive(Debug)]
pub(crate) struct Disagreement {
    pub(crate) id: String,
    /// Whether only the starting articles differ among themselves.
    pub(crate) among_seeds: bool,
    pub(crate) topic: String,
    /// The options whose sheet shows it.
    pub(crate) options: Vec<ProcedureId>,
    pub(crate) views: Vec<View>,
    pub(crate) shown: String,
    pub(crate) why: String,
    pub(crate) sources: Vec<u16>,
    /// The month its sources were last read, such as `2026-11`; empty where that is not known.
    pub(crate) read_in: String,
}

/// One side of a disagreement. Its date is that of its sources.
#[derive(Debug)]
pub(crate) struct View {
    /// Who says it; empty where the text does.
    pub(crate) who: String,
    pub(crate) text: String,
    pub(crate) sources: Vec<u16>,
}

/// A term with its meaning and sources.
#[derive(Debug)]
pub(crate) struct Term {
    pub(crate) id: String,
    /// The word itself.
    pub(crate) word: String,
    pub(crate) text: String,
    pub(crate) sources: Vec<u16>,
}

/// A question to ask a clinic. Without options and concerns it is asked always.
#[derive(Debug)]
pub(crate) struct AskedOfClinic {
    pub(crate) text: String,
    pub(crate) sources: Vec<u16>,
    /// The options it is about; empty for any.
    pub(crate) procedures: Vec<ProcedureId>,
    /// The concerns it is about; empty for any.
    pub(crate) concerns: Vec<Concern>,
}

/// A sign after a procedure that needs help.
#[derive(Debug)]
pub(crate) struct RedFlag {
    pub(crate) sign: String,
    pub(crate) advice: String,
    pub(crate) applies_to: String,
    /// The options it applies to.
    pub(crate) procedures: Vec<ProcedureId>,
    pub(crate) sources: Vec<u16>,
}

impl Reference {
    /// Reads the four files.
    pub(crate) fn read<'a>(file: impl Fn(&str) -> Reader<'a>) -> Self {
        Self {
            disagreements: Disagreement::read_all(&file("disagreements.toml")),
            glossary: Term::glossary(&file("glossary.toml")),
            red_flags: RedFlag::read_all(&file("red-flags.toml")),
            questions: AskedOfClinic::read_all(&file("questions.toml")),
        }
    }
}

impl Disagreement {
    /// Reads disagreements.toml.
    pub(crate) fn read_all(reader: &Reader<'_>) -> Vec<Self> {
        reader.sections().iter().map(|(id, section)| Self::read(id, section)).collect()
    }

    fn read(id: &str, reader: &Reader<'_>) -> Self {
        let kind = reader.text("kind");
        if !matches!(kind.as_str(), "literature" | "seed") {
            reader.report("kind", Rule::UnknownId, &kind, "one of: literature, seed");
        }
        reader.text("shown_note");
        reader.text_if_any("why_note");
        seeds(reader, "seeds");
        let views = reader.list("views");
        if views.len() < 2 {
            reader.report("views", Rule::MissingField, "", "a disagreement has at least two sides");
        }
        Self {
            id: id.to_owned(),
            among_seeds: kind == "seed",
            topic: reader.text("topic"),
            options: reader.words("options"),
            views: views.iter().map(View::read).collect(),
            shown: reader.text("shown"),
            why: reader.text_if_any("why").unwrap_or_default(),
            sources: cited(reader),
            read_in: month_checked(reader).unwrap_or_default(),
        }
    }
}

impl View {
    fn read(reader: &Reader<'_>) -> Self {
        reader.text("note");
        let sources = sources(reader, "sources");
        if sources.is_empty() {
            let help = "name who says so: a side without a source has no date";
            reader.report("sources", Rule::UndatedSide, "[]", help);
        }
        Self {
            who: reader.text_if_any("who").unwrap_or_default(),
            text: reader.text("text"),
            sources,
        }
    }
}

/// The sources of an entry without a grade; none needs a `reason`.
fn cited(reader: &Reader<'_>) -> Vec<u16> {
    let sources = sources(reader, "sources");
    let reason = reader.text_if_any("reason");
    if sources.is_empty() && reason.is_none() {
        let help = "name its sources, or say why there are none: reason = \"...\"";
        reader.report("sources", Rule::UncitedClaim, "[]", help);
    }
    sources
}

impl Term {
    /// Reads glossary.toml.
    pub(crate) fn glossary(reader: &Reader<'_>) -> Vec<Self> {
        let sections = reader.sections();
        sections.iter().map(|(id, section)| Self::read(id, section.text("term"), section)).collect()
    }

    fn read(id: &str, word: String, reader: &Reader<'_>) -> Self {
        reader.text("note");
        seeds(reader, "seeds");
        Self { id: id.to_owned(), word, text: reader.text("text"), sources: cited(reader) }
    }
}

impl AskedOfClinic {
    /// Reads questions.toml.
    pub(crate) fn read_all(reader: &Reader<'_>) -> Vec<Self> {
        reader.list("question").iter().map(Self::read).collect()
    }

    fn read(reader: &Reader<'_>) -> Self {
        reader.text("note");
        seeds(reader, "seeds");
        Self {
            text: reader.text("text"),
            sources: cited(reader),
            procedures: reader.words("procedures"),
            concerns: reader.words("concerns"),
        }
    }
}

impl RedFlag {
    /// Reads red-flags.toml.
    pub(crate) fn read_all(reader: &Reader<'_>) -> Vec<Self> {
        reader.list("red-flag").iter().map(Self::read).collect()
    }

    fn read(reader: &Reader<'_>) -> Self {
        reader.text("sign_note");
        reader.text("advice_note");
        seeds(reader, "seeds");
        Self {
            sign: reader.text("sign"),
            advice: reader.text("advice"),
            applies_to: reader.text("applies_to"),
            procedures: reader.words("procedures"),
            sources: cited(reader),
        }
    }
}
