//! The lanes of a picture: every band in whole days on one axis, cut where the picture ends.
//!
//! Staying out of the sun can take a year where everything else takes two weeks. The axis then ends
//! with the other bands, and the lane says that it goes on: the days that decide stay readable.

use super::band::Band;
use super::course::{Certainty, Course, Visit};
use super::lane::Run;
use super::month::Month;
use super::visit_band::VisitBand;
use crate::catalog::{Days, Range, Recovery};
use crate::date::Date;

/// Days on end of a lane, counted from the start of the axis.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Span {
    /// Its first day.
    pub from: u32,
    /// The first day after it.
    pub to: u32,
    /// Whether it holds even on the short ends.
    pub certainty: Certainty,
}

/// One band on the axis.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lane {
    /// Which band.
    pub band: Band,
    /// Its days in order; `None` where no figure was found, which is not "none".
    pub spans: Option<Vec<Span>>,
    /// Whether it goes on after the end of the axis.
    pub goes_on: bool,
}

/// All bands on one axis.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lanes {
    /// Length of the axis in days.
    pub days: u32,
    /// A lane for each of [`Band::ALL`].
    pub bands: [Lane; 6],
}

/// A mark on the axis.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Tick<T> {
    /// Its day, counted from the start of the axis.
    pub at: u32,
    /// What begins there.
    pub of: T,
    /// Whether there is room for its words.
    pub labelled: bool,
}

/// A course on an axis of whole months.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CourseLanes {
    /// The bands.
    pub lanes: Lanes,
    /// The months, by their first day.
    pub months: Vec<Tick<Month>>,
    /// The visits, by their day.
    pub visits: Vec<(u32, Visit)>,
    /// The event; `None` where it lies outside the picture.
    pub event: Option<u32>,
}

/// The shortest axis: a week.
const SHORTEST: u32 = 7;

/// The most words that fit under an axis on a small phone.
const MOST_LABELS: usize = 6;

/// An event this far from the first visit is still drawn: half a year.
const EVENT_DRAWN: u32 = 183;

/// The days after one visit, counted from it.
#[must_use]
pub fn days_after_visit(recovery: &Recovery) -> Lanes {
    let ends = Band::ALL.map(|band| (band, band.lasts(recovery).map_or(0, long_end)));
    let days = axis_for(ends);
    let lane = |band: Band| {
        let spans = band.lasts(recovery).map(|lasts| {
            let (short, long) = (u32::from(lasts.from().0), long_end(lasts));
            let sure = Span { from: 0, to: short, certainty: Certainty::Sure };
            vec![sure, Span { from: short, to: long, certainty: Certainty::Perhaps }]
        });
        cut(band, spans, days)
    };
    Lanes { days, bands: Band::ALL.map(lane) }
}

/// The marks under an axis of days: each day of a week, then wider apart.
pub fn day_ticks(days: u32) -> impl Iterator<Item = Tick<u32>> {
    let step = match days {
        0..=8 => 1,
        9..=16 => 2,
        17..=42 => 7,
        43..=70 => 14,
        71..=180 => 30,
        _ => 60,
    };
    (0..=days).step_by(step).map(|day| Tick { at: day, of: day, labelled: true })
}

impl Lanes {
    /// How far along the axis a day is, in hundredths of a percent.
    #[must_use]
    pub fn share(&self, day: u32) -> u32 {
        let share = u64::from(day) * 10_000 / u64::from(self.days.max(1));
        u32::try_from(share).unwrap_or(10_000)
    }
}

impl Course {
    /// The whole course on an axis of whole months, from the month of the first visit on.
    #[must_use]
    pub fn lanes(&self, event: Option<Date>) -> CourseLanes {
        let start = Month::of(self.first_visit()).map_or(self.first_visit(), Month::first);
        let since_start = |day: Date| u32::try_from(day.days_since(start)).unwrap_or(0);
        let end = since_start(self.first_visit()) + self.length();
        let event = event
            .filter(|event| *event >= self.first_visit())
            .map(since_start)
            .filter(|event| *event <= EVENT_DRAWN.max(2 * end));
        let months = months_to(start, end.max(event.map_or(0, |event| event + 1)));
        let days = months.last().map_or(end, |(_, end)| *end);
        let lane = |band: Band| {
            let spans = self.runs(band).map(|runs| {
                let span = |run: Run| Span {
                    from: since_start(run.first),
                    to: since_start(run.end()),
                    certainty: run.certainty,
                };
                runs.into_iter().map(span).collect()
            });
            cut(band, spans, days)
        };
        CourseLanes {
            lanes: Lanes { days, bands: Band::ALL.map(lane) },
            months: ticks_of(&months),
            visits: self.visits().map(|visit| (since_start(visit.date), visit)).collect(),
            event,
        }
    }

    /// Days from the first visit to the end of what the picture is about.
    fn length(&self) -> u32 {
        let last = self.last_visit();
        let end = |band| {
            let ends = self.after_visit(band, last).and_then(VisitBand::last);
            let day = ends.unwrap_or(last.date);
            u32::try_from(day.days_since(self.first_visit())).unwrap_or(0) + 1
        };
        axis_for(Band::ALL.map(|band| (band, end(band))))
    }
}

fn long_end(lasts: Range<Days>) -> u32 {
    u32::from(lasts.to().0)
}

/// Where the axis ends: with the longest band, but staying out of the sun at most doubles it.
fn axis_for(ends: [(Band, u32); 6]) -> u32 {
    let longest = |sun: bool| {
        let ends = ends.iter().filter(|(band, _)| (*band == Band::OutOfTheSun) == sun);
        ends.map(|(_, end)| *end).max().unwrap_or(0)
    };
    let (others, sun) = (longest(false).max(SHORTEST), longest(true));
    if sun <= 2 * others { others.max(sun) } else { others }
}

/// A lane cut where the axis ends; empty spans are left out.
fn cut(band: Band, spans: Option<Vec<Span>>, days: u32) -> Lane {
    let goes_on = spans.iter().flatten().any(|span| span.to > days);
    let spans = spans.map(|spans| {
        let cut = spans.into_iter().map(|span| Span { to: span.to.min(days), ..span });
        cut.filter(|span| span.from < span.to).collect()
    });
    Lane { band, spans, goes_on }
}

/// The months that hold `days` days from `start` on: each with its first day and the first after it.
fn months_to(start: Date, days: u32) -> Vec<(Tick<Month>, u32)> {
    let mut months = Vec::new();
    let mut at = 0;
    let mut next = Month::of(start);
    while let Some(month) = next.filter(|_| at < days) {
        let length = u32::try_from(month.days().count()).unwrap_or(31);
        months.push((Tick { at, of: month, labelled: true }, at + length));
        at += length;
        next = Some(month.next());
    }
    months
}

/// The marks of the months, with words for as many as there is room for.
fn ticks_of(months: &[(Tick<Month>, u32)]) -> Vec<Tick<Month>> {
    let every = months.len().div_ceil(MOST_LABELS).max(1);
    let labelled = |place: usize| place.is_multiple_of(every);
    let ticks = months.iter().enumerate();
    ticks.map(|(place, (tick, _))| Tick { labelled: labelled(place), ..*tick }).collect()
}
