//! How a planned course stands on the day of an event.

use super::band::{Band, BandState};
use super::course::Course;
use crate::catalog::Days;
use crate::date::Date;

/// What is over, and what is not, on the day of an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Readiness {
    /// The event is before the first visit.
    BeforeFirstVisit,
    /// Visits are planned for the day of the event or later.
    VisitsLeft {
        /// How many.
        visits: usize,
    },
    /// Every visit is over.
    VisitsOver {
        /// Days from the last visit to the event.
        days: u32,
        /// Whether one still looks different or red: the surer of the two.
        shows: BandState,
        /// Whether one is still to keep out of the sun.
        sun: BandState,
    },
}

impl Course {
    /// How the course, as planned, stands on the day of an event.
    #[must_use]
    pub fn readiness(&self, event: Date) -> Readiness {
        if event < self.first_visit() {
            return Readiness::BeforeFirstVisit;
        }
        let visits = self.visits().filter(|visit| visit.date >= event).count();
        if visits > 0 {
            return Readiness::VisitsLeft { visits };
        }
        let days = event.days_since(self.last_visit().date);
        Readiness::VisitsOver {
            days: u32::try_from(days).unwrap_or(0),
            shows: surer(self.state(Band::LooksDifferent, event), self.state(Band::Redness, event)),
            sun: self.state(Band::OutOfTheSun, event),
        }
    }

    /// Whether a day is one of the first `days_off` days from a visit on.
    #[must_use]
    pub fn is_day_off(&self, day: Date, days_off: Days) -> bool {
        self.visits().any(|visit| {
            let since = u32::try_from(day.days_since(visit.date));
            since.is_ok_and(|since| since < u32::from(days_off.0))
        })
    }
}

/// The state that says more: sure, then perhaps, then unknown.
fn surer(one: BandState, other: BandState) -> BandState {
    let order = [BandState::Sure, BandState::Perhaps, BandState::Unknown];
    let says = order.into_iter().find(|state| [one, other].contains(state));
    says.unwrap_or(BandState::Clear)
}
