//! The recovery calendar over the real catalogue.

#![expect(
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops at the first thing that is not there"
)]

mod calendar_file;
mod course;
mod event;
mod lanes;
mod readiness;

use method::catalog::{Days, ProcedureId, Range, Visits};
use method::clinic::{Clinic, Menu, MenuEntry};
use method::date::Date;
use method::plan::{Course, Pace};

/// The day `text` names.
fn date(text: &str) -> Date {
    Date::parse(text).expect("a date")
}

/// An option's course without a clinic file, on the long end of its spacing.
fn course(option: ProcedureId, first_visit: &str) -> Course {
    course_at(&Clinic::default(), option, first_visit, Pace::Unhurried)
}

fn course_at(clinic: &Clinic, option: ProcedureId, first_visit: &str, pace: Pace) -> Course {
    let option = method::catalog::procedure(option);
    Course::new(option, clinic, date(first_visit), pace).expect("an option with visits")
}

/// A clinic that gives one option its own number of visits.
fn clinic_with_visits(option: ProcedureId, from: u8, to: u8) -> Clinic {
    let mut menu = Menu::new();
    let visits = Range::new(Visits(from), Visits(to));
    menu.set(option, MenuEntry { visits, ..MenuEntry::default() });
    Clinic { menu: Some(menu), ..Clinic::default() }
}

/// Every option that has visits.
fn options_with_visits() -> impl Iterator<Item = ProcedureId> {
    ProcedureId::ALL.iter().copied().filter(|option| !option.is_standing())
}

/// The day `days` after.
fn after(day: Date, days: u16) -> Date {
    day.plus(Days(days))
}
