//! The band of one visit: the days that are sure, and those to plan for on top.

use super::band::Band;
use super::course::{Certainty, Course, Visit};
use super::lane::Run;
use crate::catalog::Days;
use crate::date::Date;

/// How long a band lasts after one visit, as days of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct VisitBand {
    /// The days of the short end; `None` where it is 0, or the visit itself is not sure.
    pub sure: Option<Run>,
    /// The days from there to the long end; `None` where both ends are one.
    pub perhaps: Option<Run>,
}

impl VisitBand {
    /// The last day to plan for; `None` where even the long end is 0.
    #[must_use]
    pub fn last(self) -> Option<Date> {
        self.perhaps.or(self.sure).map(|run| run.last)
    }
}

impl Course {
    /// A band after one visit; `None` where no figure was found, which is not "none".
    #[must_use]
    pub fn after_visit(&self, band: Band, visit: Visit) -> Option<VisitBand> {
        let lasts = self.band_lasts(band)?;
        let Days(short) = match visit.certainty {
            Certainty::Sure => lasts.from(),
            Certainty::Perhaps => Days(0),
        };
        let Days(long) = lasts.to();
        let perhaps_from = visit.date.plus(Days(short));
        Some(VisitBand {
            sure: run(visit.date, short, Certainty::Sure),
            perhaps: run(perhaps_from, long.saturating_sub(short), Certainty::Perhaps),
        })
    }
}

/// A run of `length` days; `None` where that is 0.
fn run(first: Date, length: u16, certainty: Certainty) -> Option<Run> {
    let last = first.plus(Days(length.checked_sub(1)?));
    Some(Run { first, last, certainty })
}
