//! A day of the calendar, as a count of days, and its `YYYY-MM-DD`.
//!
//! Why not a date crate: this is all of it that goes into the page, and the method has no clock.

use std::fmt;

use crate::catalog::Days;

/// A day. Those that are read lie between [`Date::FIRST`] and [`Date::LAST`]; a wait added to one
/// of them may lead past the last.
///
/// Source: CONTRACT.md section 2, "1900-01-01 to 2200-12-31 (so are all dates)".
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    /// Days since 1970-01-01.
    days: i32,
}

impl Date {
    /// 1900-01-01, the first day that can be answered.
    pub const FIRST: Self = Self { days: -25_567 };

    /// 2200-12-31, the last day that can be answered.
    pub const LAST: Self = Self { days: 84_370 };

    /// The day of a civil date, or `None` where it does not exist or is out of range.
    #[must_use]
    pub fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        if !(1900..=2200).contains(&year) || day < 1 || day > days_in_month(year, month)? {
            return None;
        }
        // Days before a month, counted in years that begin in March so that a leap day is last.
        let (year, month) = (i32::from(year), i32::from(month));
        let (march_year, march_month) =
            if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
        let leap_days = march_year / 4 - march_year / 100 + march_year / 400;
        let day_of_year = (153 * march_month + 2) / 5 + i32::from(day) - 1;
        Some(Self { days: march_year * 365 + leap_days + day_of_year - DAYS_TO_1970 })
    }

    /// Reads `YYYY-MM-DD`; `None` for anything else and for days that cannot be answered.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let year = digits(parts.next()?, 4)?;
        let month = digits(parts.next()?, 2)?;
        let day = digits(parts.next()?, 2)?;
        if parts.next().is_some() {
            return None;
        }
        Self::new(year, u8::try_from(month).ok()?, u8::try_from(day).ok()?)
    }

    /// Year, month and day.
    #[must_use]
    pub fn civil(self) -> (i32, u8, u8) {
        let days = self.days + DAYS_TO_1970;
        let era = days.div_euclid(DAYS_IN_400_YEARS);
        let day_of_era = days.rem_euclid(DAYS_IN_400_YEARS);
        let year_of_era =
            (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let march_month = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * march_month + 2) / 5 + 1;
        let month = if march_month < 10 { march_month + 3 } else { march_month - 9 };
        let year = era * 400 + year_of_era + i32::from(month <= 2);
        (year, small(month), small(day))
    }

    /// The day `wait` later.
    #[must_use]
    pub fn plus(self, wait: Days) -> Self {
        Self { days: self.days.saturating_add(i32::from(wait.0)) }
    }

    /// Days from `earlier` to this day; negative where this day is the earlier one.
    #[must_use]
    pub fn days_since(self, earlier: Self) -> i32 {
        self.days.saturating_sub(earlier.days)
    }

    /// Whether the day can be given as an answer.
    #[must_use]
    pub fn is_answerable(self) -> bool {
        (Self::FIRST..=Self::LAST).contains(&self)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.civil();
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

/// Days from 0000-03-01 to 1970-01-01.
const DAYS_TO_1970: i32 = 719_468;

const DAYS_IN_400_YEARS: i32 = 146_097;

fn days_in_month(year: u16, month: u8) -> Option<u8> {
    let is_century = year.is_multiple_of(100);
    let is_leap_year = year.is_multiple_of(if is_century { 400 } else { 4 });
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => Some(31),
        4 | 6 | 9 | 11 => Some(30),
        2 => Some(if is_leap_year { 29 } else { 28 }),
        _ => None,
    }
}

fn digits(text: &str, count: usize) -> Option<u16> {
    let is_plain = text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit());
    if is_plain { text.parse().ok() } else { None }
}

fn small(number: i32) -> u8 {
    u8::try_from(number).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_day_of_three_centuries_is_written_as_it_is_read() {
        let mut count = 0;
        for year in 1900..=2200 {
            for month in 1..=12 {
                for day in 1..=days_in_month(year, month).unwrap() {
                    let date = Date::new(year, month, day).unwrap();
                    assert_eq!(date.days_since(Date::FIRST), count);
                    assert_eq!(date.civil(), (i32::from(year), month, day));
                    assert_eq!(Date::parse(&date.to_string()), Some(date));
                    count += 1;
                }
            }
        }
        assert_eq!(Date::LAST.days_since(Date::FIRST), count - 1);
    }

    #[test]
    fn days_that_do_not_exist_or_are_written_otherwise_are_refused() {
        let wrong = [
            "2026-02-29",
            "1900-02-29",
            "2026-13-01",
            "2026-00-10",
            "2026-01-00",
            "1899-12-31",
            "2201-01-01",
            "2026-1-01",
            "2026-01-1",
            "20260101",
            "2026-01-01T00",
            "+026-01-01",
            "",
        ];
        for text in wrong {
            assert_eq!(Date::parse(text), None, "{text}");
        }
        assert!(Date::parse("2000-02-29").is_some());
    }

    #[test]
    fn a_wait_may_lead_past_the_last_day_that_can_be_answered() {
        let later = Date::LAST.plus(Days(180));
        assert_eq!(later.to_string(), "2201-06-29");
        assert!(!later.is_answerable());
    }
}
