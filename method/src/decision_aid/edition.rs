//! When the content is to be read again: 12 months after its date.

use crate::catalog::EDITION;
use crate::date::Date;

/// The day of the next review of this edition.
#[must_use]
pub fn next_review() -> Date {
    // Why: a catalogue with a date that cannot be read was never reviewed, so it is overdue.
    Date::parse(EDITION.date).map_or(Date::FIRST, a_year_later)
}

/// Whether the next review was due before `today`.
#[must_use]
pub fn is_overdue(today: Date) -> bool {
    today > next_review()
}

/// The same day of the next year; February 29 becomes February 28.
fn a_year_later(day: Date) -> Date {
    let (year, month, day_of_month) = day.civil();
    let year = u16::try_from(year).unwrap_or_default().saturating_add(1);
    Date::new(year, month, day_of_month)
        .or_else(|| Date::new(year, month, day_of_month.saturating_sub(1)))
        .unwrap_or(Date::LAST)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn later(day: &str) -> String {
        a_year_later(Date::parse(day).unwrap()).to_string()
    }

    #[test]
    fn a_review_is_due_on_the_same_day_of_the_next_year() {
        assert_eq!(later("2026-11-20"), "2027-11-20");
        assert_eq!(later("2028-02-29"), "2029-02-28");
        assert_eq!(later("2200-12-31"), Date::LAST.to_string());
    }

    #[test]
    fn the_day_of_the_review_is_not_overdue_and_the_day_after_is() {
        let due = next_review();
        assert!(!is_overdue(due));
        assert!(is_overdue(due.plus(crate::catalog::Days(1))));
    }
}
