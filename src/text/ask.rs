//! One question at a time.

use method::decide::Group;

use super::measure::counted;

/// Opens this way in.
pub const OPEN: &str = "Ask me one question at a time";

/// `Question 3 of about 9. You can skip any.`
#[must_use]
pub fn progress(number: usize, of: usize, about: bool) -> String {
    let about = if about { "about " } else { "" };
    format!("Question {number} of {about}{of}. You can skip any.")
}

/// To the question before.
pub const BACK: &str = "Back one question";
/// To the next.
pub const NEXT: &str = "Next";
/// To the next, with this one as it was.
pub const SKIP: &str = "Skip";
/// Opens the reason.
pub const WHY: &str = "Why we ask";
/// Leaves; the rest of the sentence is [`LEAVE_REST`].
pub const LEAVE: &str = "See the whole list now";
/// Your answers stay.
pub const LEAVE_REST: &str = "Your answers come along.";
/// The other way in.
pub const ALL_AT_ONCE: &str = "Answer on one page instead";
/// Under the last question.
pub const LAST: &str = "That was the last question. You can change any answer later.";

/// What is asked, what helps to answer, and why it is asked.
pub type Words = (&'static str, &'static str, &'static str);

/// Concerns.
pub const CONCERNS: Words = (
    "What bothers you?",
    "Choose one or more.",
    "The list is made from this. An option that changes nothing you chose cannot come first.",
);
/// Strengths.
pub const STRENGTHS: Words = (
    "How much does each matter to you?",
    "What matters more counts more.",
    "Most options are better at one thing than at another. This puts them in your order.",
);
/// Areas.
pub const AREAS: Words = (
    "Where on your body?",
    "",
    "Skin heals in its own way in each place. Most studies looked at faces only.",
);
/// Skin.
pub const SKIN: Words = (
    "What does strong sun do to your skin?",
    "Think of bare skin in the first strong sun of the year. It is not about looks.",
    "Light and heat can leave dark or pale marks. How likely that is depends on your skin type.",
);
/// Days off.
pub const DAYS_OFF: Words = (
    "How many days off do you have for one visit?",
    "Days when others may see that you are healing.",
    "Some options leave no trace the next day. After others you look different for two weeks.",
);
/// Surface.
pub const SURFACE: Words = (
    "What may happen to the surface of your skin?",
    "",
    "The deeper options take the surface off. That can change more, and more can go wrong.",
);
/// Event.
pub const EVENT: Words = (
    "Is there a day you want to be ready for?",
    "A wedding, a trip, a photo. Leave it empty if there is none.",
    "Some courses take months. We count back from your day.",
);
/// Why a health question is asked, where the long texts do not say.
pub const HEALTH_WHY: &str = "It can make some options a matter for a doctor first.";
/// Under "not sure".
pub const NOT_SURE_MEANS: &str =
    "Options it could matter for then say \u{201c}check first\u{201d}.";
/// Under "not sure" about a spot no doctor has seen.
pub const NOT_SURE_SPOT: &str = "All procedures then wait until a doctor has looked at it.";
/// Days off, as choices.
pub const DAYS_CHOICES: [(u16, &str); 4] =
    [(1, "One day"), (3, "Three days"), (7, "A week"), (14, "Two weeks")];
/// No limit.
pub const NO_LIMIT: &str = "I can take what it needs";
/// A number of one's own.
pub const OTHER_DAYS: &str = "Another number of days";

/// The panel before an answer.
pub const SO_FAR: &str = "The list so far";
/// The panel after an answer.
pub const WITH_THIS: &str = "With this answer";
/// While nothing is chosen.
pub const UNSORTED: &str =
    "Nothing chosen yet, so the list stays A to Z. Your answers count once you choose something.";
/// An answer that moved no option.
pub const NOTHING_MOVED: &str = "It moves no option to another group.";

/// What was counted before.
#[must_use]
pub fn was(before: usize) -> String {
    format!("(was {before})")
}

/// A group after its count: `1 fits so far`.
#[must_use]
pub const fn group_after_count(group: Group, count: usize) -> &'static str {
    match (group, count) {
        (Group::Fits, 1) => "fits so far",
        (Group::Fits, _) => "fit so far",
        (Group::TradeOff, _) => "with a trade-off",
        (Group::CheckFirst, _) => "check first",
        (Group::NotNow, _) => "not now",
        (Group::NoEvidence, _) => "no good evidence",
        (Group::DoesNotHelp, 1) => "does not help",
        (Group::DoesNotHelp, _) => "do not help",
        (Group::Reference | Group::Unsorted, _) => "other",
    }
}

/// `2 options moved to "Check first": A and B.` More than three are counted, not named.
#[must_use]
pub fn moved(names: &[&str], group: &str) -> String {
    let options = counted(names.len(), "option", "options");
    if names.len() > 3 {
        return format!("{options} moved to \u{201c}{group}\u{201d}.");
    }
    format!("{options} moved to \u{201c}{group}\u{201d}: {}.", super::measure::list_of(names))
}
