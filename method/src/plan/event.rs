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
    let recovery = longer_recovery(option);
    let needed = days_between_visits(option, clinic) + u32::from(recovery.unwrap_or(Days(0)).0);
    let days_left = i64::from(event.days_since(today));
    let spare = days_left - i64::from(needed);
    match u32::try_from(spare) {
        Err(_) => LastSensibleDay::TooLate { by: u32::try_from(-spare).unwrap_or(u32::MAX) },
        Ok(_) if recovery.is_none() => LastSensibleDay::NoFigure,
        Ok(spare) => LastSensibleDay::Day(later(today, spare)),
    }
}

/// Days from the first to the last visit of the shortest course.
fn days_between_visits(option: &Procedure, clinic: &Clinic) -> u32 {
    let Visits(fewest) = clinic.visits(option).map_or(Visits(1), Range::from);
    let Days(spacing) = option.spacing.map_or(Days(0), Range::from);
    u32::from(fewest).saturating_sub(1) * u32::from(spacing)
}

/// The longer of "looks different" and "redness", on their long ends.
fn longer_recovery(option: &Procedure) -> Option<Days> {
    let looks_different = option.recovery.looks_different.map(Range::to);
    looks_different.max(option.recovery.redness_until)
}
