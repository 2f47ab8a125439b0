//! A course of visits from a first day: how many, how far apart, and which of them are sure.

use super::band::{Band, BandState};
use super::later::later;
use crate::catalog::{Days, Procedure, Range, Recovery, Visits};
use crate::clinic::Clinic;
use crate::date::Date;

/// How far apart the visits are planned.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Pace {
    /// On the long end of the spacing: what a plan counts with.
    #[default]
    Unhurried,
    /// On the short end: the quickest course that was found, for those with an event ahead.
    Quickest,
}

/// Whether a visit belongs to every course, or only to longer ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Certainty {
    /// Even the fewest visits reach it.
    Sure,
    /// Only more than the fewest visits reach it.
    Perhaps,
}

/// One visit of a course.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Visit {
    /// 1 for the first.
    pub number: u8,
    /// The day it is planned for.
    pub date: Date,
    /// Whether every course has it.
    pub certainty: Certainty,
}

/// One option's visits and recovery from a first day.
///
/// All visits up to the most that were found are planned, since the visitor is to see both ends:
/// those beyond the fewest are marked [`Certainty::Perhaps`], and so is their recovery.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Course {
    first_visit: Date,
    pace: Pace,
    visits: Option<Range<Visits>>,
    spacing: Option<Range<Days>>,
    recovery: Recovery,
}

impl Course {
    /// The course of an option at a clinic; `None` for home care and no treatment, which have no
    /// visits.
    #[must_use]
    pub fn new(option: &Procedure, clinic: &Clinic, first_visit: Date, pace: Pace) -> Option<Self> {
        (!option.id.is_standing()).then(|| Self {
            first_visit,
            pace,
            visits: clinic.visits(option),
            spacing: option.spacing,
            recovery: option.recovery,
        })
    }

    /// The same course with the fewest visits only, for a picture or a file of the shortest one.
    #[must_use]
    pub fn with_fewest_visits(self) -> Self {
        let fewest = self.visits.and_then(|visits| Range::new(visits.from(), visits.from()));
        Self { visits: fewest, ..self }
    }

    /// The day it starts.
    #[must_use]
    pub const fn first_visit(&self) -> Date {
        self.first_visit
    }

    /// How many visits it takes: the clinic's figure, else the catalogue's. `None` where no figure
    /// was found; one visit is planned then.
    #[must_use]
    pub const fn visit_range(&self) -> Option<Range<Visits>> {
        self.visits
    }

    /// Days between visits; `None` where no figure was found (or there is one visit): only the
    /// first visit has a date then.
    #[must_use]
    pub const fn spacing(&self) -> Option<Range<Days>> {
        self.spacing
    }

    /// How many days a band lasts after each visit; `None` where no figure was found.
    #[must_use]
    pub fn band_lasts(&self, band: Band) -> Option<Range<Days>> {
        band.lasts(&self.recovery)
    }

    /// The visits that can be given a date, in order. There is at least the first.
    pub fn visits(&self) -> impl Iterator<Item = Visit> {
        let (course, step, fewest) = (*self, self.step(), self.fewest());
        (0..self.dated()).map(move |before| Visit {
            number: before.saturating_add(1),
            date: later(course.first_visit, u32::from(before) * u32::from(step)),
            certainty: if before < fewest { Certainty::Sure } else { Certainty::Perhaps },
        })
    }

    /// The last visit of the shortest course: the fewest visits at this pace.
    #[must_use]
    pub fn last_sure_visit(&self) -> Visit {
        self.latest(|visit| visit.certainty == Certainty::Sure)
    }

    /// The last visit of the longest course: the most visits at this pace.
    #[must_use]
    pub fn last_visit(&self) -> Visit {
        self.latest(|_| true)
    }

    /// What a band says about a day.
    ///
    /// Days before the first visit are clear; after it a band without a figure is unknown.
    #[must_use]
    pub fn state(&self, band: Band, day: Date) -> BandState {
        let Some(since_any) = self.days_since_visit(day, self.dated()) else {
            return BandState::Clear;
        };
        let Some(lasts) = self.band_lasts(band) else {
            return BandState::Unknown;
        };
        let since_sure = self.days_since_visit(day, self.fewest());
        if since_sure.is_some_and(|days| days < u32::from(lasts.from().0)) {
            BandState::Sure
        } else if since_any < u32::from(lasts.to().0) {
            BandState::Perhaps
        } else {
            BandState::Clear
        }
    }

    /// The last day of anything known: the last visit or the last day of a band on its long end.
    #[must_use]
    pub fn last_day(&self) -> Date {
        let lengths = Band::ALL.into_iter().filter_map(|band| self.band_lasts(band));
        let Days(longest) = lengths.map(Range::to).max().unwrap_or(Days(0));
        self.last_visit().date.plus(Days(longest.saturating_sub(1)))
    }

    /// Days from the latest of the first `visits` visits to `day`; `None` before the first.
    fn days_since_visit(&self, day: Date, visits: u8) -> Option<u32> {
        let elapsed = u32::try_from(day.days_since(self.first_visit)).ok()?;
        let step = u32::from(self.step());
        let later_visits = u32::from(visits.saturating_sub(1));
        let before = elapsed.checked_div(step).unwrap_or(0).min(later_visits);
        Some(elapsed - before * step)
    }

    fn latest(&self, counts: impl Fn(&Visit) -> bool) -> Visit {
        let first = Visit { number: 1, date: self.first_visit, certainty: Certainty::Sure };
        self.visits().filter(counts).last().unwrap_or(first)
    }

    /// Days from one planned visit to the next; 0 where that is not known.
    fn step(&self) -> u16 {
        let days = self.spacing.map(|spacing| match self.pace {
            Pace::Unhurried => spacing.to(),
            Pace::Quickest => spacing.from(),
        });
        days.map_or(0, |Days(step)| step)
    }

    /// Visits that can be given a date: without a spacing only the first.
    fn dated(&self) -> u8 {
        if self.step() == 0 { 1 } else { self.visits.map_or(1, |range| range.to().0.max(1)) }
    }

    /// Dated visits that every course has.
    fn fewest(&self) -> u8 {
        self.visits.map_or(1, |range| range.from().0.max(1)).min(self.dated())
    }
}
