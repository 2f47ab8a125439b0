//! How this works: purpose, method, who stands behind it, what is open.

use super::measure::counted;

/// Title, and the words of the buttons that open it.
pub const TITLE: &str = "How this works";
/// The intended purpose.
pub const PURPOSE: &str = "This tool helps adults see what each option can change, and what can \
    go wrong. It gets you ready for a talk. It does not tell you what you have, and it does not \
    decide for you.";

/// The method.
pub const METHOD: &str = "How the list is made";
/// Under it.
pub const METHOD_HINT: &str = "Seven steps, the same for every option. Nobody can move an option by \
    hand. Beside each step stands what it does with your answers.";
/// While nothing is chosen.
pub const METHOD_UNSORTED: &str = "You have chosen nothing yet. Once you do, your own numbers \
    stand beside each step.";
/// Before the visitor's own numbers.
pub const WITH_YOURS: &str = "With your answers";

/// A step: its name and what it does.
pub type Step = (&'static str, &'static str);
/// Gates.
pub const CHECKS: Step = (
    "Checks come first",
    "We look at your health, your skin type, the place on your body and this clinic\u{2019}s \
     rules. They can hold an option back: \u{201c}check first\u{201d} or \u{201c}not now\u{201d}. \
     Checks are never points. No answer and \u{201c}not sure\u{201d} never count as \
     \u{201c}no\u{201d}.",
);
/// Need.
pub const HELPS: Step = (
    "Does it help at all?",
    "An option goes on if it can change at least one thing you chose. If we found no good \
     evidence, we say so. If it was studied and changed nothing, we say that.",
);
/// Limits.
pub const LIMITS: Step = (
    "Your limits",
    "Days off, visits, budget, the surface of your skin, your event. We count the long end of \
     each range. A limit that is missed is a trade-off, shown with its size.",
);
/// Groups.
pub const GROUPS: Step = (
    "Six groups",
    "Each option lands in one group. \u{201c}Nothing fits\u{201d} is a real result, and we say it \
     first. No treatment and home care stand beside the groups, on every list.",
);
/// Order.
pub const ORDER: Step = (
    "The order in a group",
    "Fewer missed limits come first, then more points. Points are how much a thing matters to you \
     (1 to 3) times how much an option can change it (0 to 3). What else counts for you adds \
     points in the same way. The same points share a place.",
);
/// Why.
pub const WHY: Step = (
    "Every reason on screen",
    "Each option shows its sum, its checks and the limits it misses, with sources. The levels 0 to \
     3 are our reading of the studies, not a published score.",
);
/// What would change it.
pub const CHANGE: Step = (
    "What would change it",
    "We move each of your answers one step up and one step down. Then we count how often the \
     first place stays the same.",
);
/// What nobody can do.
pub const NEVER: &str = "A clinic can be stricter than this tool, never softer. It cannot move an \
    option by hand, hide a harm, or take away home care, no treatment or \u{201c}see a doctor \
    first\u{201d}. There are no stars, and no score in percent.";

/// Health questions answered.
#[must_use]
pub fn answered(answered: usize, of: usize) -> String {
    format!("You answered {answered} of {of} health questions.")
}
/// What one check holds back; takes what it is about.
#[must_use]
pub fn holds_back(about: &str, not_now: usize, check_first: usize) -> String {
    let not_now = (not_now > 0).then(|| format!("not now for {not_now}"));
    let check = (check_first > 0).then(|| format!("check first for {check_first}"));
    let both: Vec<_> = not_now.into_iter().chain(check).collect();
    format!("{about}: {}", both.join(", "))
}
/// Where no check holds anything back.
pub const NOTHING_HELD_BACK: &str = "Nothing you said holds an option back.";
/// Options that help, of all.
#[must_use]
pub fn help(helping: usize, of: usize) -> String {
    format!("{helping} of {of} options can change at least one thing you chose.")
}
/// The rest of them.
#[must_use]
pub fn no_help(no_evidence: usize, does_not_help: usize) -> String {
    format!("No good evidence for {no_evidence}. No change found for {does_not_help}.")
}
/// A limit and how many options miss it.
#[must_use]
pub fn missed_by(limit: &str, options: usize) -> String {
    match options {
        0 => format!("{limit}: no option misses it"),
        1 => format!("{limit}: 1 option misses it"),
        many => format!("{limit}: {many} options miss it"),
    }
}
/// The assumed surface.
pub const ASSUMED_SURFACE: &str = "No open wound (we assume this)";
/// A table of groups.
pub const GROUPS_CAPTION: &str = "Where the options ended";
/// A column.
pub const GROUP: &str = "Group";
/// A column.
pub const OPTIONS: &str = "Options";
/// Foot of the table.
pub const ALL_OPTIONS: &str = "All options";
/// A table of weights.
pub const WEIGHTS_CAPTION: &str = "What you chose, and how much it counts";
/// A column.
pub const CHOSEN: &str = "What you chose";
/// A column.
pub const WEIGHT: &str = "Counts";
/// A weight as a factor.
#[must_use]
pub fn times(weight: u8) -> String {
    format!("{weight} \u{d7} level")
}
/// An example of the sum.
#[must_use]
pub fn example(name: &str) -> String {
    format!("One example, the first option on your list: {name}.")
}
/// How many small changes keep the first place.
#[must_use]
pub fn steady(kept: usize, of: usize, first: &str) -> String {
    let first = if first.is_empty() { "the same first place" } else { first };
    format!("{} keep {first} first.", of_changes(kept, of))
}
fn of_changes(kept: usize, of: usize) -> String {
    if kept == of {
        format!("All {}", counted(of, "small change", "small changes"))
    } else {
        format!("{kept} of {}", counted(of, "small change", "small changes"))
    }
}
/// Where there is no first place.
pub const NO_FIRST_PLACE: &str = "No option fits or is a trade-off, so no option stands first.";

