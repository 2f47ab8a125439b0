//! The calendar file, read by a parser that is not ours.

use icalendar::{Calendar, CalendarComponent, Component, DatePerhapsTime, Event};
use method::catalog::ProcedureId;
use method::plan::{Band, Certainty, Course, Entry, calendar_file};
use proptest::prelude::*;

use crate::{course, date, options_with_visits};

fn plain_title(entry: Entry) -> String {
    match entry {
        Entry::Visit(visit) => format!("Planned visit {}", visit.number),
        Entry::Band(band, run) => match run.certainty {
            Certainty::Sure => format!("Plan: {}", band.word()),
            Certainty::Perhaps => format!("Plan: perhaps {}", band.word()),
        },
    }
}

fn written(course: &Course) -> String {
    calendar_file(course, date("2026-11-20"), plain_title)
}

fn events(text: &str) -> Vec<Event> {
    let calendar: Calendar = text.parse().expect("a calendar file");
    let events = calendar.components.into_iter().map(|component| match component {
        CalendarComponent::Event(event) => event,
        other => panic!("an entry that is no event: {other:?}"),
    });
    events.collect()
}

/// First day and first day after it, as the parser reads them.
fn days(event: &Event) -> (String, String) {
    let day = |read: Option<DatePerhapsTime>| match read {
        Some(DatePerhapsTime::Date(day)) => day.to_string(),
        other => panic!("not a whole day: {other:?}"),
    };
    (day(event.get_start()), day(event.get_end()))
}

#[test]
fn the_file_of_a_single_visit_is_written_to_the_letter() {
    let peel = course(ProcedureId::PeelDeep, "2027-01-07");
    let text = written(&peel);
    let expected = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n\
        PRODID:-//treatment-compare//recovery calendar//EN\r\nCALSCALE:GREGORIAN\r\n\
        BEGIN:VEVENT\r\nUID:";
    assert!(text.starts_with(expected), "{text}");
    let visit = "DTSTAMP:20261120T000000Z\r\nDTSTART;VALUE=DATE:20270107\r\n\
        DTEND;VALUE=DATE:20270108\r\nSUMMARY:Planned visit 1\r\nSTATUS:TENTATIVE\r\n\
        TRANSP:TRANSPARENT\r\nCLASS:PRIVATE\r\nEND:VEVENT\r\n";
    assert!(text.contains(visit), "{text}");
    assert!(text.ends_with("END:VEVENT\r\nEND:VCALENDAR\r\n"), "{text}");
}

#[test]
fn a_parser_reads_every_visit_and_band_with_its_days_and_title() {
    for option in options_with_visits() {
        let course = course(option, "2027-01-07");
        let read: Vec<_> = events(&written(&course))
            .iter()
            .map(|event| (days(event), event.get_summary().unwrap_or_default().to_owned()))
            .collect();
        let planned: Vec<_> = course
            .entries()
            .into_iter()
            .map(|entry| {
                let (first, end) = match entry {
                    Entry::Visit(visit) => (visit.date, crate::after(visit.date, 1)),
                    Entry::Band(_, run) => (run.first, run.end()),
                };
                ((first.to_string(), end.to_string()), plain_title(entry))
            })
            .collect();
        assert_eq!(read, planned, "{option:?}");
    }
}

#[test]
fn a_band_without_a_figure_is_not_in_the_file() {
    let laser = course(ProcedureId::LaserNonablativeFractional, "2027-01-07");
    assert!(!written(&laser).contains(Band::NoSport.word()));
}

#[test]
fn the_same_plan_gives_the_same_bytes_and_every_entry_an_identifier_of_its_own() {
    for option in options_with_visits() {
        let course = course(option, "2027-01-07");
        let text = written(&course);
        assert_eq!(text, written(&course));
        let mut identifiers: Vec<_> =
            events(&text).iter().map(|event| event.get_uid().expect("a UID").to_owned()).collect();
        let count = identifiers.len();
        identifiers.sort_unstable();
        identifiers.dedup();
        assert_eq!(identifiers.len(), count, "{option:?}");
    }
}

#[test]
fn an_identifier_does_not_depend_on_the_day_of_writing() {
    let peel = course(ProcedureId::PeelDeep, "2027-01-07");
    let identifiers = |today| {
        let text = calendar_file(&peel, date(today), plain_title);
        let lines: Vec<_> = text.lines().filter(|line| line.starts_with("UID:")).collect();
        lines.join(" ")
    };
    assert_eq!(identifiers("2026-11-20"), identifiers("2026-12-24"));
}

proptest! {
    #[test]
    fn a_title_of_any_length_keeps_to_one_entry_and_75_octets(title in "\\PC*") {
        let peel = course(ProcedureId::PeelDeep, "2027-01-07");
        let text = calendar_file(&peel, date("2026-11-20"), |_| title.clone());
        prop_assert!(text.split("\r\n").all(|line| line.len() <= 75));
        prop_assert_eq!(events(&text).len(), peel.entries().len());
    }

    #[test]
    fn a_title_with_separators_and_line_breaks_reaches_the_reader(
        title in "[a-zA-Z][a-z ,;\\\\\néß😀]{0,120}[a-z]"
    ) {
        let peel = course(ProcedureId::PeelDeep, "2027-01-07");
        let text = calendar_file(&peel, date("2026-11-20"), |_| title.clone());
        for event in events(&text) {
            prop_assert_eq!(event.get_summary(), Some(title.as_str()));
        }
    }
}
