//! The dates of the calendar.

use method::catalog::Procedure;
use method::clinic::Clinic;
use method::date::Date;
use method::plan::{Course, Pace};

use super::State;

/// How many visits are planned.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Length {
    /// The fewest that were found.
    #[default]
    Fewest,
    /// The most, those beyond the fewest marked as not sure.
    Most,
}

/// What the widget knows of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Planning {
    /// The day of the first visit.
    pub first_visit: Option<Date>,
    /// How far apart the visits are.
    pub pace: Pace,
    /// How many visits are planned.
    pub length: Length,
    /// Whether every month is shown, not only the first ones.
    pub all_months: bool,
}

/// What can happen to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// Plans the visits closer together or further apart.
    Pace(Pace),
    /// Plans fewer or more visits.
    Length(Length),
    /// Shows every month, or only the first ones.
    AllMonths(bool),
}

impl Planning {
    /// The course as planned from `first_visit` on; `None` where there are no visits.
    #[must_use]
    pub fn course(&self, option: &Procedure, clinic: &Clinic, first_visit: Date) -> Option<Course> {
        let course = Course::new(option, clinic, first_visit, self.pace)?;
        Some(match self.length {
            Length::Fewest => course.with_fewest_visits(),
            Length::Most => course,
        })
    }
}

impl State {
    /// The calendar after `act`.
    pub(in crate::view) fn plan_after(&mut self, act: Act) {
        match act {
            Act::Pace(pace) => self.plan.pace = pace,
            Act::Length(length) => self.plan.length = length,
            Act::AllMonths(all) => self.plan.all_months = all,
        }
    }
}
