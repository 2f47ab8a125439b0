//! The calendar: the days after a visit, months, the whole course.

mod event;
mod list;

pub use self::event::*;
pub use self::list::*;

use method::catalog::{Days, Range, Visits};
use method::date::Date;
use method::plan::{Band, Visit, Weekday};

use super::labels;
use super::measure::{self, counted};

/// Opens the screen.
pub const PLAN: &str = "Plan the days";
/// The same for screen readers; takes the option's name.
#[must_use]
pub fn of(name: &str) -> String {
    format!(": {name}")
}
/// Title; takes the option's name.
#[must_use]
pub fn title(name: &str) -> String {
    format!("Plan the days: {name}")
}
/// Under it.
pub const NOTHING_BOOKED: &str = "Nothing is booked here, and no date leaves this page. The days \
    are ranges we found. Your skin may need longer.";
/// An option without visits.
pub const NO_VISITS: &str = "There are no visits and no days to plan.";
/// Leads to the reasons for its group.
pub const SEE_WHY: &str = "See why";
/// A first visit before a "not now" ends; takes that day.
#[must_use]
pub fn not_before(date: Date) -> String {
    format!("Something you said speaks against it before {}.", day(date))
}

/// `Thursday, January 7, 2027`.
#[must_use]
pub fn day(date: Date) -> String {
    format!("{}, {}", weekday(Weekday::of(date)), measure::date(date))
}

/// A day of the week.
#[must_use]
pub const fn weekday(day: Weekday) -> &'static str {
    match day {
        Weekday::Sunday => "Sunday",
        Weekday::Monday => "Monday",
        Weekday::Tuesday => "Tuesday",
        Weekday::Wednesday => "Wednesday",
        Weekday::Thursday => "Thursday",
        Weekday::Friday => "Friday",
        Weekday::Saturday => "Saturday",
    }
}

/// The head of a column of days.
#[must_use]
pub fn weekday_head(day: Weekday) -> &'static str {
    weekday(day).get(..3).unwrap_or_default()
}

/// `Jan`, with its year where the axis needs one.
#[must_use]
pub fn month_tick(first: Date, with_year: bool) -> String {
    let written = measure::date(first);
    let name = written.get(..3).unwrap_or_default();
    if with_year { format!("{name} {}", first.civil().0) } else { name.to_owned() }
}

/// A band as a title.
#[must_use]
pub const fn band(band: Band) -> &'static str {
    match band {
        Band::LooksDifferent => "Looks different",
        Band::Redness => "Redness",
        Band::Healing => "Peels or heals",
        Band::NoMakeUp => "No makeup",
        Band::NoSport => "No sport",
        Band::OutOfTheSun => "Out of the sun",
    }
}

/// A band inside a sentence.
#[must_use]
pub const fn band_in_sentence(band: Band) -> &'static str {
    match band {
        Band::LooksDifferent => "looks different",
        Band::Redness => "redness",
        Band::Healing => "peels or heals",
        Band::NoMakeUp => "no makeup",
        Band::NoSport => "no sport",
        Band::OutOfTheSun => "out of the sun",
    }
}

/// How long a band lasts.
#[must_use]
pub fn lasts(band: Band, days: Option<Range<Days>>) -> String {
    match (band, days) {
        (_, None) => NO_FIGURE.to_owned(),
        (Band::Redness, Some(days)) => format!("up to {}", measure::day_count(days.to())),
        (_, Some(days)) => measure::days(days),
    }
}
/// A band without a figure.
pub const NO_FIGURE: &str = "no good figure found: ask";
/// After the length of a band that the axis cuts.
pub const GOES_ON: &str = "longer than the picture";
/// After the length of a band of several visits.
pub const EACH: &str = "each time";

/// The sentence on top; takes the long end of the days of looking different.
#[must_use]
pub fn plan_for(days: Option<Days>, many_visits: bool) -> String {
    let visit = if many_visits { "each visit" } else { "the visit" };
    match days {
        Some(days) => {
            let days = measure::day_count(days);
            format!("Plan for {days} of looking different after {visit}.")
        }
        None => format!("How long you look different after {visit} is not known: ask."),
    }
}
/// Against the days off; takes both.
#[must_use]
pub fn against_days_off(needs: Days, allowed: Days) -> String {
    let has = counted(usize::from(allowed.0), "day", "days");
    match needs.0.checked_sub(allowed.0) {
        None | Some(0) => format!("You have {has} off, so that fits."),
        Some(over) => format!("You have {has} off: {over} too few."),
    }
}
/// The rest of that sentence with a date.
#[must_use]
pub fn last_of(visits: usize, last: Date) -> String {
    if visits == 1 {
        format!("The visit would be on {}.", day(last))
    } else {
        format!("The last of {visits} visits would be on {}.", day(last))
    }
}
/// Without a date.
pub const LONG_END: &str = "That is the long end of what we found.";
/// Without a date.
pub const ASK_DATE: &str = "Give the day of a first visit, and this page shows your own dates.";
/// Where only the first visit has a date.
pub const NO_SPACING: &str =
    "We found no figure for the time between visits, so only the first one has a date.";

