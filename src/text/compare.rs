//! Side by side: the control on each card, the tray, the table.

use method::catalog::procedure;

use super::measure::{counted, list_of};
use crate::view::state::compare::{MOST, News, Part};

/// The control on each card.
pub const COMPARE: &str = "Compare";
/// To the table, in the tray.
pub const SEE: &str = "See side by side";
/// What is always a column.
pub const ALWAYS: &str = "and home care and no treatment now, always";

/// To the table, on a card.
#[must_use]
pub fn see(chosen: usize) -> String {
    format!("See {chosen} side by side")
}

/// `Compare 2 of 4`.
#[must_use]
pub fn chosen_of_most(chosen: usize) -> String {
    format!("Compare {chosen} of {MOST}")
}

/// One too many; takes the option that was refused.
#[must_use]
pub fn full(name: &str) -> String {
    format!("{MOST} is the most you can compare. Take one out to add: {name}.")
}

/// Said to screen readers after a choice.
#[must_use]
pub fn news(news: News, chosen: usize) -> String {
    match news {
        News::Chosen(id) => {
            format!("Added to compare: {}. {chosen} of {MOST}.", procedure(id).name)
        }
        News::TakenOut(id) => format!("Taken out: {}. {chosen} of {MOST}.", procedure(id).name),
        News::Full(id) => full(procedure(id).name),
    }
}

/// Heading of the screen: `Side by side: 2 options, home care and no treatment now`.
#[must_use]
pub fn title(chosen: usize, references: &[&str]) -> String {
    let options = counted(chosen, "option", "options");
    let mut all = vec![options.as_str()];
    all.extend(references);
    format!("Side by side: {}", list_of(&all))
}

/// Under it.
pub const LEAD: &str = "Each row is a question. Good and bad news have the same size. An empty \
    answer is written out, never left blank.";
/// Nothing chosen.
pub const NOTHING: &str =
    "No option is chosen yet. Press \u{201c}Compare\u{201d} on a card in the list.";
/// One column.
pub const ALONE: &str = "One column alone is no comparison. Add home care or no treatment now, \
    or choose one more option in the list.";
/// Names what the columns are.
pub const COLUMNS: &str = "In the table";
/// The switch.
pub const ONLY_DIFFERENCES: &str = "Show only differences";

/// Beside the switch.
#[must_use]
pub fn same_rows(count: usize, hidden: usize) -> String {
    match (count, hidden) {
        (0, _) => "No row is the same for all".to_owned(),
        (1, 0) => "1 row is the same for all".to_owned(),
        (many, 0) => format!("{many} rows are the same for all"),
        (_, hidden) => format!("{} left out", counted(hidden, "row", "rows")),
    }
}

/// What the switch keeps.
pub const KEPT: &str = "What can go wrong stays in any case.";
/// The two selects.
pub const TWO_AT_A_TIME: &str = "Two at a time. Choose which two.";
/// The first select.
pub const FIRST: &str = "First";
/// The second select.
pub const SECOND: &str = "Second";
/// Over the column of questions.
pub const QUESTION: &str = "Question";

/// Caption of the table.
#[must_use]
pub fn caption(names: &[&str]) -> String {
    format!("{}, question by question", list_of(names))
}

/// A part of the table.
#[must_use]
pub const fn part(part: Part) -> &'static str {
    match part {
        Part::What => "What is it?",
        Part::Visit => "Who does it, and is it numbed?",
        Part::GoodAndBad => "What can it change, and what can go wrong?",
        Part::Days => "How will I look, day by day?",
        Part::Course => "How many visits, and what may it cost?",
        Part::WhoNot => "Who should not have it?",
        Part::Beside => "What goes with it, and what if I do nothing?",
    }
}

/// In a closed part.
#[must_use]
pub fn closed(rows: usize) -> String {
    format!("{} closed", counted(rows, "row", "rows"))
}
/// A part whose rows are all left out.
pub const NO_DIFFERENCE: &str = "No difference here. The rows are the same for all.";
/// Above rows with squares.
pub const SQUARES: &str = "Where a study counted 30 or more people or visits, each small square is \
    1 in 100, filled from the bottom. The words with it say the same.";
/// First words of a row that is the same for all.
pub const SAME: &str = "Same for all:";
/// The long texts are on their way.
pub const LATER: &str = "The long texts are on their way.";
/// They did not arrive.
pub const FAILED: &str = "The long texts did not arrive.";
/// Nothing in the catalogue.
pub const NOTHING_FOUND: &str = "We found nothing on this.";
/// An unknown level.
pub const NOT_THE_SAME: &str = "That is not the same as no change.";
/// The reference without a visit.
pub const NOTHING_IS_DONE: &str = "Nothing is done.";
/// Home care.
pub const NO_VISIT: &str = "There is no visit.";

