//! The dates of the calendar.

use super::State;

/// What the widget knows of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Planning {}

/// What can happen to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {}

impl State {
    /// The calendar after `act`.
    pub(super) fn plan_after(&mut self, act: Act) {
        match act {}
    }
}
