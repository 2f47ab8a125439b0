//! The recovery calendar: what its pictures draw is what its tables say.

use std::collections::BTreeSet;

use method::catalog::{ProcedureId, procedure};
use method::date::Date;
use method::plan::{Band, Certainty, Pace};
use treatment_compare::text::plan as text;
use treatment_compare::view::state::plan::{Act, Length};
use treatment_compare::view::state::{Action, Field, Screen};

use crate::render::render;
use crate::tags::{attribute, between, parts, tags};

/// Days on end of a band: its word, how sure, first day, last day.
type Stretch = (String, String, String, String);

fn options_with_visits() -> impl Iterator<Item = ProcedureId> {
    ProcedureId::ALL.iter().copied().filter(|option| !option.is_standing())
}

fn planned(option: ProcedureId, acts: Vec<Act>) -> Vec<Action> {
    let mut said = vec![
        Action::Go(Screen::Sheet(option)),
        Action::Go(Screen::Plan(option)),
        Action::Type(Field::FirstVisit, "2027-01-07".to_owned()),
        Action::Plan(Act::AllMonths(true)),
    ];
    said.extend(acts.into_iter().map(Action::Plan));
    said
}

/// The paths of a class.
fn paths<'a>(html: &'a str, class: &str) -> Vec<&'a str> {
    let paths = tags(html, "path").into_iter();
    paths.filter(|path| attribute(path, "class") == class).collect()
}

/// The numbers of a path, in order.
fn numbers(path: &str) -> Vec<u32> {
    let parts = attribute(path, "d").split(|letter: char| !letter.is_ascii_digit());
    parts.filter_map(|part| part.parse().ok()).collect()
}

fn day_of_axis(at: u32) -> String {
    let start = Date::parse("2027-01-01").expect("a date");
    start.plus(method::catalog::Days(u16::try_from(at).expect("a short axis"))).to_string()
}

/// The spans of the lanes of the whole course, as days, and the last day of the axis.
fn lanes(html: &str) -> (BTreeSet<Stretch>, String) {
    let picture = html.split("plan-course").last().expect("the whole course");
    let days: u32 = attribute(picture, "viewBox")
        .split(' ')
        .nth(2)
        .and_then(|width| width.parse().ok())
        .expect("an axis");
    let mut spans = BTreeSet::new();
    for row in picture.split("data-lane=\"").skip(1) {
        let band = row.split('"').next().unwrap_or_default();
        for span in paths(row, "span-of-days") {
            let ends = numbers(span);
            let certainty = attribute(span, "data-certainty").to_owned();
            let (from, to) = (day_of_axis(ends[0]), day_of_axis(ends[2] - 1));
            spans.insert((band.to_owned(), certainty, from, to));
        }
        for visit in paths(row, "visit-mark") {
            let day = day_of_axis(numbers(visit)[0]);
            let certainty = attribute(visit, "data-certainty").to_owned();
            spans.insert(("visit".to_owned(), certainty, day.clone(), day));
        }
    }
    (spans, day_of_axis(days - 1))
}

/// The rows of the dated list.
fn rows(html: &str) -> BTreeSet<Stretch> {
    let table = between(html, "dated-list", "</table>")[0];
    let rows = parts(table, "tr").into_iter().filter(|row| row.contains("data-entry"));
    let stretch = |row: &str| {
        let days = between(row, "datetime=\"", "\"");
        let word = attribute(row, "data-entry").to_owned();
        let certainty = attribute(row, "data-certainty").to_owned();
        (word, certainty, days[0].to_owned(), days[1].to_owned())
    };
    rows.map(stretch).collect()
}

/// One day of the months: its date, the bands drawn in it, its words.
struct Cell {
    day: String,
    drawn: BTreeSet<(String, String)>,
    words: String,
}

fn cells(html: &str) -> Vec<Cell> {
    let tables = between(html, "class=\"month\"", "</table>");
    let cells = tables.into_iter().flat_map(|table| between(table, "<td", "</td>"));
    let days = cells.filter(|cell| cell.contains("datetime"));
    days.map(|cell| {
        let bands = tags(cell, "i").into_iter().map(|band| {
            (attribute(band, "data-band").to_owned(), attribute(band, "data-state").to_owned())
        });
        let words = between(cell, "class=\"unseen\">", "</span>");
        Cell {
            day: attribute(cell, "datetime").to_owned(),
            drawn: bands.filter(|(_, state)| !state.is_empty()).collect(),
            words: words.first().copied().unwrap_or_default().to_owned(),
        }
    })
    .collect()
}

#[test]
fn the_lanes_of_every_course_draw_the_rows_of_its_dated_list() {
    for option in options_with_visits() {
        for acts in [vec![], vec![Act::Length(Length::Most), Act::Pace(Pace::Quickest)]] {
            let html = render(planned(option, acts));
            let (spans, last_drawn) = lanes(&html);
            let cut = rows(&html).into_iter().filter(|row| row.2 <= last_drawn);
            let cut = cut.map(|(word, certainty, from, to)| {
                (word, certainty, from, to.min(last_drawn.clone()))
            });
            assert!(!spans.is_empty(), "{option:?}");
            assert_eq!(spans, cut.collect(), "{option:?}");
        }
    }
}

