//! The states of the page that have a name: each is photographed, and axe looks at each.

use crate::failure::Outcome;
use crate::page::Page;

/// A state of the page, reached from a fresh one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum State {
    /// Nothing chosen yet.
    Empty,
}

impl State {
    /// All of them.
    pub(crate) const ALL: [Self; 1] = [Self::Empty];

    /// Its name, in file names and messages.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Empty => "empty",
        }
    }

    /// Brings a fresh page into it.
    pub(crate) async fn reach(self, page: &Page) -> Outcome {
        match self {
            Self::Empty => page.settle().await,
        }
    }
}
