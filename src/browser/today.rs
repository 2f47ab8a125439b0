//! The visitor's day, from the browser's clock: the method itself has none.

use method::date::Date;

/// The local day; a clock outside the tool's years counts as the nearest day inside them.
pub(crate) fn today() -> Date {
    let now = js_sys::Date::new_0();
    let year = u16::try_from(now.get_full_year()).unwrap_or(u16::MAX);
    let part = |number: u32| u8::try_from(number).unwrap_or(0);
    let nearest = if year < 1900 { Date::FIRST } else { Date::LAST };
    Date::new(year, part(now.get_month() + 1), part(now.get_date())).unwrap_or(nearest)
}
