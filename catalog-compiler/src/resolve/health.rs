//! The health questions, what they bear on, and the notes that are shown without asking.

use vocabulary::{self as words, Energy, ProcedureId, QuestionGroup, Surface};

use super::claim::{seeds, sources};
use crate::parse::Reader;
use crate::problem::{Place, Rule};

/// health.toml.
#[derive(Debug)]
pub(crate) struct Health {
    /// All questions, in the order of their ids.
    pub(crate) questions: Vec<Question>,
    /// Shown, never asked, in the order of the file.
    pub(crate) notes: Vec<Note>,
}

/// One question.
#[derive(Debug)]
pub(crate) struct Question {
    pub(crate) id: words::Question,
    pub(crate) name: String,
    pub(crate) ask: String,
    pub(crate) stopped_label: Option<String>,
    pub(crate) medicine: bool,
    pub(crate) group: QuestionGroup,
    pub(crate) why: String,
    pub(crate) help: String,
    /// What "yes" brings up.
    pub(crate) shown: String,
    /// A general statement beside it; empty where there is none.
    pub(crate) general: String,
    pub(crate) sources: Vec<u16>,
    /// The disagreement it points to.
    pub(crate) disagreement: Option<String>,
    /// Where that pointer stands.
    pub(crate) disagreement_place: Place,
    pub(crate) bears_on: BearsOn,
}

/// Which options a question could matter for, even where they have no entry.
///
/// Source: CONTRACT.md section 2, "Bears on".
#[derive(Debug)]
pub(crate) enum BearsOn {
    /// All but the standing options.
    All,
    /// Those that meet any of these, without the named exceptions.
    Some {
        surfaces: Vec<Surface>,
        energies: Vec<Energy>,
        procedures: Vec<ProcedureId>,
        comfort_at_most: Option<u32>,
        without: Vec<ProcedureId>,
    },
}

/// Something to know that no answer decides.
#[derive(Debug)]
pub(crate) struct Note {
    pub(crate) id: String,
    pub(crate) name: String,
}

impl Health {
    pub(crate) fn read(reader: &Reader<'_>) -> Self {
        let questions = reader.section("questions");
        let read = |id: &words::Question| Question::read(*id, &questions.section(id.word()));
        let notes = reader.section("notes");
        Self {
            questions: words::Question::ALL.iter().map(read).collect(),
            notes: notes.sections().iter().map(|(id, section)| Note::read(id, section)).collect(),
        }
    }

    /// The ids of the notes.
    pub(crate) fn note_ids(&self) -> Vec<String> {
        self.notes.iter().map(|note| note.id.clone()).collect()
    }
}

impl Question {
    fn read(id: words::Question, reader: &Reader<'_>) -> Self {
        reader.text("dossier_name");
        reader.text("dossier_ask");
        reader.text("shown_note");
        reader.text_if_any("general_note");
        seeds(reader, "seeds");
        let question = Self {
            id,
            name: reader.text("name"),
            ask: reader.text("ask"),
            stopped_label: reader.text_if_any("stopped_label"),
            medicine: reader.flag("medicine"),
            group: reader.word("group"),
            why: reader.text("why"),
            help: reader.text_if_any("help").unwrap_or_default(),
            shown: reader.text("shown"),
            general: reader.text_if_any("general").unwrap_or_default(),
            sources: sources(reader, "sources"),
            disagreement: reader.text_if_any("disagreement"),
            disagreement_place: reader.place_of("disagreement"),
            bears_on: BearsOn::read(&reader.section("bears_on")),
        };
        if question.stopped_label.is_some() != id.takes_a_day() {
            let help = "a label for the day stands where the answer may be a day, and only there";
            reader.report("stopped_label", Rule::MissingField, "", help);
        }
        if !question.general.is_empty() && question.sources.is_empty() {
            reader.report("sources", Rule::UncitedClaim, "", "cite the general statement");
        }
        question
    }
}

impl BearsOn {
    fn read(reader: &Reader<'_>) -> Self {
        let all = reader.flag("all");
        let some = Self::Some {
            surfaces: reader.words("surfaces"),
            energies: reader.words("energies"),
            procedures: reader.words("procedures"),
            comfort_at_most: reader.number_if_any("comfort_at_most", 3),
            without: reader.words("without"),
        };
        if all { Self::All } else { some }
    }
}

impl Note {
    fn read(id: &str, reader: &Reader<'_>) -> Self {
        reader.text("dossier_name");
        reader.text("dossier_ask");
        reader.text("shown_note");
        reader.text_if_any("help");
        seeds(reader, "seeds");
        for key in ["ask", "why", "shown"] {
            reader.text(key);
        }
        Self { id: id.to_owned(), name: reader.text("name") }
    }
}