/// Money, people, dates.
pub const BEHIND: &str = "Who stands behind it";
/// Who pays.
pub const WHO_PAYS: &str = "Who pays";
/// Who signed the content.
pub const CHECKED_BY: &str = "Checked by";
/// The edition.
pub const FACTS: &str = "The facts";
/// Version, day and check sum.
#[must_use]
pub fn edition(version: &str, day: &str) -> String {
    format!("Version {version} of {day}.")
}
/// The check sum.
#[must_use]
pub fn hash(hash: &str) -> String {
    format!("Check sum: {hash}")
}
/// The update policy.
pub const UPDATES: &str = "How it stays new";
/// The policy itself.
pub const UPDATE_POLICY: &str =
    "We look at the facts again every 12 months, and within 30 days of a safety notice.";
/// The next review.
#[must_use]
pub fn next_review(day: &str) -> String {
    format!("The next review is due by {day}.")
}
/// Once it is past.
#[must_use]
pub fn overdue(day: &str) -> String {
    format!("This review is overdue: it was due by {day}. Newer studies may be missing.")
}
/// The reading level.
pub const READING: &str = "How hard it is to read";
/// School grade of the first screens. Kept true by tests/readability.rs.
pub const FIRST_SCREENS_GRADE: u8 = 4;
/// School grade of all facts together. Kept true by tests/readability.rs.
pub const FACTS_GRADE: u8 = 4;
/// The sentence with both.
#[must_use]
pub fn reading_grade() -> String {
    format!(
        "The first screens read at US school grade {FIRST_SCREENS_GRADE}, all the facts together \
         at grade {FACTS_GRADE}. We measured it with the Flesch-Kincaid formula; names of \
         treatments and medicines count as short words. Single lines can be harder."
    )
}
/// A clinician's signature.
#[must_use]
pub fn signed(by: &str, credentials: Option<&str>, day: Option<&str>) -> String {
    let credentials = credentials.map(|words| format!(", {words}")).unwrap_or_default();
    let day = day.map(|day| format!(", {day}")).unwrap_or_default();
    format!("{by}{credentials}{day}.")
}

/// What leaves the page.
pub const LEAVES: &str = "What this tool sends: nothing";
/// In plain lines.
pub const LEAVES_LINES: [&str; 3] = [
    "Your answers stay in this tab and end with it. Nothing is sent and nothing is saved, unless \
     you save a file yourself.",
    "The long texts load once, right after the first screen, whatever you choose.",
    "This tool asks no one how your skin looks: no photo, no scan, no score.",
];

/// Limits of the tool.
pub const CANNOT: &str = "What this tool cannot do";
/// In plain lines.
pub const CANNOT_LINES: [&str; 4] = [
    "It cannot see your skin, and it cannot tell what a spot or a mark is.",
    "It knows what was written about groups of people. You may heal in another way.",
    "It does not know how skilled a person is, or how a device is set.",
    "Many studies are small, and few looked at dark skin or at other places than the face.",
];

/// Reading rules.
pub const RULES: &str = "How we read the sources";
/// Gaps.
pub const GAPS: &str = "What we looked for and did not find";
/// How many.
#[must_use]
pub fn gaps(count: usize) -> String {
    counted(count, "gap", "gaps")
}
/// Words of the field.
pub const WORDS: &str = "Words of the field. Press one to read what it means:";
/// The words: id in the glossary, and the word as it stands.
pub const IN_METHOD: [(&str, &str); 5] = [
    ("fitzpatrick-skin-type", "Skin type"),
    ("downtime", "Downtime"),
    ("ablative", "Ablative"),
    ("non-ablative", "Non-ablative"),
    ("evidence-grade", "How sure"),
];
