//! A course as the text of an `.ics` file.
//!
//! It holds days and the titles the caller gives, nothing else: no answer, no clinic, no option
//! unless a title names it. Every entry is for whole days, private and tentative, since nothing of
//! it is booked, and leaves the days free. Source: RFC 5545.

mod line;

use super::band::Band;
use super::course::{Course, Visit};
use super::lane::Run;
use super::later::day_after;
use crate::date::Date;
use line::{escaped, push_line};

/// What a title is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Entry {
    /// A visit.
    Visit(Visit),
    /// Days on end of a band.
    Band(Band, Run),
}

impl Entry {
    /// The first day, and the first day after it.
    fn days(self) -> (Date, Date) {
        match self {
            Self::Visit(visit) => (visit.date, day_after(visit.date)),
            Self::Band(_, run) => (run.first, run.end()),
        }
    }

    fn word(self) -> &'static str {
        match self {
            Self::Visit(_) => "visit",
            Self::Band(band, _) => band.word(),
        }
    }
}

impl Course {
    /// All that goes into the calendar file: the visits, then the bands with a figure.
    #[must_use]
    pub fn entries(&self) -> Vec<Entry> {
        let mut entries: Vec<Entry> = self.visits().map(Entry::Visit).collect();
        for band in Band::ALL {
            let runs = self.runs(band).unwrap_or_default();
            entries.extend(runs.into_iter().map(|run| Entry::Band(band, run)));
        }
        entries
    }
}

/// The text of an `.ics` file with every entry of a course under the title the caller gives it.
///
/// The same course, titles and day give the same bytes: `today` stands in for the moment of
/// writing, and identifiers come from the content.
#[must_use]
pub fn calendar_file(course: &Course, today: Date, title: impl Fn(Entry) -> String) -> String {
    let mut text = String::new();
    push_line(&mut text, "BEGIN:VCALENDAR");
    push_line(&mut text, "VERSION:2.0");
    push_line(&mut text, "PRODID:-//treatment-compare//recovery calendar//EN");
    push_line(&mut text, "CALSCALE:GREGORIAN");
    for entry in course.entries() {
        push_event(&mut text, entry, &title(entry), today);
    }
    push_line(&mut text, "END:VCALENDAR");
    text
}

fn push_event(text: &mut String, entry: Entry, title: &str, today: Date) {
    let (first, end) = entry.days();
    push_line(text, "BEGIN:VEVENT");
    push_line(text, &format!("UID:{}", identifier(entry, title)));
    push_line(text, &format!("DTSTAMP:{}T000000Z", basic(today)));
    push_line(text, &format!("DTSTART;VALUE=DATE:{}", basic(first)));
    push_line(text, &format!("DTEND;VALUE=DATE:{}", basic(end)));
    push_line(text, &format!("SUMMARY:{}", escaped(title)));
    push_line(text, "STATUS:TENTATIVE");
    push_line(text, "TRANSP:TRANSPARENT");
    push_line(text, "CLASS:PRIVATE");
    push_line(text, "END:VEVENT");
}

/// An identifier that is the same whenever the entry is, and tells nothing the entry does not.
///
/// Why not a random one, as RFC 7986 prefers: the method has no source of chance, and a file
/// imported twice should not double its entries.
fn identifier(entry: Entry, title: &str) -> String {
    let (first, end) = entry.days();
    let content = format!("{} {first} {end} {title}", entry.word());
    format!("{:016x}@treatment-compare", fingerprint(content.as_bytes()))
}

/// FNV-1a, 64 bits: short, and the same on every machine, which the standard hasher is not.
fn fingerprint(content: &[u8]) -> u64 {
    content.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}

/// `20270107`.
fn basic(day: Date) -> String {
    let (year, month, day) = day.civil();
    format!("{year:04}{month:02}{day:02}")
}
