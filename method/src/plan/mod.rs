//! The recovery calendar's arithmetic: visits, bands of recovery, the last sensible day, a file.
//!
//! A [`Course`] starts on a day the visitor picks. From it come the visits, the bands of every day
//! ([`PlannedDay`], for month tables), the same bands as runs ([`Run`], for lists), as lanes on an
//! axis ([`Course::lanes`]; [`days_after_visit`] without a date), those of one visit ([`VisitBand`],
//! for sentences) and the text of a calendar file ([`calendar_file`]). [`last_sensible_day`] works
//! back from an event; [`Readiness`] says how a course stands on its day.
//!
//! **Which day is the last of a band.** The day of a visit is day 0. A band of N days covers day 0
//! to day N - 1, and day N is the first day without it. So "0 to 7 days" ends at the latest with
//! day 6, and "makeup from day 1" forbids it on day 0 only. An event may therefore be on day N
//! after the last visit, which is what CONTRACT.md section 2 ("Limits", event) counts.
//!
//! **Plan on the long end.** A day is sure where even the short end of every range holds, and
//! perhaps where only the long end does. A plan counts both. Unknown is a state of its own: it is
//! never drawn as "none". Titles and other words are the caller's.

mod band;
mod calendar_file;
mod course;
mod event;
mod lane;
mod lanes;
mod later;
mod month;
mod planned_day;
mod readiness;
mod visit_band;

pub use band::{Band, BandState};
pub use calendar_file::{Entry, calendar_file};
pub use course::{Certainty, Course, Pace, Visit};
pub use event::{CountedBack, LastSensibleDay, counted_back, last_sensible_day};
pub use lane::Run;
pub use lanes::{CourseLanes, Lane, Lanes, Span, Tick, day_ticks, days_after_visit};
pub use month::{Month, Weekday};
pub use planned_day::PlannedDay;
pub use readiness::Readiness;
pub use visit_band::VisitBand;
