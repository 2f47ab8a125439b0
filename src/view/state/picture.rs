//! How pictures are drawn.

use super::State;

/// What the widget knows of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Drawing {}

/// What can happen to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {}

impl State {
    /// The pictures after `act`.
    pub(super) fn picture_after(&mut self, act: Act) {
        match act {}
    }
}
