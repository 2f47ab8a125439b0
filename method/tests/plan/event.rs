//! The last sensible day, and that it agrees with the event limit.

use method::catalog::{ProcedureId, Range, procedure};
use method::clinic::Clinic;
use method::date::Date;
use method::decide::{Miss, decide};
use method::plan::{LastSensibleDay, Pace, last_sensible_day};
use method::visitor::Visitor;

use crate::{after, clinic_with_visits, course_at, date, options_with_visits};

/// The longest shortest course of the catalogue is shorter than this.
const DAYS_AHEAD: u16 = 250;

/// Days by which the event limit is missed, if it is.
fn missed_by(option: ProcedureId, clinic: &Clinic, event: Date, today: Date) -> Option<u32> {
    let visitor = Visitor { event: Some(event), ..Visitor::new(today) };
    let decision = decide(&visitor, clinic);
    let assessment = decision.option(option).expect("an offered option");
    assessment.misses.iter().find_map(|miss| match miss {
        Miss::Event { allowed, needs } => Some(needs - allowed),
        _ => None,
    })
}

#[test]
fn it_is_too_late_exactly_where_the_event_limit_is_missed_and_by_as_many_days() {
    let today = date("2026-12-01");
    let clinic = Clinic::default();
    for event in (0..DAYS_AHEAD).map(|days| after(today, days)) {
        for option in ProcedureId::ALL.iter().copied() {
            let too_late = match last_sensible_day(procedure(option), &clinic, event, today) {
                LastSensibleDay::TooLate { by } => Some(by),
                LastSensibleDay::Day(_) | LastSensibleDay::NoFigure => None,
            };
            assert_eq!(too_late, missed_by(option, &clinic, event, today), "{option:?} {event}");
        }
    }
}

#[test]
fn it_agrees_with_the_event_limit_where_the_clinic_gives_its_own_visits() {
    let today = date("2026-12-01");
    for option in ProcedureId::ALL.iter().copied() {
        let clinic = clinic_with_visits(option, 6, 8);
        for event in (0..DAYS_AHEAD).step_by(7).map(|days| after(today, days)) {
            let last = last_sensible_day(procedure(option), &clinic, event, today);
            let is_too_late = matches!(last, LastSensibleDay::TooLate { .. });
            let missed = missed_by(option, &clinic, event, today);
            assert_eq!(is_too_late, missed.is_some(), "{option:?} {event}");
        }
    }
}

#[test]
fn a_quickest_course_from_the_last_sensible_day_is_over_on_the_day_of_the_event() {
    let (today, event) = (date("2026-12-01"), date("2027-09-01"));
    let clinic = Clinic::default();
    for option in options_with_visits() {
        let record = procedure(option);
        let last = last_sensible_day(record, &clinic, event, today);
        let LastSensibleDay::Day(first_visit) = last else { panic!("{option:?} {last:?}") };
        let course = course_at(&clinic, option, &first_visit.to_string(), Pace::Quickest);
        let recovery = record.recovery.looks_different.map(Range::to);
        let longer = recovery.max(record.recovery.redness_until).expect("a figure");
        assert_eq!(course.last_sure_visit().date.plus(longer), event, "{option:?}");
    }
}

#[test]
fn three_visits_of_light_before_a_new_year_wedding_start_by_the_eleventh_of_december() {
    let (today, wedding) = (date("2026-11-20"), date("2027-01-01"));
    let light = procedure(ProcedureId::LightIpl);
    let last = last_sensible_day(light, &Clinic::default(), wedding, today);
    assert_eq!(last, LastSensibleDay::Day(date("2026-12-11")));
}

#[test]
fn a_deep_peel_six_weeks_before_a_wedding_is_too_late_by_48_days() {
    let (today, wedding) = (date("2026-11-20"), date("2027-01-01"));
    let peel = procedure(ProcedureId::PeelDeep);
    let last = last_sensible_day(peel, &Clinic::default(), wedding, today);
    assert_eq!(last, LastSensibleDay::TooLate { by: 48 });
}

#[test]
fn no_treatment_has_no_figure_and_is_never_too_late() {
    let today = date("2026-12-01");
    let nothing = procedure(ProcedureId::NoTreatment);
    let last = last_sensible_day(nothing, &Clinic::default(), today, today);
    assert_eq!(last, LastSensibleDay::NoFigure);
}

#[test]
fn an_event_centuries_away_still_has_its_day() {
    let laser = procedure(ProcedureId::LaserAblativeFull);
    let last = last_sensible_day(laser, &Clinic::default(), Date::LAST, Date::FIRST);
    assert_eq!(last, LastSensibleDay::Day(date("2200-08-18")));
}
