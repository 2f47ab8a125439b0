//! What is compared, and how the table is shown.

use super::State;

/// What the widget knows of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Comparing {}

/// What can happen to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {}

impl State {
    /// The comparison after `act`.
    pub(super) fn compare_after(&mut self, act: Act) {
        match act {}
    }
}
