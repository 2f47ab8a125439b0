//! A band over the whole course as runs of equal days, for lanes and for the calendar file.

use super::band::{Band, BandState};
use super::course::{Certainty, Course};
use super::later::day_after;
use super::planned_day::dates;
use crate::date::Date;

/// Days on end on which a band says the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Run {
    /// Its first day.
    pub first: Date,
    /// Its last day.
    pub last: Date,
    /// Whether the band holds even on the short ends.
    pub certainty: Certainty,
}

impl Run {
    /// The first day after it.
    #[must_use]
    pub fn end(self) -> Date {
        day_after(self.last)
    }
}

impl Course {
    /// The runs of a band in order; `None` where no figure was found, which is not "none".
    ///
    /// Bands of two visits that touch or overlap become one run.
    #[must_use]
    pub fn runs(&self, band: Band) -> Option<Vec<Run>> {
        self.band_lasts(band)?;
        let mut runs: Vec<Run> = Vec::new();
        for day in dates(self.first_visit(), self.last_day()) {
            let certainty = match self.state(band, day) {
                BandState::Sure => Certainty::Sure,
                BandState::Perhaps => Certainty::Perhaps,
                BandState::Clear | BandState::Unknown => continue,
            };
            match runs.last_mut() {
                Some(run) if run.certainty == certainty && run.end() == day => run.last = day,
                _ => runs.push(Run { first: day, last: day, certainty }),
            }
        }
        Some(runs)
    }
}
