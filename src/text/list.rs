//! The list: headings, tally, what you said, filters, references.

use method::catalog::SkinType;
use method::decide::Group;
use method::money::{Amount, Currency};

use super::measure::{counted, money};

/// How many options each of the first groups holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tally {
    /// In `fits`.
    pub fits: usize,
    /// In `trade-off`.
    pub trade_off: usize,
    /// In `check-first`.
    pub check_first: usize,
}

/// `1 option fits what you said so far. 2 with a trade-off, 3 need a check first.`
#[must_use]
pub fn heading(tally: Tally, open_questions: bool) -> String {
    let so_far = if open_questions { " so far" } else { "" };
    let first = match tally.fits {
        0 => format!("No option simply fits what you said{so_far}."),
        1 => format!("1 option fits what you said{so_far}."),
        many => format!("{many} options fit what you said{so_far}."),
    };
    format!("{first} {}", rest(tally)).trim_end().to_owned()
}

/// `1 fits so far.`
#[must_use]
pub fn heading_short(tally: Tally) -> String {
    match tally.fits {
        0 => "None fits so far.".to_owned(),
        1 => "1 fits so far.".to_owned(),
        many => format!("{many} fit so far."),
    }
}

/// `2 with a trade-off, 3 need a check first.`; what is zero is left out.
#[must_use]
pub fn rest(tally: Tally) -> String {
    let check = match tally.check_first {
        1 => "1 needs a check first".to_owned(),
        many => format!("{many} need a check first"),
    };
    match (tally.trade_off, tally.check_first) {
        (0, 0) => String::new(),
        (0, _) => format!("{check}."),
        (trade_off, 0) => format!("{trade_off} with a trade-off."),
        (trade_off, _) => format!("{trade_off} with a trade-off, {check}."),
    }
}

/// Said to screen readers after each answer.
#[must_use]
pub fn announced(tally: Tally) -> String {
    format!("{} {}", heading_short(tally), rest(tally)).trim_end().to_owned()
}

/// `Fits what you said so far; 5 health questions are open`.
#[must_use]
pub fn fits_so_far(open: usize) -> String {
    let are = if open == 1 { "is" } else { "are" };
    format!(
        "Fits what you said so far; {} {are} open",
        counted(open, "health question", "health questions")
    )
}

/// Under the heading.
pub const NO_PRESCRIPTION: &str = "Nothing here is a prescription. The order comes only from your \
    answers. The levels 0 to 3 behind each sum are our reading of the studies, not a published \
    score.";
/// All options, nothing chosen.
pub const ALL: &str = "All options, A to Z";

/// Under it; takes the number of options shown.
#[must_use]
pub fn all_hint(options: usize) -> String {
    format!("{}, in no order but the alphabet.", counted(options, "option", "options"))
}

/// To the alphabet.
pub const GO_TO_ALL: &str = "Go to A to Z";
/// Back to the groups.
pub const GO_TO_GROUPS: &str = "Back to what fits";
/// The answers panel.
pub const YOU_SAID: &str = "What you said";
/// A group in the tally.
#[must_use]
pub const fn tally_word(group: Group) -> &'static str {
    match group {
        Group::Fits => "Fits so far",
        Group::TradeOff => "With a trade-off",
        Group::CheckFirst => "Check first",
        Group::NotNow => "Not now",
        Group::NoEvidence => "No good evidence",
        Group::DoesNotHelp => "Does not help",
        Group::Reference | Group::Unsorted => "Other",
    }
}
/// Jumps over filters and references.
pub const SKIP_TO_OPTIONS: &str = "Skip to the options";
/// Forget everything.
pub const CLEAR: &str = "Clear all";
/// Said after it.
pub const CLEARED: &str = "Everything you said is forgotten.";
/// To the answers.
pub const CHANGE_ANSWERS: &str = "Change or add answers";
/// Panel headings.
pub const BOTHERS_ME: &str = "What bothers me";
/// Areas.
pub const WHERE: &str = "Where";
/// Skin and health.
pub const ABOUT_ME: &str = "About me";
/// Limits.
pub const LIMITS: &str = "My limits";
/// Values.
pub const VALUES: &str = "What else counts";