/// The controls.
pub const YOUR_DATES: &str = "Your dates";
/// Field.
pub const FIRST_VISIT: &str = "First visit";
/// A first visit in the past.
pub const VISIT_IN_PAST: &str = "The first visit must be today or later.";
/// How many visits.
pub const HOW_MANY: &str = "Visits to plan";
/// The fewest and the most.
#[must_use]
pub fn visits_choice(visits: Visits, fewest: bool) -> String {
    format!("{}, the {}", visits.0, if fewest { "fewest" } else { "most" })
}
/// How far apart.
pub const HOW_FAR_APART: &str = "Time between visits";
/// The longest and the shortest spacing.
#[must_use]
pub fn spacing_choice(days: Days, longest: bool) -> String {
    let every = Range::new(days, days).map(measure::spacing).unwrap_or_default();
    format!("{}, the {}", labels::capital(&every), if longest { "longest" } else { "shortest" })
}

/// The months.
pub const MONTHS: &str = "Your days, month by month";
/// Takeaway of the months.
#[must_use]
pub fn different_until(last: Date, many_visits: bool) -> String {
    let which = if many_visits { "After the first visit, plan" } else { "Plan" };
    format!("{which} to look different until {}.", day(last))
}
/// Shows every month.
#[must_use]
pub fn show_months(all: usize) -> String {
    format!("Show all {all} months")
}
/// Where a month between two visits holds nothing.
pub const MONTHS_LEFT_OUT: &str = "Months with nothing to plan for are left out.";
/// Shows the first ones.
pub const FEWER_MONTHS: &str = "Show fewer months";

/// The whole course.
pub const COURSE: &str = "The whole course";
/// Takeaway without an event.
#[must_use]
pub fn from_to(visits: usize, first: Date, last: Date) -> String {
    if visits == 1 {
        format!("One visit, on {}.", day(first))
    } else {
        format!("{visits} visits, from {} to {}.", day(first), day(last))
    }
}
/// Lane of the visits.
pub const VISITS: &str = "Visits";
/// The axis without a date.
pub const DAYS_AFTER: &str = "Days after the visit";
/// On the axis.
pub const EVENT: &str = "Your event";

/// What solid, broken and empty mean.
pub const HOW_TO_READ: &str = "Solid: also where healing is quick. Broken: where it is slow. \
    Plan for both. Empty frame: no figure found.";
/// The same where some visits are not for everyone.
pub const HOW_TO_READ_MORE: &str = "After a visit that not everyone needs, all days are broken.";
/// Key of the months.
pub const KEY_VISIT: &str = "Visit";
/// Key of the months.
pub const KEY_DAYS_OFF: &str = "Your days off";
/// Key of the months.
pub const KEY_PERHAPS: &str = "Broken frame: perhaps, plan for it";
/// Bands without a figure; takes their names.
#[must_use]
pub fn unknown_bands(names: &str) -> String {
    format!("No good figure found for: {names}. Ask the clinic.")
}
/// Key of the event.
#[must_use]
pub fn event_on(date: Date) -> String {
    format!("Your event, {}", day(date))
}
/// The event is too far away to draw.
#[must_use]
pub fn event_outside(date: Date) -> String {
    format!("Your event, {}, lies outside this picture.", day(date))
}

/// A visit.
#[must_use]
pub fn visit(visit: Visit) -> String {
    format!("Visit {}", visit.number)
}
/// A day of the months in words, for screen readers.
#[must_use]
pub fn words_of_day(words: &[String]) -> String {
    words.join(", ")
}
/// A day off.
pub const DAY_OFF: &str = "your day off";
/// A band that is not sure.
#[must_use]
pub fn perhaps(words: &str) -> String {
    format!("perhaps {words}")
}

/// `7 days`, of a longer count than [`Days`] holds.
fn days_of(count: u32) -> String {
    counted(usize::try_from(count).unwrap_or(usize::MAX), "day", "days")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Date {
        Date::parse(text).expect("a date")
    }

    #[test]
    fn a_day_is_said_with_its_weekday() {
        assert_eq!(day(date("2027-01-07")), "Thursday, January 7, 2027");
        assert_eq!(month_tick(date("2027-01-01"), true), "Jan 2027");
        assert_eq!(month_tick(date("2027-02-01"), false), "Feb");
    }

    #[test]
    fn days_off_that_are_too_few_say_by_how_many() {
        assert_eq!(against_days_off(Days(3), Days(3)), "You have 3 days off, so that fits.");
        assert_eq!(against_days_off(Days(7), Days(3)), "You have 3 days off: 4 too few.");
        assert_eq!(against_days_off(Days(1), Days(0)), "You have 0 days off: 1 too few.");
    }

    #[test]
    fn one_day_is_not_several() {
        assert_eq!(too_late(1), "It is too late for your event by 1 day.");
        assert_eq!(visits_left(1), "1 planned visit is still to come on your event.");
        assert_eq!(
            plan_for(Some(Days(1)), true),
            "Plan for 1 day of looking different after each visit."
        );
    }

    #[test]
    fn what_the_last_sensible_day_counts_is_said() {
        assert_eq!(
            counted_with(3, Some(Days(7)), Days(7)),
            "That counts the fewest visits (3) at their closest (every 1 week), and the longest \
             time of looking different or red (7 days)."
        );
        assert_eq!(
            counted_with(1, None, Days(90)),
            "That counts 1 visit and the longest time of looking different or red (90 days)."
        );
    }
}
