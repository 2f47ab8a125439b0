//! The sheet of one option.

use method::catalog::Micrometres;

use super::measure::millimetres;

/// Status heading; takes the group's word.
#[must_use]
pub fn for_you(group: &str) -> String {
    format!("For you: {group}")
}
/// Status while nothing is chosen.
pub const NOT_SORTED: &str = "Choose what bothers you to see where it stands for you.";
/// The ledger.
pub const LEDGER: &str = "What it may change, and what can go wrong";
/// Under it.
pub const LEDGER_HINT: &str = "Four rows each, same size, for every option.";
/// Good news.
pub const BENEFITS: &str = "What it may change";
/// Bad news.
pub const HARMS: &str = "What can go wrong";
/// Concerns, one by one.
pub const BY_CONCERN: &str = "What bothers you, one by one";
/// The concerns that are not chosen.
#[must_use]
pub fn other_concerns(count: usize, unknown: usize, all: bool) -> String {
    let which = if all { "All" } else { "The other" };
    format!("{which} {count} concerns, {unknown} of them without good evidence")
}
/// A cell marked caution.
pub const CAN_MAKE_WORSE: &str = "It can make this worse: check first.";
/// What it is.
pub const WHAT_IT_IS: &str = "What it is, and what a visit is like";
/// Sides.
pub const IT_IS: &str = "What it is";
/// Sides.
pub const A_VISIT: &str = "What a visit is like";
/// How deep it reaches; an unknown limit is said.
#[must_use]
pub fn reaches(reach: &str, from: Option<Micrometres>, to: Option<Micrometres>) -> String {
    match (from, to) {
        (Some(from), Some(to)) => {
            format!("It reaches the {reach}: {} to {}\u{a0}mm.", millimetres(from), millimetres(to))
        }
        (None, Some(to)) => {
            format!("It reaches the {reach}: to about {}\u{a0}mm.", millimetres(to))
        }
        (Some(from), None) => format!(
            "It reaches the {reach}: from {} mm; the deepest point is not known.",
            millimetres(from)
        ),
        (None, None) => format!("It reaches: {reach}. No good figure in millimeters found."),
    }
}

/// Other names.
#[must_use]
pub fn also_called(names: &str) -> String {
    format!("Also: {names}")
}

/// Who should not.
pub const WHO_NOT: &str = "Who should not have it, or not yet";
/// Absolute and delay.
pub const NOT_WHILE: (&str, &str) = ("Not while it lasts", "We say \u{201c}not now\u{201d}.");
/// Relative.
pub const USUALLY_NOT: (&str, &str) =
    ("Usually not", "A doctor decides. We say \u{201c}check first\u{201d}.");
/// Discuss.
pub const TALK_FIRST: (&str, &str) =
    ("Talk first", "May be fine. We say \u{201c}check first\u{201d}.");
/// A column with no entry.
pub const NONE_FOUND: &str = "No entry found. That does not mean it is fine: ask.";
/// A wait.
#[must_use]
pub fn wait(days: &str) -> String {
    format!("The longest wait asked for: {days}.")
}
/// Marks the visitor's own answer.
pub const YOU_SAID_YES: &str = "you said yes";
/// Skin types.
pub const SKIN_TYPES: &str = "Skin types";
/// Fits of skin types.
#[must_use]
pub const fn skin_fit(fit: method::catalog::SkinFit) -> &'static str {
    match fit {
        method::catalog::SkinFit::Ok => "used",
        method::catalog::SkinFit::Caution => "check first",
        method::catalog::SkinFit::Avoid => "not now",
        method::catalog::SkinFit::Unknown => "not known: check first",
    }
}
/// Recovery.
pub const RECOVERY: &str = "The days after one visit";
/// Takeaway; takes the long end of the days of looking different.
#[must_use]
pub fn plan_for(days: &str) -> String {
    format!("Plan for {days} of looking different. That is the long end.")
}
/// Visits.
pub const COURSE: &str = "Visits, price, result";
/// Measures.
pub const SHOWS_AFTER: &str = "Shows after";
/// Measures.
pub const LASTS: &str = "Lasts";
/// Measures.
pub const WHERE_USED: &str = "Where it is used";
/// Areas without a source.
#[must_use]
pub fn no_source_for(areas: &str) -> String {
    format!("No source found for: {areas}.")
}
/// Sources.
pub const SOURCES: &str = "Sources, with dates";
/// Before the long texts are here.
pub const SOURCES_LATER: &str = "The list of sources comes with the long texts.";
/// `Source 3`, `Sources 3, 5`; empty for none.
#[must_use]
pub fn source_numbers(numbers: &[usize]) -> String {
    let written: Vec<_> = numbers.iter().map(usize::to_string).collect();
    match written.len() {
        0 => String::new(),
        1 => format!("Source {}", written.join("")),
        _ => format!("Sources {}", written.join(", ")),
    }
}
/// What no answer decides.
pub const FOR_EVERYONE: &str = "For everyone";
/// Risks.
pub const RISKS: &str = "What can go wrong, risk by risk";
/// Risks.
pub const FROM_SOURCES: &str = "What our sources say";
/// Care.
pub const CARE: &str = "Before and after";
/// Care.
pub const BEFORE: &str = "Before a visit";
/// Care.
pub const AFTER: &str = "After a visit";
/// Care.
pub const COMBINED: &str = "What it is combined with";
/// A claim the dossier could not confirm.
pub const NOT_CONFIRMED: &str = "(One report, not confirmed.)";
/// Variants.
pub const KINDS: &str = "Kinds of it";
/// Outcomes.
pub const STUDIES: &str = "What was measured";
/// Outcomes that are harms.
pub const SIDE_EFFECTS: &str = "Side effects";
/// How many outcomes.
#[must_use]
pub fn how_many_results(count: usize) -> String {
    super::measure::counted(count, "result", "results")
}
/// The kind of study and its time.
#[must_use]
pub fn study(kind: &str, when: &str) -> String {
    if when.is_empty() { format!("Study: {kind}.") } else { format!("Study: {kind}; {when}.") }
}
/// Disagreements.
pub const DISAGREEMENTS: &str = "Where sources disagree";
/// One side; takes who says it, where the catalogue names them.
#[must_use]
pub fn side(number: usize, who: &str) -> String {
    let side = match number {
        1 => "One side".to_owned(),
        2 => "The other side".to_owned(),
        more => format!("Side {more}"),
    };
    if who.is_empty() { side } else { format!("{side}: {who}") }
}
/// The clinic's own rule beside a disagreement.
pub const CLINIC_RULE: &str = "The rule here:";
/// What the catalogue does with a disagreement.
pub const WHAT_WE_DO: &str = "What we do with it:";
/// Measures.
pub const PRICE: &str = "Price of a visit";
/// Measures.
pub const WHOLE_COURSE: &str = "Whole course";
/// A course at the clinic's own prices.
#[must_use]
pub fn course_of(price: &str, visits: &str) -> String {
    format!("{price} for {visits}")
}
/// A source without a year.
pub const NO_YEAR: &str = "no year";
/// While the long texts are on their way.
pub const TEXTS_COMING: &str = "The long texts are on their way.";
/// When they did not arrive.
pub const TEXTS_FAILED: &str =
    "The long texts did not arrive. Everything else on this page works without them.";
