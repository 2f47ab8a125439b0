//! Which cards hold the table behind their points.
//!
//! The table is more than a third of a card and stands in a closed fold, so it is drawn once
//! somebody opens the fold: that is a third less work for the rest of the list, at every answer.

use method::by_id::IdSet;
use method::catalog::ProcedureId;

/// The cards with a drawn table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sums {
    /// All: the list was there from the start, perhaps in a page without scripts, where nobody can ask
    /// for a table.
    All,
    /// Those whose fold was opened on this screen.
    Opened(IdSet<ProcedureId>),
}

impl Sums {
    /// Whether the card of `option` holds its table.
    #[must_use]
    pub fn drawn(&self, option: ProcedureId) -> bool {
        match self {
            Self::All => true,
            Self::Opened(opened) => opened.contains(option),
        }
    }

    pub(super) fn open(&mut self, option: ProcedureId) {
        if let Self::Opened(opened) = self {
            opened.insert(option);
        }
    }

    /// Another screen: its folds are closed.
    pub(super) fn close_all(&mut self) {
        if let Self::Opened(opened) = self {
            *opened = IdSet::new();
        }
    }
}

impl Default for Sums {
    fn default() -> Self {
        Self::Opened(IdSet::new())
    }
}
