//! The sides of a comparison: what each row is built from.

use method::catalog::{Grade, Procedure, ProcedureId};
use method::decide::{Assessment, Decision};

use super::cell::Cell;
use super::row::{Kind, Row};
use crate::text::compare as text;
use crate::view::state::compare::Part;
use crate::view::state::{LongTexts, State};

/// The columns with what is known about them and about the visitor.
pub(super) struct Sides<'a> {
    /// What the widget knows.
    pub(super) state: &'a State,
    /// What the method says about it.
    pub(super) decision: &'a Decision,
    /// The columns in their order.
    pub(super) options: Vec<&'a Assessment>,
}

impl<'a> Sides<'a> {
    /// The columns the visitor asked for; an option the clinic does not offer has none.
    pub(super) fn of(state: &'a State, decision: &'a Decision) -> Self {
        let options = state.compare.columns().filter_map(|id| decision.option(id)).collect();
        Self { state, decision, options }
    }

    /// One row.
    pub(super) fn row(
        &self,
        part: Part,
        kind: Kind,
        (question, hint): (&str, &str),
        cell: &dyn Fn(&Assessment) -> Cell,
    ) -> Row {
        Row {
            part,
            kind,
            question: question.to_owned(),
            hint: hint.to_owned(),
            cells: self.options.iter().map(|option| cell(option)).collect(),
        }
    }

    /// The first fields behind a key of the long texts: words and grade.
    pub(super) fn long_text(&self, key: &str) -> Option<(&str, Option<Grade>)> {
        let LongTexts::Here(texts) = &self.state.texts else { return None };
        let fields = texts.fields(key)?;
        let words = fields.first().copied().filter(|words| !words.is_empty())?;
        Some((words, fields.get(1).and_then(|word| Grade::from_word(word))))
    }

    /// Where the long texts are, in words, while they are not here.
    pub(super) fn texts_line(&self) -> Option<&'static str> {
        match self.state.texts {
            LongTexts::Here(_) => None,
            LongTexts::Coming => Some(text::LATER),
            LongTexts::Failed => Some(text::FAILED),
        }
    }

    /// One long text of an option as a cell; says so where it is not here or not known.
    pub(super) fn long_cell(&self, option: &Procedure, field: &str) -> Cell {
        let key = format!("procedure.{}.{field}", option.id.word());
        match (self.long_text(&key), self.texts_line()) {
            (Some((words, grade)), _) => Cell { grade, ..Cell::new("", words) },
            (None, Some(line)) => Cell::new("", line),
            (None, None) => without_visit(option.id).unwrap_or_else(Cell::unknown),
        }
    }
}

/// What a standing option says where a procedure has a visit.
pub(super) fn without_visit(id: ProcedureId) -> Option<Cell> {
    match id {
        ProcedureId::HomeCare => Some(Cell::new(text::NO_VISIT, "")),
        ProcedureId::NoTreatment => Some(Cell::new(text::NOTHING_IS_DONE, "")),
        _ => None,
    }
}
