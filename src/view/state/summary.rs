//! The page for the consultation.

use super::State;

/// What the widget knows of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Summing {}

/// What can happen to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {}

impl State {
    /// The page for the consultation after `act`.
    pub(super) fn summary_after(&mut self, act: Act) {
        match act {}
    }
}
