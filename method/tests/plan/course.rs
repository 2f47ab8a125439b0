//! Visits, bands, months and lanes.

use method::catalog::{ProcedureId, procedure};
use method::clinic::Clinic;
use method::plan::{Band, BandState, Certainty, Course, Month, Pace, Run, Weekday};

use crate::{after, clinic_with_visits, course, course_at, date, options_with_visits};

/// The days on which a band is in a state, as `from..=to` in days from the first visit.
fn days_in(course: &Course, band: Band, state: BandState) -> Vec<i32> {
    let days = course.days().filter(|day| course.state(band, day.date) == state);
    days.map(|day| day.date.days_since(course.first_visit())).collect()
}

#[test]
fn visits_are_planned_on_the_long_end_of_the_spacing_up_to_the_most() {
    let laser = course(ProcedureId::LaserNonablativeFractional, "2027-01-07");
    let planned: Vec<_> = laser.visits().map(|v| (v.date.to_string(), v.certainty)).collect();
    let expected = [
        ("2027-01-07", Certainty::Sure),
        ("2027-02-04", Certainty::Sure),
        ("2027-03-04", Certainty::Sure),
        ("2027-04-01", Certainty::Perhaps),
        ("2027-04-29", Certainty::Perhaps),
        ("2027-05-27", Certainty::Perhaps),
    ];
    assert_eq!(planned, expected.map(|(day, certainty)| (day.to_owned(), certainty)));
    assert_eq!(laser.last_sure_visit().date, date("2027-03-04"));
    assert_eq!(laser.last_visit().number, 6);
}

/// The words above the two pictures of the recovery calendar in the design.
#[test]
fn three_visits_four_weeks_apart_leave_sixteen_days_to_an_event_in_march() {
    let laser = course(ProcedureId::LaserNonablativeFractional, "2027-01-07").with_fewest_visits();
    let event = date("2027-03-20");
    let first = laser.on(date("2027-01-07")).visit.expect("the first visit");
    let different = laser.after_visit(Band::LooksDifferent, first).expect("a figure");
    assert_eq!(different.last(), Some(date("2027-01-09")));
    assert_eq!(laser.last_visit().date, date("2027-03-04"));
    assert_eq!(event.days_since(laser.last_visit().date), 16);
    assert_eq!(laser.state(Band::OutOfTheSun, event), BandState::Sure);
    assert_eq!(laser.state(Band::LooksDifferent, event), BandState::Clear);
}

#[test]
fn the_quickest_pace_takes_the_short_end_of_the_spacing() {
    let clinic = Clinic::default();
    let option = ProcedureId::LaserNonablativeFractional;
    let laser = course_at(&clinic, option, "2027-01-07", Pace::Quickest);
    assert_eq!(laser.last_sure_visit().date, date("2027-02-18"));
}

#[test]
fn a_clinics_own_number_of_visits_is_planned() {
    let clinic = clinic_with_visits(ProcedureId::Microneedling, 4, 4);
    let needles = course_at(&clinic, ProcedureId::Microneedling, "2027-01-07", Pace::Unhurried);
    assert_eq!(needles.visits().count(), 4);
    assert!(needles.visits().all(|visit| visit.certainty == Certainty::Sure));
}

#[test]
fn without_a_known_spacing_only_the_first_visit_has_a_date() {
    let clinic = clinic_with_visits(ProcedureId::PeelDeep, 1, 3);
    let peel = course_at(&clinic, ProcedureId::PeelDeep, "2027-01-07", Pace::Unhurried);
    assert_eq!(peel.visits().count(), 1);
    assert_eq!(peel.visit_range().map(|range| range.to().0), Some(3));
    assert_eq!(peel.spacing(), None);
}

#[test]
fn home_care_and_no_treatment_have_no_course() {
    for option in [ProcedureId::HomeCare, ProcedureId::NoTreatment] {
        let day = date("2027-01-07");
        let course = Course::new(procedure(option), &Clinic::default(), day, Pace::Unhurried);
        assert_eq!(course, None);
    }
}

#[test]
fn two_to_three_days_of_looking_different_are_two_sure_days_and_one_perhaps() {
    let laser = course(ProcedureId::LaserNonablativeFractional, "2027-01-07");
    assert_eq!(days_in(&laser, Band::LooksDifferent, BandState::Sure), [0, 1, 28, 29, 56, 57]);
    let perhaps = [2, 30, 58, 84, 85, 86, 112, 113, 114, 140, 141, 142];
    assert_eq!(days_in(&laser, Band::LooksDifferent, BandState::Perhaps), perhaps);
}