/// The rows, in the visitor's words.
pub mod row {
    /// Row.
    pub const IN_SHORT: &str = "In short";
    /// Row.
    pub const DEPTH: &str = "How deep does it reach?";
    /// Row.
    pub const STANDING: &str = "Where does it stand for you?";
    /// Row.
    pub const WHO_DOES_IT: &str = "Who does it?";
    /// Row.
    pub const NUMBED: &str = "Is it numbed?";
    /// Row.
    pub const HURTS: &str = "How much does it hurt?";
    /// Row.
    pub const MINUTES: &str = "How long is a visit?";
    /// Row, where no concern is chosen.
    pub const CHANGE: &str = "What can it change?";
    /// Its hint.
    pub const CHANGE_HINT: &str = "in general; choose what bothers you to see more";
    /// Row for the concerns that have none of their own.
    pub const OTHER_CONCERNS: &str = "The rest you chose";
    /// Row.
    pub const LASTS: &str = "How long does it last?";
    /// First words of the second line of that row.
    pub const SHOWS: &str = "When it shows:";
    /// Row.
    pub const DOWNSIDE: &str = "Main downside";
    /// Row.
    pub const DAY_BY_DAY: &str = "In words";
    /// Row.
    pub const VISITS: &str = "How many visits?";
    /// Row.
    pub const UPKEEP: &str = "Visits and upkeep, in words";
    /// Row.
    pub const COST: &str = "What may it cost in all?";
    /// Its hint where the clinic prices nothing.
    pub const COST_HINT: &str = "we never multiply second-hand prices";
    /// Row.
    pub const ENTRIES: &str = "Health reasons in our list";
    /// Row.
    pub const OPEN: &str = "Your open questions";
    /// Row.
    pub const MEDICINE: &str = "Your medicines";
    /// Row.
    pub const COMBINED: &str = "What is it combined with?";
    /// Row.
    pub const DO_NOTHING: &str = "What if I do nothing?";
    /// Row.
    pub const CLOSER: &str = "Look closer";
}

/// Beside a question: what the visitor answered.
#[must_use]
pub fn you_said(answer: &str) -> String {
    format!("you said: {answer}")
}

/// Beside the days of looking different.
#[must_use]
pub fn you_have(days: &str) -> String {
    format!("you have {days}")
}

/// Who does it: procedures.
pub const WHO: &str = "Ask the clinic.";
/// The rest of it.
pub const WHO_REST: &str =
    "Our sources do not say. Ask who does it and how often they have done it.";
/// Who does it: home care.
pub const YOURSELF: &str = "You do.";
/// The rest of it.
pub const YOURSELF_REST: &str = "You put it on at home.";
/// Who does it: no treatment.
pub const NOBODY: &str = "Nobody.";

/// Days more than the visitor has.
#[must_use]
pub fn days_more(days: &str) -> String {
    format!("Up to {days} more than you have.")
}

/// The course at the clinic's own prices.
#[must_use]
pub fn for_the_course(visits: &str) -> String {
    format!("for the course of {visits}, at this clinic's prices.")
}
/// A price of one visit.
pub const A_VISIT: &str = "For one visit. For the whole course, ask the clinic.";
/// No price.
pub const NO_PRICE: &str = "Ask the clinic.";
/// The rest of it.
pub const NO_PRICE_REST: &str = "We found no price.";
/// The rest of it, where the clinic prices others.
pub const NOT_PRICED_HERE: &str = "This clinic prices others, not this.";
/// Home care.
pub const CREAMS: &str = "No price found.";
/// The rest of it.
pub const CREAMS_REST: &str = "You buy creams and sunscreen yourself.";
/// No treatment.
pub const NO_COST: &str = "Nothing now.";

/// How many entries of each level.
#[must_use]
pub fn entries(not_while: usize, usually_not: usize, talk_first: usize) -> String {
    format!(
        "Not while it lasts: {not_while}. Usually not: {usually_not}. Talk first: {talk_first}."
    )
}
/// No entry at all.
pub const NO_ENTRIES: &str = "None in our list.";
/// A health answer without an entry.
pub const NO_ENTRY: &str = "No entry found.";
/// The rest of it.
pub const NO_ENTRY_REST: &str = "That does not mean it is fine: ask.";
/// Nothing that holds it back.
pub const NOTHING_AGAINST: &str = "Nothing found against it.";
/// Skin type that is used.
pub const SKIN_USED: &str = "Used on this skin type.";
/// Area that is used.
pub const AREA_USED: &str = "Used there.";
/// Area without a source.
pub const AREA_NO_SOURCE: &str = "No source found.";

/// Open questions of one option.
#[must_use]
pub fn open(count: usize) -> String {
    match count {
        0 => "None that could hold it back.".to_owned(),
        many => {
            format!("{} that could hold it back.", counted(many, "open question", "open questions"))
        }
    }
}

/// First words about what a gate does.
#[must_use]
pub const fn effect(effect: method::decide::Effect) -> &'static str {
    match effect {
        method::decide::Effect::NotNow => "Not now.",
        method::decide::Effect::CheckFirst => "Check first.",
        method::decide::Effect::Note => "Note.",
    }
}

/// Where a reference stands.
pub const REFERENCE: &str = "No procedure.";
/// The rest of it.
pub const REFERENCE_REST: &str = "It has no place in the list. You can choose it at any time.";
/// Opens the days.
pub const DAYS: &str = "Plan the days";
/// To the page.
pub const MY_PAGE: &str = "Make my page of questions";
/// Below the table.
pub const OUR_READING: &str = "The words slight, fair and large are our reading of the studies, \
    not a published score.";
/// Below the table.
pub const TAKE_TIME: &str = "You do not have to decide today. Taking time is a choice.";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_title_names_options_and_references() {
        assert_eq!(
            title(2, &["home care", "no treatment now"]),
            "Side by side: 2 options, home care and no treatment now"
        );
        assert_eq!(title(1, &[]), "Side by side: 1 option");
    }
}
