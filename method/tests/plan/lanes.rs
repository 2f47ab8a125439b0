//! The lanes of the pictures: that they say what the days say, and where they are cut.

use method::catalog::{ProcedureId, procedure};
use method::plan::{Band, BandState, Certainty, Lanes, Span, day_ticks, days_after_visit};

use crate::{after, course, date, options_with_visits};

fn lane(lanes: &Lanes, band: Band) -> Option<Vec<(u32, u32, Certainty)>> {
    let lane = lanes.bands.iter().find(|lane| lane.band == band).expect("a lane for every band");
    let spans = lane.spans.as_ref()?;
    Some(spans.iter().map(|span| (span.from, span.to, span.certainty)).collect())
}

#[test]
fn microneedling_has_the_days_of_the_design() {
    let lanes = days_after_visit(&procedure(ProcedureId::Microneedling).recovery);
    assert_eq!(lanes.days, 7);
    let (sure, perhaps) = (Certainty::Sure, Certainty::Perhaps);
    assert_eq!(lane(&lanes, Band::LooksDifferent), Some(vec![(0, 3, perhaps)]));
    assert_eq!(lane(&lanes, Band::Redness), Some(vec![(0, 7, perhaps)]));
    assert_eq!(lane(&lanes, Band::NoMakeUp), Some(vec![(0, 1, sure), (1, 2, perhaps)]));
    assert_eq!(lane(&lanes, Band::OutOfTheSun), Some(vec![(0, 2, sure)]));
    assert_eq!(lane(&lanes, Band::NoSport), None);
}

#[test]
fn a_year_out_of_the_sun_does_not_hide_two_weeks_of_looking_different() {
    let lanes = days_after_visit(&procedure(ProcedureId::Dermabrasion).recovery);
    assert_eq!(lanes.days, 90);
    let sun = lanes.bands.iter().find(|lane| lane.band == Band::OutOfTheSun).expect("a lane");
    assert!(sun.goes_on);
    assert_eq!(lane(&lanes, Band::OutOfTheSun), Some(vec![(0, 90, Certainty::Sure)]));
}

#[test]
fn a_lane_goes_on_exactly_where_its_long_end_is_after_the_axis() {
    for option in options_with_visits() {
        let recovery = &procedure(option).recovery;
        let lanes = days_after_visit(recovery);
        for lane in &lanes.bands {
            let long = lane.band.lasts(recovery).map_or(0, |lasts| u32::from(lasts.to().0));
            assert_eq!(lane.goes_on, long > lanes.days, "{option:?} {:?}", lane.band);
            assert!(!lane.goes_on || lane.band == Band::OutOfTheSun, "{option:?}");
        }
    }
}

/// What the spans say about one day of the axis.
fn drawn(spans: Option<&[Span]>, day: u32) -> BandState {
    let Some(spans) = spans else { return BandState::Unknown };
    match spans.iter().find(|span| (span.from..span.to).contains(&day)) {
        Some(Span { certainty: Certainty::Sure, .. }) => BandState::Sure,
        Some(Span { certainty: Certainty::Perhaps, .. }) => BandState::Perhaps,
        None => BandState::Clear,
    }
}

#[test]
fn every_day_of_a_courses_lanes_is_the_day_of_its_calendar() {
    for option in options_with_visits() {
        let course = course(option, "2026-11-30");
        let picture = course.lanes(None);
        let start = date("2026-11-01");
        for lane in &picture.lanes.bands {
            for day in 29..picture.lanes.days {
                let date = after(start, u16::try_from(day).expect("a short course"));
                let drawn = drawn(lane.spans.as_deref(), day);
                assert_eq!(drawn, course.state(lane.band, date), "{option:?} {date}");
            }
        }
        let visits: Vec<_> = picture.visits.iter().map(|(_, visit)| *visit).collect();
        assert_eq!(visits, course.visits().collect::<Vec<_>>());
    }
}

#[test]
fn the_axis_is_whole_months_and_holds_every_visit() {
    for option in options_with_visits() {
        let picture = course(option, "2027-01-31").lanes(None);
        assert!(picture.visits.iter().all(|(at, _)| *at < picture.lanes.days), "{option:?}");
        assert_eq!(picture.months.first().map(|tick| tick.at), Some(0));
        let lengths = picture.months.iter().map(|tick| tick.of.days().count());
        assert_eq!(u32::try_from(lengths.sum::<usize>()), Ok(picture.lanes.days), "{option:?}");
        let labelled = picture.months.iter().filter(|tick| tick.labelled).count();
        assert!((1..=6).contains(&labelled), "{option:?}: {labelled}");
    }
}

#[test]
fn an_event_is_drawn_on_its_day_and_left_out_where_it_would_squeeze_the_course() {
    let needles = course(ProcedureId::PeelDeep, "2027-01-07");
    let drawn = |day| needles.lanes(Some(date(day))).event;
    assert_eq!(drawn("2027-03-20"), Some(31 + 28 + 19));
    assert_eq!(drawn("2027-01-07"), Some(6));
    assert_eq!(drawn("2027-01-06"), None);
    assert_eq!(drawn("2029-01-07"), None);
}

#[test]
fn the_axis_reaches_the_event() {
    for option in options_with_visits() {
        for event in [0, 1, 30, 90, 170].map(|days| after(date("2027-01-07"), days)) {
            let picture = course(option, "2027-01-07").lanes(Some(event));
            let at = picture.event.expect("a drawn event");
            assert!(at < picture.lanes.days, "{option:?} {event}");
        }
    }
}

#[test]
fn a_share_of_the_axis_is_in_hundredths_of_a_percent() {
    let lanes = days_after_visit(&procedure(ProcedureId::Microneedling).recovery);
    assert_eq!([0, 1, 7].map(|day| lanes.share(day)), [0, 1_428, 10_000]);
}

#[test]
fn day_marks_start_at_the_visit_and_leave_room_for_their_words() {
    for days in 7..=400 {
        let ticks: Vec<_> = day_ticks(days).map(|tick| tick.at).collect();
        assert_eq!(ticks.first(), Some(&0));
        assert!(ticks.len() <= 9, "{days}: {ticks:?}");
        assert!(ticks.iter().all(|at| *at <= days));
    }
}
