//! A month as a grid of weeks.

use super::band::BandState;
use super::course::Course;
use super::later::day_after;
use crate::date::Date;

/// A day of the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Weekday {
    /// First of the week in the United States.
    Sunday,
    /// First of the week by ISO 8601.
    Monday,
    /// The day after Monday.
    Tuesday,
    /// The day after Tuesday.
    Wednesday,
    /// The day after Wednesday.
    Thursday,
    /// The day after Thursday.
    Friday,
    /// The day after Friday.
    Saturday,
}

impl Weekday {
    /// All of them, from Sunday.
    pub const ALL: [Self; 7] = [
        Self::Sunday,
        Self::Monday,
        Self::Tuesday,
        Self::Wednesday,
        Self::Thursday,
        Self::Friday,
        Self::Saturday,
    ];

    /// The weekday of a day.
    #[must_use]
    pub fn of(day: Date) -> Self {
        // Why: Date::FIRST, 1900-01-01, was a Monday.
        match day.days_since(Date::FIRST).rem_euclid(7) {
            0 => Self::Monday,
            1 => Self::Tuesday,
            2 => Self::Wednesday,
            3 => Self::Thursday,
            4 => Self::Friday,
            5 => Self::Saturday,
            _ => Self::Sunday,
        }
    }

    /// The seven days of a week that starts with this one.
    pub fn week(self) -> impl Iterator<Item = Self> {
        Self::ALL.into_iter().cycle().skip_while(move |day| *day != self).take(7)
    }
}

/// One month of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Month {
    first: Date,
}

impl Month {
    /// The month of a day; `None` outside the days that can be answered.
    #[must_use]
    pub fn of(day: Date) -> Option<Self> {
        let (year, month, _) = day.civil();
        let first = Date::new(u16::try_from(year).ok()?, month, 1)?;
        Some(Self { first })
    }

    /// Its first day.
    #[must_use]
    pub const fn first(self) -> Date {
        self.first
    }

    /// Its days in order.
    pub fn days(self) -> impl Iterator<Item = Date> {
        let (_, month, _) = self.first.civil();
        std::iter::successors(Some(self.first), |day| Some(day_after(*day)))
            .take_while(move |day| day.civil().1 == month)
    }

    /// The month after it.
    #[must_use]
    pub fn next(self) -> Self {
        Self { first: self.days().last().map_or(self.first, day_after) }
    }

    /// Its weeks, each from `starts` on; `None` for cells of the months before and after.
    ///
    /// A week starts with Sunday in the United States.
    #[must_use]
    pub fn weeks(self, starts: Weekday) -> Vec<[Option<Date>; 7]> {
        let blanks = starts.week().take_while(|day| *day != Weekday::of(self.first)).count();
        let mut cells = std::iter::repeat_n(None, blanks).chain(self.days().map(Some)).peekable();
        let mut weeks = Vec::new();
        while cells.peek().is_some() {
            weeks.push(std::array::from_fn(|_| cells.next().flatten()));
        }
        weeks
    }
}

impl Course {
    /// The months from the first visit to the end of the longest band.
    pub fn months(&self) -> impl Iterator<Item = Month> {
        let last = self.last_day();
        std::iter::successors(Month::of(self.first_visit()), |month| Some(month.next()))
            .take_while(move |month| month.first() <= last)
    }

    /// The months with something to plan for: a visit, a day of a band, or the event.
    #[must_use]
    pub fn months_to_show(&self, event: Option<Date>) -> Vec<Month> {
        let mut months: Vec<Month> = self.months().collect();
        let after = event.and_then(Month::of);
        months.extend(
            after.filter(|after| months.last().is_none_or(|last| last.first < after.first)),
        );
        months.retain(|month| self.says_anything(*month, event));
        months
    }

    fn says_anything(&self, month: Month, event: Option<Date>) -> bool {
        let is_on = |state| matches!(state, BandState::Sure | BandState::Perhaps);
        month.days().map(|day| self.on(day)).any(|day| {
            let bands = day.bands.iter().any(|(_, state)| is_on(*state));
            bands || day.visit.is_some() || event == Some(day.date)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Date {
        Date::parse(text).expect("a date")
    }

    #[test]
    fn weekdays_are_those_of_the_calendar_on_the_wall() {
        let known = [
            ("1969-07-20", Weekday::Sunday),
            ("1900-01-01", Weekday::Monday),
            ("2000-02-29", Weekday::Tuesday),
            ("2026-12-02", Weekday::Wednesday),
            ("2027-01-07", Weekday::Thursday),
            ("2200-12-26", Weekday::Friday),
            ("2027-03-20", Weekday::Saturday),
        ];
        for (day, weekday) in known {
            assert_eq!(Weekday::of(date(day)), weekday, "{day}");
        }
    }

    #[test]
    fn every_day_of_a_month_stands_once_under_its_weekday() {
        let starts = date("1900-01-15");
        let months = std::iter::successors(Month::of(starts), |month| Some(month.next()));
        for month in months.take(12 * 301) {
            for starts in Weekday::ALL {
                let weeks = month.weeks(starts);
                let shown: Vec<Date> = weeks.iter().flatten().copied().flatten().collect();
                assert_eq!(shown, month.days().collect::<Vec<_>>());
                for (weekday, cell) in weeks.iter().flat_map(|week| starts.week().zip(week)) {
                    assert!(cell.is_none_or(|day| Weekday::of(day) == weekday));
                }
            }
        }
    }

    #[test]
    fn january_2027_has_six_weeks_in_the_united_states() {
        let january = Month::of(date("2027-01-07")).expect("a month");
        let weeks = january.weeks(Weekday::Sunday);
        assert_eq!(weeks.len(), 6);
        assert_eq!(
            weeks[0].map(|cell| cell.is_some()),
            [false, false, false, false, false, true, true]
        );
        assert_eq!(weeks[5][0], Some(date("2027-01-31")));
        assert_eq!(weeks[5][1], None);
    }

    #[test]
    fn a_course_may_lead_into_months_that_cannot_be_answered() {
        let december = Month::of(Date::LAST).expect("a month");
        assert_eq!(december.next().first().to_string(), "2201-01-01");
        assert_eq!(december.next().days().count(), 31);
        assert_eq!(Month::of(december.next().first()), None);
    }
}
