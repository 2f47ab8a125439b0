//! Back from an event: the last day on which a course can sensibly begin.

use super::later::later;
use crate::catalog::{Days, Procedure, Range, Visits};
use crate::clinic::Clinic;
use crate::date::Date;

/// The last day for the first visit, or why there is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LastSensibleDay {
    /// A first visit up to this day can leave enough time.
    Day(Date),
    /// That day has passed.
    TooLate {
        /// How many days ago it was.
        by: u32,
    },
    /// Neither how long one looks different nor how long the skin is red is known.
    NoFigure,
}

/// The last day for a first visit, so that the shortest course and the recovery after it are over
/// by the event.
///
/// The event may be on the first day without recovery. It is the rule of the event limit, so that
/// [`LastSensibleDay::TooLate`] is given exactly where the limit is missed.
/// Source: CONTRACT.md section 2, "Limits".
#[must_use]
pub fn last_sensible_day(
    option: &Procedure,
    clinic: &Clinic,
    event: Date,
    today: Date,
) -> LastSensibleDay {
    let counted = counted_back(option, clinic);
    let between = counted.between.map_or(0, |days| u32::from(days.0));
    let visits = u32::from(counted.visits.0).saturating_sub(1);
    let needed = visits * between + counted.recovery.map_or(0, |days| u32::from(days.0));
    let days_left = i64::from(event.days_since(today));
    let spare = days_left - i64::from(needed);
    match u32::try_from(spare) {
        Err(_) => LastSensibleDay::TooLate { by: u32::try_from(-spare).unwrap_or(u32::MAX) },
        Ok(_) if counted.recovery.is_none() => LastSensibleDay::NoFigure,
        Ok(spare) => LastSensibleDay::Day(later(today, spare)),
    }
}

/// What is counted back from an event: the shortest course and the longest recovery after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CountedBack {
    /// The fewest visits; one where no figure was found.
    pub visits: Visits,
    /// The shortest time between them; `None` where no figure was found, or there is one visit.
    pub between: Option<Days>,
    /// The longer of "looks different" and "redness", on their long ends.
    pub recovery: Option<Days>,
}

/// What [`last_sensible_day`] counts, for the sentence beside it.
#[must_use]
pub fn counted_back(option: &Procedure, clinic: &Clinic) -> CountedBack {
    let looks_different = option.recovery.looks_different.map(Range::to);
    CountedBack {
        visits: clinic.visits(option).map_or(Visits(1), Range::from),
        between: option.spacing.map(Range::from),
        recovery: looks_different.max(option.recovery.redness_until),
    }
}