#[test]
fn a_band_covers_day_0_to_the_day_before_its_long_end() {
    for option in options_with_visits() {
        let course = course(option, "2027-01-07");
        let last = course.last_visit().date;
        for band in Band::ALL {
            let Some(lasts) = course.band_lasts(band) else { continue };
            let (short, long) = (lasts.from().0, lasts.to().0);
            assert_eq!(course.state(band, after(last, long)), BandState::Clear, "{option:?}");
            if long > 0 {
                assert_ne!(course.state(band, after(last, long - 1)), BandState::Clear);
            }
            let first = course.first_visit();
            assert_eq!(course.state(band, first) == BandState::Sure, short > 0, "{option:?}");
            if short > 0 {
                assert_eq!(course.state(band, after(first, short - 1)), BandState::Sure);
            }
        }
    }
}

#[test]
fn a_band_without_a_figure_is_unknown_on_every_day_of_the_course_and_has_no_lane() {
    let laser = course(ProcedureId::LaserNonablativeFractional, "2027-01-07");
    assert!(laser.days().all(|day| laser.state(Band::NoSport, day.date) == BandState::Unknown));
    assert_eq!(laser.runs(Band::NoSport), None);
    assert_eq!(laser.state(Band::NoSport, date("2027-01-06")), BandState::Clear);
}

#[test]
fn staying_out_of_the_sun_runs_on_from_visit_to_visit() {
    let laser = course(ProcedureId::LaserNonablativeFractional, "2027-01-07");
    let runs = laser.runs(Band::OutOfTheSun).expect("a figure");
    let shown: Vec<_> = runs
        .iter()
        .map(|run| (run.first.to_string(), run.last.to_string(), run.certainty))
        .collect();
    let expected = [
        ("2027-01-07", "2027-04-02", Certainty::Sure),
        ("2027-04-03", "2027-07-25", Certainty::Perhaps),
    ];
    assert_eq!(shown, expected.map(|(a, b, c)| (a.to_owned(), b.to_owned(), c)));
}

#[test]
fn lanes_and_days_say_the_same() {
    for option in options_with_visits() {
        let course = course(option, "2026-11-30");
        for band in Band::ALL {
            let Some(runs) = course.runs(band) else { continue };
            for day in course.days() {
                let run = runs.iter().find(|run| (run.first..=run.last).contains(&day.date));
                let expected = match run.map(|run| run.certainty) {
                    Some(Certainty::Sure) => BandState::Sure,
                    Some(Certainty::Perhaps) => BandState::Perhaps,
                    None => BandState::Clear,
                };
                assert!(day.bands.contains(&(band, expected)), "{option:?} {band:?} {day:?}");
            }
        }
    }
}

#[test]
fn the_bands_of_single_visits_together_are_the_band_of_the_course() {
    for option in options_with_visits() {
        let course = course(option, "2026-11-30");
        for band in Band::ALL.into_iter().filter(|band| course.band_lasts(*band).is_some()) {
            let visits: Vec<_> = course.visits().map(|v| course.after_visit(band, v)).collect();
            for day in course.days() {
                let within = |run: Option<Run>| {
                    run.is_some_and(|run| (run.first..=run.last).contains(&day.date))
                };
                let expected = if visits.iter().flatten().any(|band| within(band.sure)) {
                    BandState::Sure
                } else if visits.iter().flatten().any(|band| within(band.perhaps)) {
                    BandState::Perhaps
                } else {
                    BandState::Clear
                };
                assert_eq!(course.state(band, day.date), expected, "{option:?} {day:?}");
            }
        }
    }
}

#[test]
fn the_days_hold_every_visit_and_end_when_the_last_band_does() {
    for option in options_with_visits() {
        let course = course(option, "2026-11-30");
        let seen: Vec<_> = course.days().filter_map(|day| day.visit).collect();
        assert_eq!(seen, course.visits().collect::<Vec<_>>());
        let last = course.on(course.last_day());
        let is_on = |state| matches!(state, BandState::Sure | BandState::Perhaps);
        assert!(last.bands.iter().any(|(_, state)| is_on(*state)), "{option:?}");
        let next = course.on(after(course.last_day(), 1));
        let is_over = |state| matches!(state, BandState::Clear | BandState::Unknown);
        assert!(next.bands.iter().all(|(_, state)| is_over(*state)), "{option:?}");
    }
}

#[test]
fn the_months_of_a_course_hold_each_of_its_days_once() {
    for option in options_with_visits() {
        let course = course(option, "2026-11-30");
        let months: Vec<Month> = course.months().collect();
        let cells = months.iter().flat_map(|month| month.weeks(Weekday::Sunday));
        let shown: Vec<_> = cells.flatten().flatten().collect();
        for day in course.days() {
            assert_eq!(shown.iter().filter(|date| **date == day.date).count(), 1);
        }
        assert!(months.last().is_some_and(|month| month.first() <= course.last_day()));
    }
}
