//! The answers screen: concerns, areas, skin, health, limits, values, studies.

use method::visitor::HealthAnswer;

use super::measure::date;

/// Title.
pub const TITLE: &str = "Your answers";
/// What answering does.
pub const LEAD: &str = "You can skip anything here. The list changes with each answer. No answer never counts as \u{201c}no\u{201d}.";
/// Concerns.
pub const CONCERNS: &str = "What bothers me";
/// Under it.
pub const CONCERNS_HINT: &str = "How much does each matter to you?";
/// Where none is chosen.
pub const NO_CONCERN: &str = "Nothing chosen yet. Without it we cannot sort the list.";
/// Removes one answer.
pub const REMOVE: &str = "Remove";

/// The fold with the concerns not chosen.
#[must_use]
pub fn add_from(others: usize, some_chosen: bool) -> String {
    if some_chosen {
        format!("Add from the other {others}")
    } else {
        format!("Choose from {others}")
    }
}

/// Areas.
pub const WHERE: &str = "Where";
/// Under it; takes what is assumed while none is chosen.
#[must_use]
pub fn where_hint(assumed: &str) -> String {
    format!("If you choose none, we assume: {assumed}.")
}

/// Skin type.
pub const SKIN: &str = "My skin in the sun";
/// Under it.
pub const SKIN_HINT: &str = "Think of bare skin in the first strong sun of the year. It is about \
    burning and tanning, not about looks.";
/// The field's name for it.
pub const SKIN_TYPE: &str = "Skin type (Fitzpatrick)";
/// Help for those who do not know their type.
pub const SKIN_HELP: &str = "I do not know my type";
/// The help itself.
pub const SKIN_HELP_LINES: [&str; 4] = [
    "Do you nearly always burn, and hardly tan? That is type 1 or 2.",
    "Do you burn a little at first, and tan after that? That is type 3.",
    "Do you seldom or never burn, and tan easily? That is type 4, 5 or 6: the deeper your own \
     color, the higher the number.",
    "Many people fall between two types. \u{201c}Not sure\u{201d} is a real answer: options with \
     light or heat then say \u{201c}check first\u{201d}.",
];
/// The choice.
pub const NOT_SURE: &str = "Not sure";
/// What that choice does.
pub const SKIN_NOT_SURE: &str = "light and heat then say \u{201c}check first\u{201d}";

/// Health.
pub const HEALTH: &str = "My health";
/// Under it.
pub const HEALTH_HINT: &str =
    "\u{201c}Not sure\u{201d} is a real answer: it means \u{201c}check first\u{201d}.";
/// Wherever a medicine matters.
pub const KEEP_MEDICINE: &str =
    "Do not stop a medicine because of this page. Ask the person who prescribed it.";
/// The questions that matter come first.
pub const QUESTIONS_FIRST: &str = "These can change your list. They come first.";
/// Where no question can change the list.
pub const NO_QUESTION_MATTERS: &str =
    "No open question can change your list as it stands. You can still answer any of them.";

/// How many are answered.
#[must_use]
pub fn answered(answered: usize, of: usize) -> String {
    format!("{answered} of {of} answered")
}

/// An open question.
pub const OPEN: &str = "Open.";
/// What open means.
pub const OPEN_REST: &str = " Not counted as \u{201c}no\u{201d}.";
/// Yes.
pub const YES: &str = "Yes";
/// No.
pub const NO: &str = "No";
/// Takes an answer back.
pub const TAKE_BACK: &str = "Take back";
/// A date outside the range the tool takes.
pub const ALLOWED_DATES: &str = "Please take a date from 1900 to 2200.";
/// An event in the past.
pub const EVENT_IN_PAST: &str = "Your event must be today or later.";

/// Limits.
pub const LIMITS: &str = "My limits";
/// Under it.
pub const LIMITS_HINT: &str =
    "Options that miss one move to \u{201c}with a trade-off\u{201d}. They do not vanish.";
/// Days off.
pub const DAYS_OFF: &str = "Days off for one visit";
/// Visits.
pub const VISITS: &str = "Visits in all, at most";
/// Budget; takes the currency, where the clinic names one.
#[must_use]
pub fn budget(currency: Option<&str>) -> String {
    match currency {
        Some(currency) => format!("Budget for all visits, {currency}"),
        None => "Budget for all visits".to_owned(),
    }
}
/// Event.
pub const EVENT: &str = "An event to be ready for";
/// An empty limit.
pub const NO_LIMIT: &str = "no limit";
/// Where the clinic gives no prices.
pub const NO_BUDGET: &str = "Budget: this clinic gives no prices here, so we cannot count it. \
    Ask for the price of the whole course.";
/// Surface.
pub const SURFACE: &str = "The most I would accept for my skin\u{2019}s surface";
/// While it is assumed.
pub const SURFACE_ASSUMED: &str = "We assume you would not accept an open wound.";
/// Marks the assumed choice.
pub const ASSUMED: &str = "assumed";

/// A number field that cannot be read; takes the largest number.
#[must_use]
pub fn whole_number(most: u32) -> String {
    format!("Please type a whole number from 0 to {most}, or leave it empty.")
}

/// Studies.
pub const STUDIES: &str = "Which studies count";
/// The switch.
pub const STUDIES_ONLY: &str = "Count studies only, not expert opinion";

/// To the list.
pub const SEE_LIST: &str = "See the list";
/// While nothing is chosen.
pub const CHOOSE_FIRST: &str = "Nothing chosen yet: the list stays A to Z";

/// Values.
pub const VALUES: &str = "What else counts for me";
/// Under it.
pub const VALUES_HINT: &str =
    "Not set counts as nothing. It only changes the order inside a group.";
/// No weight.
pub const NOT_SET: &str = "Not set";
/// Without prices.
pub const LOW_COST_NOT_OFFERED: &str = "Not offered: this clinic gives no prices here.";

/// An answer as a chip or a closed fold says it.
#[must_use]
pub fn answer_word(answer: HealthAnswer) -> String {
    match answer {
        HealthAnswer::Yes => "yes".to_owned(),
        HealthAnswer::No => "no".to_owned(),
        HealthAnswer::NotSure => "not sure".to_owned(),
        HealthAnswer::Stopped(day) => date(day),
    }
}
