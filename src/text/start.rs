//! The start screen: the decision, the four plain facts, what bothers you.

/// The decision, as a question.
pub const DECISION: &str = "Which skin treatment should I ask about, if any?";

/// The decision in a sentence. Takes the number of procedures on the page.
#[must_use]
pub fn lead(procedures: usize) -> String {
    let options = match procedures {
        0 => "Here are".to_owned(),
        1 => "Here is 1 option, next to".to_owned(),
        many => format!("Here are {many} options, next to"),
    };
    format!(
        "You are deciding on a skin resurfacing treatment: which one, or none for now. {options} \
         home care and no treatment. You see what each can change and what can go wrong."
    )
}

/// The word before it.
pub const PRIVATE: &str = "Private";
/// In the page: what the tool does, and what it cannot promise for others.
pub const PRIVACY_IN_PAGE: &str = "This tool sends nothing and saves nothing. The page around \
    it belongs to the clinic; its own trackers may see what you press.";
/// In a frame that the page cannot read.
pub const PRIVACY_ISOLATED: &str =
    "What you choose stays in this frame. The page around it cannot read it.";
/// Adults only.
pub const ADULTS: &str = "For adults";
/// The intended purpose.
pub const PURPOSE: &str = "For people aged 18 or over. It helps you see and compare cosmetic \
    options and get your questions ready. It does not diagnose.";
/// On every screen, for whoever needs it. Source: catalog/health.toml, note `expectations`.
pub const LOOKS_WEIGH_DOWN: &str = "If worries about how you look take up much of your day, talk \
    to a doctor you trust. That help is worth as much as any treatment here.";
/// Who pays.
pub const FUNDING: &str = "Who pays";
/// Said where the clinic gives no line of its own.
pub const FUNDING_DEFAULT: &str = "This clinic sells some of these treatments.";
/// Who reviewed it.
pub const REVIEWED: &str = "Reviewed by";
/// Before a clinic's phone number.
pub const PHONE: &str = ", phone: ";
/// The clinic's own link.
pub const BOOK: &str = "Book or ask here";
/// Said while nobody has.
pub const NOT_REVIEWED: &str = "No clinician has signed this content yet.";

/// Which facts these are: version and month.
#[must_use]
pub fn edition(version: &str, month: &str) -> String {
    format!("Facts: version {version}, {month}.")
}

/// Above everything, on every path.
pub const DOCTOR_FIRST: &str = "See a doctor first";
/// The rest of that sentence.
pub const DOCTOR_FIRST_REST: &str = " about a spot that is new, changing, bleeding or sore. \
    No treatment here should come before that.";

/// The first question.
pub const WHAT_BOTHERS_YOU: &str = "What bothers you?";
/// What choosing does.
pub const CHOOSE_ANY: &str =
    "Choose any. The list below changes with each choice. Or skip this and just read.";
/// Next step.
pub const TELL_MORE: &str = "Next: where, your skin, your health";
/// What the next step is like.
pub const TELL_MORE_HINT: &str = "All optional. You can stop at any time.";
/// Jumps over the questions.
pub const SKIP_TO_LIST: &str = "Skip to the list";

/// In a closed fold of concerns: how many there are.
#[must_use]
pub fn to_choose_from(count: usize) -> String {
    format!("{count} to choose from")
}

/// In a fold of concerns: how many are chosen.
#[must_use]
pub fn chosen_of(chosen: usize, count: usize) -> String {
    format!("{chosen} of {count} chosen")
}

#[cfg(test)]
mod tests {
    use super::lead;

    #[test]
    fn the_first_sentences_count_what_is_on_the_page() {
        assert!(lead(12).contains("Here are 12 options, next to home care and no treatment."));
        assert!(lead(1).contains("Here is 1 option, next to home care and no treatment."));
        assert!(lead(0).contains("Here are home care and no treatment."));
    }
}
