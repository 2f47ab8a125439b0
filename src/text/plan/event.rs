//! The event: the last sensible day before it, and how a plan stands on it.

use method::catalog::{Days, Range};
use method::date::Date;
use method::plan::BandState;

use super::{day, days_of};
use crate::text::measure::{self, counted};

/// The event.
pub const BEFORE_EVENT: &str = "Before your event";
/// The last sensible day.
#[must_use]
pub fn last_sensible_day(last: Date) -> String {
    format!("The last sensible day for a first visit is {}.", day(last))
}
/// A day that has passed.
#[must_use]
pub fn too_late(by: u32) -> String {
    format!("It is too late for your event by {}.", days_of(by))
}
/// Where nothing about the recovery is known.
pub const NO_LAST_DAY: &str =
    "We found no figure for the recovery, so we cannot count back from your event. Ask the clinic.";
/// What the last sensible day counts.
#[must_use]
pub fn counted_with(visits: usize, between: Option<Days>, recovery: Days) -> String {
    let recovery = measure::day_count(recovery);
    match between.and_then(|days| Range::new(days, days)).filter(|_| visits > 1) {
        Some(between) => format!(
            "That counts the fewest visits ({visits}) at their closest ({}), and the longest time \
             of looking different or red ({recovery}).",
            measure::spacing(between)
        ),
        None => format!(
            "That counts {} and the longest time of looking different or red ({recovery}).",
            counted(visits, "visit", "visits")
        ),
    }
}
/// The planned first visit against that day; takes days after it.
#[must_use]
pub fn planned_too_late(by: u32) -> String {
    format!("The first visit you gave is {} after that.", days_of(by))
}
/// The planned course on the day of the event.
pub const EVENT_BEFORE_VISIT: &str = "Your event is before the first visit you gave.";
/// Visits left on that day.
#[must_use]
pub fn visits_left(left: usize) -> String {
    let visits = counted(left, "planned visit is", "planned visits are");
    format!("{visits} still to come on your event.")
}
/// Visits over on that day; takes how many there are, and the days since the last.
#[must_use]
pub fn visits_over(visits: usize, days: u32) -> String {
    let which = if visits == 1 { "The visit" } else { "The last visit" };
    format!("{which} is {} before your event.", days_of(days))
}
/// Whether one still looks different or red on that day.
#[must_use]
pub const fn shows_then(state: BandState) -> &'static str {
    match state {
        BandState::Sure => "Expect to look different or red then.",
        BandState::Perhaps => "You may still look different or red then.",
        BandState::Unknown => "Whether you still look different then is not known.",
        BandState::Clear => {
            "By the longest figures we found, you no longer look different or red then."
        }
    }
}
/// Whether one is to keep out of the sun on that day; empty where not.
#[must_use]
pub const fn sun_then(state: BandState) -> &'static str {
    match state {
        BandState::Sure => "You still have to keep out of the sun.",
        BandState::Perhaps => "You may still have to keep out of the sun.",
        BandState::Unknown => "How long to keep out of the sun is not known: ask.",
        BandState::Clear => "",
    }
}
/// Change takes its time.
pub const CHANGE_TAKES_TIME: &str =
    "Change can take weeks to months to show. It may not be complete by your event.";
