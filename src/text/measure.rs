//! Counts, ranges, dates and money in plain English.

use method::catalog::{Days, Figure, FigureValue, Micrometres, Price, Range, Unit, Visits};
use method::date::Date;
use method::money::Amount;

/// `1 option`, `3 options`.
#[must_use]
pub fn counted(count: usize, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}

/// `2 to 3`, or `5` where both ends are equal.
fn span(from: u32, to: u32) -> String {
    if from == to { to.to_string() } else { format!("{from} to {to}") }
}

/// `0.015`: thousandths of a millimetre as millimetres, without floats.
#[must_use]
pub fn millimetres(depth: Micrometres) -> String {
    let written = format!("{}.{:03}", depth.0 / 1000, depth.0 % 1000);
    written.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// `2 to 3 days`, `0 to 1 day`, `5 days`.
#[must_use]
pub fn days(range: Range<Days>) -> String {
    let (from, to) = (u32::from(range.from().0), u32::from(range.to().0));
    format!("{} {}", span(from, to), if to == 1 { "day" } else { "days" })
}

/// `7 days`, `1 day`.
#[must_use]
pub fn day_count(days: Days) -> String {
    counted(usize::from(days.0), "day", "days")
}

/// `3 to 6`.
#[must_use]
pub fn visits(range: Range<Visits>) -> String {
    span(u32::from(range.from().0), u32::from(range.to().0))
}

/// `3 to 6 visits`, `1 visit`.
#[must_use]
pub fn visit_count(range: Range<Visits>) -> String {
    format!("{} {}", visits(range), if range.to().0 == 1 { "visit" } else { "visits" })
}

/// `every 3 to 4 weeks`, or in days where the ends are not whole weeks.
#[must_use]
pub fn spacing(range: Range<Days>) -> String {
    let (from, to) = (range.from().0, range.to().0);
    if from % 7 == 0 && to % 7 == 0 {
        let weeks = u32::from(to / 7);
        let unit = if weeks == 1 { "week" } else { "weeks" };
        format!("every {} {unit}", span(u32::from(from / 7), weeks))
    } else {
        format!("every {}", days(range))
    }
}

/// `36 of 54 people`, `3.8% of 473 treatments`.
#[must_use]
pub fn figure(figure: &Figure) -> String {
    counted_of(figure.value, figure.of, figure.unit)
}

/// The same of a value that is no record of the catalogue.
#[must_use]
pub fn counted_of(value: FigureValue, of: u32, unit: Unit) -> String {
    let of = thousands(of);
    let unit = match unit {
        Unit::People => "people",
        Unit::Treatments => "treatments",
        Unit::Sides => "sides of the face",
    };
    match value {
        FigureValue::Count(count) => format!("{} of {of} {unit}", thousands(count)),
        FigureValue::TenthsOfPercent(tenths) if tenths % 10 == 0 => {
            format!("{}% of {of} {unit}", tenths / 10)
        }
        FigureValue::TenthsOfPercent(tenths) => {
            format!("{}.{}% of {of} {unit}", tenths / 10, tenths % 10)
        }
    }
}

/// The same with its group and time, where they are stated.
#[must_use]
pub fn figure_with_group(published: &Figure) -> String {
    let mut words = figure(published);
    for detail in [published.group, published.time] {
        if !detail.is_empty() {
            words.push_str(", ");
            words.push_str(detail);
        }
    }
    words.push('.');
    words
}

/// An amount in the clinic's currency: `USD 1,200`, `1,200` where it names none.
#[must_use]
pub fn money(amount: Amount, currency: Option<&str>) -> String {
    match currency {
        Some("USD") => format!("${}", thousands(amount.0)),
        Some(currency) => format!("{currency} {}", thousands(amount.0)),
        None => thousands(amount.0),
    }
}

/// The clinic's own price of a visit.
#[must_use]
pub fn own_price(price: Range<Amount>, currency: Option<&str>) -> String {
    if price.from() == price.to() {
        money(price.to(), currency)
    } else {
        format!("{} to {}", money(price.from(), currency), money(price.to(), currency))
    }
}

/// `$100 to $700; second-hand, year unknown`.
#[must_use]
pub fn price(price: &Price) -> String {
    let amount = if price.from == price.to {
        format!("${}", thousands(price.to))
    } else {
        format!("${} to ${}", thousands(price.from), thousands(price.to))
    };
    let kind = if price.average { " average" } else { "" };
    match price.year {
        Some(year) => format!("{amount}{kind}; second-hand, {year}"),
        None => format!("{amount}{kind}; second-hand, year unknown"),
    }
}

/// `12,345`.
#[must_use]
pub fn thousands(number: u32) -> String {
    let digits = number.to_string();
    let mut grouped = String::with_capacity(digits.len() + digits.len() / 3);
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

/// `May 20, 2027`.
#[must_use]
pub fn date(date: Date) -> String {
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let (year, month, day) = date.civil();
    let name = MONTHS.get(usize::from(month).wrapping_sub(1)).copied().unwrap_or_default();
    format!("{name} {day}, {year}")
}

/// `November 2026`, from a date as the catalogue writes it.
#[must_use]
pub fn month_of(iso: &str) -> String {
    Date::parse(iso).map_or_else(
        || iso.to_owned(),
        |day| {
            let written = date(day);
            let month = written.split(' ').next().unwrap_or_default();
            format!("{month} {}", day.civil().0)
        },
    )
}

/// `a, b and c`.
#[must_use]
pub fn list_of(words: &[&str]) -> String {
    match words {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [before @ .., last] => format!("{} and {last}", before.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_reads_as_a_person_would_say_it() {
        assert_eq!(days(Range::days(2, 3)), "2 to 3 days");
        assert_eq!(days(Range::days(0, 1)), "0 to 1 day");
        assert_eq!(days(Range::days(7, 7)), "7 days");
        assert_eq!(visits(Range::visits(1, 1)), "1");
    }

    #[test]
    fn spacing_is_said_in_weeks_where_it_is_whole_weeks() {
        assert_eq!(spacing(Range::days(21, 28)), "every 3 to 4 weeks");
        assert_eq!(spacing(Range::days(10, 28)), "every 10 to 28 days");
    }

    #[test]
    fn a_figure_keeps_the_form_it_was_published_in() {
        let mut published = Figure {
            value: FigureValue::TenthsOfPercent(38),
            of: 1473,
            unit: Unit::Treatments,
            group: "",
            time: "",
            grade: method::catalog::Grade::B,
            sources: method::catalog::Sources::NONE,
        };
        assert_eq!(figure(&published), "3.8% of 1,473 treatments");
        published.value = FigureValue::TenthsOfPercent(370);
        assert_eq!(figure(&published), "37% of 1,473 treatments");
        published.value = FigureValue::Count(36);
        assert_eq!(figure(&published), "36 of 1,473 treatments");
    }

    #[test]
    fn a_list_ends_with_and() {
        assert_eq!(list_of(&["peels", "lasers", "needles"]), "peels, lasers and needles");
        assert_eq!(list_of(&["peels"]), "peels");
    }
}