/// Takes back one answer; for screen readers.
#[must_use]
pub fn remove(answer: &str) -> String {
    format!("Remove: {answer}")
}

/// `8 days off`.
#[must_use]
pub fn days_off(days: u16) -> String {
    format!("{} off", counted(usize::from(days), "day", "days"))
}

/// `at most 3 visits`.
#[must_use]
pub fn visits(visits: u8) -> String {
    format!("at most {}", counted(usize::from(visits), "visit", "visits"))
}

/// The assumed limit.
pub const ASSUMED_SURFACE: &str = "We assume you would not accept an open wound:";
/// The assumed skin type.
pub const ASSUMED_SKIN: &str = "Your skin type is not known to us:";
/// The assumed areas; takes them.
#[must_use]
pub fn assumed_areas(areas: &str) -> String {
    format!("We assume you mean {areas}:")
}
/// Changes an assumption.
pub const CHANGE: &str = "change";
/// Accepts an open wound, with one tap.
pub const ACCEPT_WOUND: &str = "accept one";

/// `at most $3,000 for the course`, in the clinic's currency where it names one.
#[must_use]
pub fn budget(most: Amount, currency: Option<&Currency>) -> String {
    format!("at most {} for the course", money(most, currency.map(Currency::word)))
}

/// `ready by May 20, 2027`.
#[must_use]
pub fn event(date: &str) -> String {
    format!("ready by {date}")
}

/// `Skin type 2`.
#[must_use]
pub fn skin_type(skin: SkinType) -> String {
    format!("Skin type {}", skin.word())
}
/// The other answer.
pub const SKIN_NOT_SURE: &str = "Skin type: not sure";

/// Questions answered "no", which need no chip each.
#[must_use]
pub fn said_no(count: usize) -> String {
    format!("{} answered \u{201c}no\u{201d}", counted(count, "health question", "health questions"))
}

/// `5 health questions are open: cold sores, ...` in two parts, the first in full weight.
#[must_use]
pub fn open_questions(open: usize, named: &[&str]) -> (String, String) {
    let are = if open == 1 { "is" } else { "are" };
    let more = open.saturating_sub(named.len());
    let rest = if more > 0 { format!(" and {more} more") } else { String::new() };
    (
        format!("{} {are} open:", counted(open, "health question", "health questions")),
        format!(
            " {}{rest}. No answer never counts as \u{201c}no\u{201d}.",
            named.join(", ").to_ascii_lowercase()
        ),
    )
}
/// To the open questions.
pub const ANSWER_THEM: &str = "Answer them";

/// The filter.
pub const NON_ABLATIVE_ONLY: &str = "Non-ablative only";

/// How many it hides, or would hide.
#[must_use]
pub fn hides(count: usize, on: bool) -> String {
    let verb = if on { "hides" } else { "would hide" };
    format!("({verb} {})", counted(count, "option", "options"))
}
/// What the filter keeps.
pub const NON_ABLATIVE_MEANS: &str =
    "It keeps what leaves the surface on: kept, polished or pricked by needles.";
/// Keeps to the options that the page around us is about.
pub const PAGE_OPTIONS_ONLY: &str = "Only what this page is about";

/// The other filter.
pub const STUDIES_ONLY: &str = "Studies only";
/// What it does.
pub const STUDIES_MEANS: &str = "Leaves expert opinion out of every sum.";

/// The references.
pub const REFERENCES: &str = "Beside every list: two things you can do without a procedure";
/// No treatment.
pub const BY_ITSELF: &str = "What happens by itself";
/// Home care.
pub const MAY_CHANGE: &str = "What it may change";
/// What the clinic does not offer.
#[must_use]
pub fn not_offered(names: &str) -> String {
    format!("Other kinds exist that this clinic does not offer: {names}.")
}

/// A group that the filter empties.
#[must_use]
pub fn hidden_by_filter(count: usize) -> String {
    format!("{} hidden by the switches above.", counted(count, "option is", "options are"))
}
