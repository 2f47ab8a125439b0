//! How a course stands on the day of an event.

use method::catalog::{Days, ProcedureId};
use method::date::Date;
use method::plan::{BandState, Course, LastSensibleDay, Pace, Readiness, last_sensible_day};

use crate::{after, course, course_at, date, options_with_visits};

#[test]
fn three_laser_visits_leave_sixteen_days_and_no_sun_before_an_event_in_march() {
    let laser = course(ProcedureId::LaserNonablativeFractional, "2027-01-07").with_fewest_visits();
    let ready = laser.readiness(date("2027-03-20"));
    let expected =
        Readiness::VisitsOver { days: 16, shows: BandState::Clear, sun: BandState::Sure };
    assert_eq!(ready, expected);
}

#[test]
fn visits_on_or_after_the_day_of_the_event_are_counted() {
    let laser = course(ProcedureId::LaserNonablativeFractional, "2027-01-07");
    assert_eq!(laser.readiness(date("2027-03-04")), Readiness::VisitsLeft { visits: 4 });
    assert_eq!(laser.readiness(date("2027-03-05")), Readiness::VisitsLeft { visits: 3 });
    assert_eq!(laser.readiness(date("2027-01-07")), Readiness::VisitsLeft { visits: 6 });
    assert_eq!(laser.readiness(date("2027-01-06")), Readiness::BeforeFirstVisit);
}

#[test]
fn redness_counts_where_looking_different_is_over() {
    let peel = course(ProcedureId::PeelDeep, "2027-01-07");
    let ready = |event| match peel.readiness(date(event)) {
        Readiness::VisitsOver { shows, .. } => Some(shows),
        Readiness::BeforeFirstVisit | Readiness::VisitsLeft { .. } => None,
    };
    assert_eq!(ready("2027-01-20"), Some(BandState::Sure));
    assert_eq!(ready("2027-02-20"), Some(BandState::Perhaps));
    assert_eq!(ready("2027-06-20"), Some(BandState::Clear));
}

#[test]
fn a_quickest_course_begun_on_the_last_sensible_day_shows_nothing_on_the_event() {
    let (today, event) = (date("2026-12-01"), date("2027-09-01"));
    let clinic = method::clinic::Clinic::default();
    for option in options_with_visits() {
        let record = method::catalog::procedure(option);
        let last = last_sensible_day(record, &clinic, event, today);
        let LastSensibleDay::Day(day) = last else { panic!("{option:?} {last:?}") };
        let shows = |first: Date| {
            let course = course_at(&clinic, option, &first.to_string(), Pace::Quickest);
            let course = course.with_fewest_visits();
            match course.readiness(event) {
                Readiness::VisitsOver { shows, .. } => Some(shows),
                Readiness::BeforeFirstVisit | Readiness::VisitsLeft { .. } => None,
            }
        };
        assert_eq!(shows(day), Some(BandState::Clear), "{option:?}");
        assert_ne!(shows(after(day, 1)), Some(BandState::Clear), "{option:?}");
    }
}

#[test]
fn days_off_are_counted_from_each_visit_with_its_own_day() {
    let laser = course(ProcedureId::LaserNonablativeFractional, "2027-01-07");
    let off = |day| laser.is_day_off(date(day), Days(3));
    assert!(off("2027-01-07") && off("2027-01-09") && off("2027-02-06"));
    assert!(!off("2027-01-06") && !off("2027-01-10"));
    assert!(!laser.is_day_off(date("2027-01-07"), Days(0)));
}

fn months(course: &Course, event: Option<&str>) -> Vec<String> {
    let months = course.months_to_show(event.map(date));
    months.iter().map(|month| month.first().to_string()).collect()
}

#[test]
fn the_month_of_a_later_event_is_shown_once_after_those_of_the_course() {
    let peel = course(ProcedureId::PeelDeep, "2027-01-07");
    let own = months(&peel, None);
    assert_eq!(own, ["2027-01-01", "2027-02-01", "2027-03-01", "2027-04-01"]);
    assert_eq!(months(&peel, Some("2027-02-20")), own);
    assert_eq!(months(&peel, Some("2026-12-20")), own);
    let with_event = months(&peel, Some("2027-09-20"));
    assert_eq!(with_event.last().map(String::as_str), Some("2027-09-01"));
    assert_eq!(with_event.len(), own.len() + 1);
}

#[test]
fn months_between_two_visits_with_nothing_in_them_are_left_out() {
    let peel = course(ProcedureId::PeelMedium, "2027-01-07");
    let shown = months(&peel, Some("2027-06-20"));
    assert!(shown.contains(&"2027-04-01".to_owned()), "{shown:?}");
    assert!(!shown.contains(&"2027-05-01".to_owned()), "{shown:?}");
    assert!(shown.contains(&"2027-06-01".to_owned()), "{shown:?}");
    assert!(!shown.contains(&"2027-12-01".to_owned()), "{shown:?}");
    assert!(shown.contains(&"2028-01-01".to_owned()), "{shown:?}");
}
