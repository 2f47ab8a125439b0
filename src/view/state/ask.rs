//! One question at a time.

use super::State;

/// What the widget knows of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asking {}

/// What can happen to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {}

impl State {
    /// The one question after `act`.
    pub(super) fn ask_after(&mut self, act: Act) {
        match act {}
    }
}
