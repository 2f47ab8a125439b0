//! Why this order: what would change it, how steady it is, what an answer moved.

use method::catalog::{concern, procedure};
use method::decide::{Change, Group, Move, Steady, Step};

use super::labels;
use super::measure::{counted, date, day_count, money};

/// The section.
pub const TITLE: &str = "Why this order";
/// Under it.
pub const LEAD: &str = "Points are a plain sum: how much a thing matters to you, times what an \
    option can do for it. Checks and limits are never points. Each card shows its own sum.";
/// The changes.
pub const CHANGES: &str = "What would change it";
/// Where no single step changes anything.
pub const NO_CHANGE: &str = "No single step changes the groups.";
/// How steady.
pub const STEADY: &str = "How steady the first place is";
/// Where there is no first place.
pub const NO_FIRST: &str = "No option fits or is a trade-off, so there is no first place.";

/// `Of 8 small changes to what you said, 6 leave the first place as it is.`
#[must_use]
pub fn steady(steady: Steady) -> String {
    let leave = if steady.kept == 1 { "leaves" } else { "leave" };
    format!(
        "Of {} to what you said, {} {leave} the first place as it is.",
        counted(steady.of, "small change", "small changes"),
        steady.kept
    )
}

/// More changes than are shown at first.
#[must_use]
pub fn more_changes(count: usize) -> String {
    format!("{count} more")
}

/// `With 7 days off, Light peel would fit.`
#[must_use]
pub fn change(change: &Change, currency: Option<&str>) -> String {
    let name = procedure(change.option).name;
    format!("{}, {name} {}.", step(change.step, currency), outcome(change))
}

fn step(step: Step, currency: Option<&str>) -> String {
    match step {
        Step::Concern(id, weight) => format!(
            "If \u{201c}{}\u{201d} {}",
            concern(id).short.to_ascii_lowercase(),
            labels::weight_if(Some(weight))
        ),
        Step::Value(id, weight) => format!(
            "If \u{201c}{}\u{201d} {}",
            labels::value(id).0.to_ascii_lowercase(),
            labels::weight_if(weight)
        ),
        Step::DaysOff(days) => format!("With {} off", day_count(days)),
        Step::Visits(visits) => {
            format!("With up to {}", counted(usize::from(visits.0), "visit", "visits"))
        }
        Step::Surface(limit) => {
            format!("If this is fine with you: \u{201c}{}\u{201d}", labels::surface_limit(limit).0)
        }
        Step::Budget(amount) => format!("With a budget of {}", money(amount, currency)),
        Step::Event(day) => format!("With your event on {} or later", date(day)),
        Step::Today(day) => format!("From {} on", date(day)),
        Step::AllEvidence => "With expert opinion counted too".to_owned(),
    }
}

fn outcome(change: &Change) -> &'static str {
    match (change.to, change.top) {
        (Group::Fits, true) => "would fit, in first place",
        (Group::Fits, false) => "would fit",
        (Group::TradeOff, _) => "would be a trade-off",
        (Group::CheckFirst, _) => "would need a check first",
        (Group::NotNow | Group::NoEvidence | Group::DoesNotHelp, _) => "would stand better",
        (Group::Reference | Group::Unsorted, _) => "would stand elsewhere",
    }
}

/// How many moves are named before "and N more".
const NAMED_MOVES: usize = 3;

/// `Light peel: now \u{201c}Fits with a trade-off\u{201d}. 2 more moved.`
#[must_use]
pub fn moved(moves: &[Move]) -> String {
    let mut said = String::new();
    for one in moves.iter().take(NAMED_MOVES) {
        said.push_str(procedure(one.option).name);
        said.push_str(": now \u{201c}");
        said.push_str(labels::group(one.to).0);
        said.push_str("\u{201d}. ");
    }
    let more = moves.len().saturating_sub(NAMED_MOVES);
    if more > 0 {
        said.push_str(&counted(more, "more has moved.", "more have moved."));
    }
    said.trim_end().to_owned()
}
