//! The days of a course one by one, for month tables and dated lists.

use super::band::{Band, BandState};
use super::course::{Course, Visit};
use super::later::day_after;
use crate::date::Date;

/// One day of a course.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct PlannedDay {
    /// The day.
    pub date: Date,
    /// The visit planned for it.
    pub visit: Option<Visit>,
    /// What each band says, in the order of [`Band::ALL`].
    pub bands: [(Band, BandState); 6],
}

impl Course {
    /// What is planned for a day, also before and after the course.
    #[must_use]
    pub fn on(&self, date: Date) -> PlannedDay {
        PlannedDay {
            date,
            visit: self.visits().find(|visit| visit.date == date),
            bands: Band::ALL.map(|band| (band, self.state(band, date))),
        }
    }

    /// Every day from the first visit to the end of the longest band.
    pub fn days(&self) -> impl Iterator<Item = PlannedDay> {
        let (course, last) = (*self, self.last_day());
        dates(course.first_visit(), last).map(move |date| course.on(date))
    }
}

/// Every day from `first` to `last`, both with it.
pub(super) fn dates(first: Date, last: Date) -> impl Iterator<Item = Date> {
    std::iter::successors(Some(first), |day| Some(day_after(*day)))
        .take_while(move |day| *day <= last)
}
