//! What the page around the widget may know: that something was pressed, never what was said.

use super::state::summary::Act;
use super::state::{Action, Screen};

/// Something a visitor did that a clinic may count.
///
/// Source: CONTRACT.md section 3, events. None carries an answer, an option or a concern.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told {
    /// Options were put side by side.
    Compare,
    /// The page for the consultation was printed.
    Print,
    /// The page for the consultation was opened.
    Questions,
    /// The booking link was followed.
    Book,
}

impl Told {
    /// What `action` tells, if anything.
    #[must_use]
    pub fn by(action: &Action) -> Option<Self> {
        match action {
            Action::Go(Screen::Compare) => Some(Self::Compare),
            Action::Go(Screen::Summary) => Some(Self::Questions),
            Action::Summary(Act::Print) => Some(Self::Print),
            Action::Book => Some(Self::Book),
            _ => None,
        }
    }

    /// The name of its event.
    #[must_use]
    pub fn event(self) -> &'static str {
        match self {
            Self::Compare => "tc-compare",
            Self::Print => "tc-print",
            Self::Questions => "tc-questions",
            Self::Book => "tc-book",
        }
    }
}