#[test]
fn every_cell_of_the_months_draws_and_says_the_rows_that_hold_its_day() {
    for option in options_with_visits() {
        let html = render(planned(option, vec![Act::Length(Length::Most)]));
        let rows = rows(&html);
        let cells = cells(&html);
        for Cell { day, drawn, words } in &cells {
            let holds =
                rows.iter().filter(|row| row.0 != "visit" && (&row.2..=&row.3).contains(&day));
            let said: BTreeSet<_> = holds.map(|row| (row.0.clone(), row.1.clone())).collect();
            assert_eq!(*drawn, said, "{option:?} {day}");
            for band in Band::ALL {
                let word = text::band_in_sentence(band);
                let is_drawn = drawn.iter().any(|(drawn, _)| drawn == band.word());
                assert_eq!(words.contains(&word), is_drawn, "{option:?} {day}: {words}");
                let perhaps = drawn.contains(&(band.word().to_owned(), "perhaps".to_owned()));
                assert_eq!(words.contains(&text::perhaps(&word)), perhaps, "{option:?} {day}");
            }
        }
        for visit in rows.iter().filter(|row| row.0 == "visit") {
            let cell = cells.iter().find(|cell| cell.day == visit.2).expect("its day");
            assert!(cell.words.contains("Visit "), "{option:?} {visit:?}: {}", cell.words);
        }
    }
}

#[test]
fn the_days_after_one_visit_draw_the_ranges_of_their_table() {
    for option in options_with_visits() {
        let html = render(vec![Action::Go(Screen::Sheet(option))]);
        let section = html.split("sheet-days").last().expect("the days");
        for band in Band::ALL {
            let rows = parts(section, "tr");
            let row = rows.iter().find(|row| attribute(row, "data-entry") == band.word());
            let said = between(row.expect("a row"), "<td><p>", "</p>")[0];
            let divs = parts(section, "div");
            let at = divs.iter().position(|div| attribute(div, "data-lane") == band.word());
            let at = at.expect("a lane");
            let (words, lane) = (divs[at], divs[at + 1]);
            let drawn = drawn_range(lane);
            let expected = band.lasts(&procedure(option).recovery);
            assert_eq!(said, text::lasts(band, expected), "{option:?}");
            assert_eq!(lane.contains("no-figure"), expected.is_none(), "{option:?}");
            let Some(range) = expected else { continue };
            let goes_on = !attribute(words, "data-goes-on").is_empty();
            let long = u32::from(range.to().0);
            assert_eq!(drawn.1 < long, goes_on, "{option:?} {band:?}");
            if !goes_on {
                assert_eq!(drawn, (u32::from(range.from().0), long), "{option:?} {band:?}");
            }
            assert!(lane.contains(said), "{option:?} {band:?}: {lane}");
        }
    }
}

/// The end of the solid part and the end of the broken one.
fn drawn_range(lane: &str) -> (u32, u32) {
    let spans = paths(lane, "span-of-days");
    let end = |span: &&str| numbers(span)[2];
    let sure = spans.iter().filter(|span| attribute(span, "data-certainty") == "sure");
    (sure.map(end).max().unwrap_or(0), spans.iter().map(end).max().unwrap_or(0))
}

#[test]
fn an_event_that_is_too_near_is_said_in_days() {
    let option = ProcedureId::PeelDeep;
    let event = Action::Type(Field::Event, "2027-01-01".to_owned());
    let html = render(vec![event, Action::Go(Screen::Plan(option))]);
    assert!(html.contains(&text::too_late(59)));
    assert!(!html.contains("class=\"month\""), "months without a first visit");
}

#[test]
fn without_a_first_visit_the_screen_asks_for_it_and_counts_in_days() {
    for option in options_with_visits() {
        let html = render(vec![Action::Go(Screen::Plan(option))]);
        assert!(html.contains(text::ASK_DATE), "{option:?}");
        assert!(html.contains("data-lane=\"looks-different\""), "{option:?}");
        assert!(!html.contains(text::SAVE), "{option:?}");
    }
}

#[test]
fn bands_without_a_figure_are_named_beside_the_months() {
    let html = render(planned(ProcedureId::LaserNonablativeFractional, vec![]));
    assert!(html.contains(&text::unknown_bands("no makeup and no sport")));
}

#[test]
fn titles_of_the_calendar_file_name_no_treatment() {
    let clinic = method::clinic::Clinic::default();
    let first = Date::parse("2027-01-07").expect("a date");
    for option in options_with_visits() {
        let record = procedure(option);
        let course =
            method::plan::Course::new(record, &clinic, first, Pace::Unhurried).expect("a course");
        let file = method::plan::calendar_file(&course, first, text::entry_title);
        let file = file.to_ascii_lowercase();
        for word in ["laser", "peel", "needl", "abrasion", "light", "skin", "clinic"] {
            assert!(!file.contains(word), "{option:?}: {word}");
        }
        assert_eq!(file.contains("if needed"), course.last_visit().certainty == Certainty::Perhaps);
    }
}
