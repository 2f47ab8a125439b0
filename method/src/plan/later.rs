//! A day a long way after another: a whole course can be longer than one [`Days`] holds.

use crate::catalog::Days;
use crate::date::Date;

/// The day `wait` days after `day`.
pub(super) fn later(day: Date, wait: u32) -> Date {
    match u16::try_from(wait) {
        Ok(days) => day.plus(Days(days)),
        Err(_) => later(day.plus(Days(u16::MAX)), wait - u32::from(u16::MAX)),
    }
}

/// The day after `day`.
pub(super) fn day_after(day: Date) -> Date {
    day.plus(Days(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_wait_arrives_on_the_day_a_count_of_days_says() {
        for wait in [0, 1, 65_535, 65_536, 109_937] {
            let arrives = later(Date::FIRST, wait);
            assert_eq!(u32::try_from(arrives.days_since(Date::FIRST)), Ok(wait));
        }
        assert_eq!(later(Date::FIRST, 109_937), Date::LAST);
    }
}
