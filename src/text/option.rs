//! One option on a card: why it is here, the main downside, checks, misses, flags, measures.

use method::catalog::Days;

use super::measure::{counted, day_count};

/// Why an option is in its group.
pub const WHY_HERE: &str = "Why it is here";
/// What it does, in the alphabet.
pub const WHAT_IT_DOES: &str = "What it does";
/// The main downside.
pub const DOWNSIDE: &str = "Main downside";
/// The sum; takes the points.
#[must_use]
pub fn points(points: u16) -> String {
    counted(usize::from(points), "point", "points")
}
/// Opens the sum.
pub const SHOW_SUM: &str = "Show the sum";
/// Beside every sum.
pub const OUR_READING: &str =
    "The levels 0 to 3 are our reading of the studies, not a published score.";
/// Opens the sheet.
pub const DETAILS: &str = "All details and sources";

/// The same for screen readers; takes the option's name.
#[must_use]
pub fn details_of(name: &str) -> String {
    format!(": {name}")
}

/// Measures.
pub const LOOKS_DIFFERENT: &str = "Looks different";
/// Measures.
pub const VISITS: &str = "Visits";
/// Measures.
pub const HOW_SURE: &str = "How sure";
/// Measures.
pub const EACH_VISIT: &str = "Each visit";
/// No price.
pub const ASK_PRICE: &str = "ask the clinic";
/// The day of a clinic's prices.
#[must_use]
pub fn price_of_day(day: &str) -> String {
    format!("price of {day}")
}
/// Prices more than 12 months old, or without a day.
pub const ASK_TODAYS_PRICE: &str = "ask for today\u{2019}s price";
/// What the clinic calls it.
#[must_use]
pub fn called_here(name: &str) -> String {
    format!("Here it is called: {name}.")
}
/// What the clinic does it with.
#[must_use]
pub fn device_here(device: &str) -> String {
    format!("Done here with: {device}.")
}
/// Before a clinic's own remark.
pub const CLINIC_NOTE: &str = "The clinic adds:";
/// No figure.
pub const NO_FIGURE: &str = "no good figure found";
/// No visits: home care.
pub const NO_VISITS: &str = "none";

/// More lines than a card takes.
#[must_use]
pub fn and_more(left: usize) -> String {
    format!("And {left} more of what you chose: see all details.")
}

/// It keeps the days off.
#[must_use]
pub fn keeps_days(needs: &str, allowed: Days) -> String {
    format!("Looks different for {needs}. You have {}.", allowed.0)
}

/// What a skin gate is about.
pub const YOUR_SKIN: &str = "Your skin type";

/// No source for the chosen areas.
#[must_use]
pub fn no_source_for(areas: &str) -> String {
    format!("We found no source for using it on {areas}.")
}
/// No evidence for the chosen concerns.
#[must_use]
pub fn nothing_found(concerns: &str) -> String {
    format!("No good evidence found for: {concerns}. That is not the same as no change.")
}
/// Studied without a change.
#[must_use]
pub fn no_change(concerns: &str) -> String {
    format!("Studied for: {concerns}. No real change was found.")
}

/// A tie.
#[must_use]
pub fn same_place(others: usize) -> String {
    format!("Shares its place with {}.", counted(others, "other", "others"))
}

/// Trade-off, first words.
pub const TRADE_OFF: &str = "Trade-off:";

/// Misses beside a check.
#[must_use]
pub fn also_misses(count: usize) -> String {
    format!("It also misses {}:", counted(count, "limit", "limits"))
}

/// Days of looking different.
#[must_use]
pub fn miss_days(needs: Days, allowed: Days) -> String {
    let over = Days(needs.0.saturating_sub(allowed.0));
    format!(
        "up to {} of looking different. You have {}, so plan for {} more.",
        day_count(needs),
        allowed.0,
        over.0
    )
}

/// Visits.
#[must_use]
pub fn miss_visits(needs: u8, allowed: u8) -> String {
    format!("up to {}. You said at most {allowed}.", counted(usize::from(needs), "visit", "visits"))
}

/// Surface.
pub const MISS_PIN_POINTS: &str = "it makes tiny holes. You said the surface stays closed.";
/// Surface.
pub const MISS_OPEN_WOUND: &str = "it leaves an open wound that grows over again.";

/// Budget; amounts with their currency.
#[must_use]
pub fn miss_budget(needs: &str, allowed: &str) -> String {
    format!("up to {needs} for the course. You said {allowed}.")
}
/// Budget without a price.
pub const MISS_NO_PRICE: &str = "this clinic gives no price for it. Ask before you decide.";

/// Event.
#[must_use]
pub fn miss_event(needs: u32, allowed: u32) -> String {
    format!("visits and healing take up to {needs} days. Your event is in {allowed}.")
}

/// The day from which it may be open again.
#[must_use]
pub fn not_before(date: &str) -> String {
    format!("Not before {date}.")
}
/// A gate without a source.
pub const GENERAL_RULE: &str = "General rule; we found no source.";

/// Open questions as a flag.
#[must_use]
pub fn open_flag(count: usize) -> (String, String) {
    (counted(count, "question open", "questions open"), " that could hold it back.".to_owned())
}

/// The other flags: bold words, then the rest.
pub mod flag {
    /// Evidence from other areas.
    pub const OTHER_AREA: (&str, &str) =
        ("Evidence from other areas:", " studied on other parts of the body than yours.");
    /// Evidence from other skin.
    pub const OTHER_SKIN: (&str, &str) =
        ("Evidence from other skin:", " studied on other skin types than yours.");
    /// No more than home care.
    pub const NO_MORE: &str = "No more than home care";
    /// The clinic prices others.
    pub const NO_PRICE: (&str, &str) = ("No price here:", " this clinic prices others, not this.");
    /// Sources disagree on the class.
    pub const DISPUTED: (&str, &str) = ("Sources disagree", " on whether it is ablative.");
}

/// `for these two: 7 points against 8.`
#[must_use]
pub fn no_more_rest(concerns: usize, own: u16, home: u16) -> String {
    let these = match concerns {
        1 => "for this concern".to_owned(),
        2 => "for these two".to_owned(),
        many => format!("for these {many}"),
    };
    format!(" {these}: {} against {home}.", points(own))
}

/// The sum as a table.
pub mod sum {
    /// Caption; takes the option's name.
    #[must_use]
    pub fn caption(name: &str) -> String {
        format!("The sum for {name}")
    }
    /// Column.
    pub const WHAT: &str = "What counts";
    /// Column.
    pub const WEIGHT: &str = "How much it matters to you";
    /// Column.
    pub const LEVEL: &str = "Level";
    /// Column.
    pub const POINTS: &str = "Points";
    /// Footer.
    pub const TOTAL: &str = "Sum";
    /// An unknown level.
    pub const UNKNOWN: &str = "unknown: counts 0";
}
