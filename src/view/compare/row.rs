//! A row: one question of the visitor with an answer for each column.

use super::cell::Cell;
use crate::view::state::compare::Part;

/// What a row tells, for fairness.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// What it can change.
    Benefit,
    /// What can go wrong.
    Harm,
    /// Everything else.
    Fact,
    /// A warning that no switch takes away.
    Warning,
}

impl Kind {
    /// Its word in attributes.
    pub(super) const fn word(self) -> &'static str {
        match self {
            Self::Benefit => "benefit",
            Self::Harm => "harm",
            Self::Fact => "fact",
            Self::Warning => "warning",
        }
    }
}

/// One question with its answers, one a column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Row {
    /// The part of the table it is in.
    pub(super) part: Part,
    /// What it tells.
    pub(super) kind: Kind,
    /// The question.
    pub(super) question: String,
    /// What the visitor said about it; may be empty.
    pub(super) hint: String,
    /// The answers in the order of the columns.
    pub(super) cells: Vec<Cell>,
}

impl Row {
    /// The one answer of all columns, where there are several and they say the same.
    pub(super) fn same(&self) -> Option<&Cell> {
        let (first, others) = self.cells.split_first()?;
        let is_same = !others.is_empty() && others.iter().all(|cell| cell == first);
        is_same.then_some(first)
    }

    /// Whether "only differences" leaves it out.
    ///
    /// Harms stay: else a harm that all share would be hidden beside a benefit that differs, and
    /// a screen would show fewer harm rows than benefit rows. Source: CONTRACT.md section 6.
    pub(super) fn is_left_out(&self, only_differences: bool) -> bool {
        let may_go = matches!(self.kind, Kind::Benefit | Kind::Fact);
        only_differences && may_go && self.same().is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(kind: Kind, answers: &[&str]) -> Row {
        Row {
            part: Part::What,
            kind,
            question: "In short".to_owned(),
            hint: String::new(),
            cells: answers.iter().map(|answer| Cell::new(*answer, "")).collect(),
        }
    }

    #[test]
    fn a_row_is_the_same_for_all_only_if_every_column_says_so() {
        assert!(row(Kind::Fact, &["3", "3", "3"]).same().is_some());
        assert!(row(Kind::Fact, &["3", "3", "4"]).same().is_none());
    }

    #[test]
    fn one_column_is_the_same_as_nothing() {
        assert!(row(Kind::Fact, &["3"]).same().is_none());
    }

    #[test]
    fn only_differences_never_takes_a_harm_or_a_warning_away() {
        for (kind, left_out) in
            [(Kind::Benefit, true), (Kind::Fact, true), (Kind::Harm, false), (Kind::Warning, false)]
        {
            assert_eq!(row(kind, &["3", "3"]).is_left_out(true), left_out, "{}", kind.word());
            assert!(!row(kind, &["3", "3"]).is_left_out(false));
        }
    }
}
