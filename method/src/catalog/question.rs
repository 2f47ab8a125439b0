//! The health questions as a visitor reads them.

use super::{ProcedureId, Question, QuestionGroup};

/// One health question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct QuestionRecord {
    /// Its id.
    pub id: Question,
    /// One to five words: `Blood thinners`.
    pub name: &'static str,
    /// Whether a medicine is concerned, so that "do not stop a medicine" is shown with it.
    pub medicine: bool,
    /// The fold it is in.
    pub group: QuestionGroup,
    /// Options it could matter for even where they have no entry, as bits by `ProcedureId::index`.
    ///
    /// Source: CONTRACT.md section 2, "Bears on".
    pub bears_on: u16,
}

/// What is asked. Only the screens behind the list ask, so it comes with them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct QuestionWords {
    /// The question in one sentence, to be answered yes, no or not sure.
    pub ask: &'static str,
    /// Label of the day, for the questions that take one.
    pub stopped_label: Option<&'static str>,
}

impl QuestionRecord {
    /// What is asked.
    #[must_use]
    pub fn words(&self) -> &'static QuestionWords {
        #[expect(clippy::indexing_slicing, reason = "the array has one entry an id")]
        &super::QUESTION_WORDS[self.id.index()]
    }

    /// Whether it could matter for this option even where the option has no entry for it.
    #[must_use]
    pub const fn bears_on(&self, id: ProcedureId) -> bool {
        self.bears_on & (1 << id.index()) != 0
    }
}
