//! How pictures are drawn: the tone of the skin, and how the table of days is sorted.

use method::picture::Column;

use super::State;

/// The tone of drawn skin. Chosen by the visitor only: it is never read from an answer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    /// The lightest of three.
    Lighter,
    /// The middle one, drawn until something else is chosen.
    #[default]
    Medium,
    /// The darkest of three.
    Darker,
}

impl Tone {
    /// From light to dark.
    pub const ALL: [Self; 3] = [Self::Lighter, Self::Medium, Self::Darker];

    /// The value of `data-tone`.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Lighter => "lighter",
            Self::Medium => "medium",
            Self::Darker => "darker",
        }
    }
}

/// What the widget knows of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drawing {
    /// The tone of drawn skin.
    pub tone: Tone,
    /// The column the table of days against change is sorted by.
    pub column: Column,
    /// Whether its largest value comes first.
    pub descending: bool,
}

impl Default for Drawing {
    fn default() -> Self {
        Self { tone: Tone::default(), column: Column::Change, descending: true }
    }
}

/// What can happen to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// Draws skin in another tone.
    Tone(Tone),
    /// Sorts by a column; by the same one again, the other way round.
    Sort(Column),
}

impl State {
    /// The pictures after `act`.
    pub(super) fn picture_after(&mut self, act: Act) {
        let drawing = &mut self.picture;
        match act {
            Act::Tone(tone) => drawing.tone = tone,
            Act::Sort(column) if column == drawing.column => {
                drawing.descending = !drawing.descending;
            }
            Act::Sort(column) => {
                drawing.column = column;
                drawing.descending = column == Column::Change;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use method::catalog::{Question, SkinType};
    use method::clinic::Clinic;
    use method::date::Date;
    use method::visitor::{HealthAnswer, SkinAnswer};

    use super::*;
    use crate::view::state::Action;

    fn new_visitor() -> State {
        let today = Date::parse("2026-12-01").expect("a date");
        State::new(today, Rc::new(Clinic::default()))
    }

    #[test]
    fn the_tone_changes_only_when_it_is_chosen() {
        let skin = SkinType::from_word("6").map(SkinAnswer::Type);
        let said = new_visitor()
            .after(Action::Skin(skin))
            .after(Action::Health(Question::Sun, Some(HealthAnswer::No)));
        assert_eq!(said.picture.tone, Tone::Medium);
        assert_eq!(said.after(Action::Picture(Act::Tone(Tone::Darker))).picture.tone, Tone::Darker);
    }

    #[test]
    fn the_same_column_again_turns_the_order_round() {
        let sorted = new_visitor().after(Action::Picture(Act::Sort(Column::Days)));
        assert_eq!((sorted.picture.column, sorted.picture.descending), (Column::Days, false));
        let turned = sorted.after(Action::Picture(Act::Sort(Column::Days)));
        assert!(turned.picture.descending);
    }
}
