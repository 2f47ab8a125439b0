//! The page for the consultation: its own words, and what the screen around it says.

mod asked;

pub use self::asked::{asked, names};

use method::decide::Group;

use super::measure::{counted, list_of};

/// Opens the screen, in the list and in endings.
pub const OPEN: &str = "Make my page of questions";
/// The screen.
pub const TITLE: &str = "Make my page of questions";
/// What it is for.
pub const LEAD: &str = "A page to take to the consultation: what you looked at, with all harms, and \
    what to ask. It is at most two sheets of paper. Nothing of it is sent.";

/// Which options.
pub const WHICH: &str = "Options on my page";
/// Under it; takes the most.
#[must_use]
pub fn which_hint(most: u32) -> String {
    format!("At most {most}, so that all harms fit on the page.")
}
/// While the page is full.
pub const FULL: &str = "The page is full. Take one out to add another.";
/// The visitor's own lines.
pub const OWN_LINES: &str = "My own questions";
/// Under it; takes how many fit on paper.
#[must_use]
pub fn own_hint(most: usize) -> String {
    format!("One a line. The first {most} go on paper; all of them go into the text and the file.")
}

/// Take it along.
pub const TAKE: &str = "Take it along";
/// Print.
pub const PRINT: &str = "Print";
/// Copy.
pub const COPY: &str = "Copy as text";
/// Save.
pub const SAVE: &str = "Save as a file";
/// The file's name on the visitor's disk.
pub const FILE_NAME: &str = "my-skin-answers.json";
/// Beside the buttons.
pub const SAVE_HINT: &str = "The file holds your answers, also those about your health. It stays \
    where you put it. You can load it here later.";
/// Load.
pub const LOAD: &str = "Load a file I saved";
/// In a fold on the first screen.
pub const LOAD_FOLD: &str = "I was here before and saved a file";
/// Under it.
pub const LOAD_HINT: &str = "It takes the place of what you said so far. Nothing is sent.";

/// What came of the last press.
pub mod outcome {
    /// Copied.
    pub const COPIED: &str = "Copied. You can paste it now.";
    /// Not copied.
    pub const COPY_BY_HAND: &str = "Your browser did not let us copy it. The text is below and \
        marked: copy it with your keyboard or by a long press.";
    /// The label of that text.
    pub const TEXT: &str = "My page as text";
    /// Saved.
    pub const SAVED: &str = "The file is on its way to your downloads.";
    /// Loaded.
    pub const LOADED: &str = "Your file is loaded. What you said is back.";
    /// Loaded, with an event that has passed.
    pub const LOADED_WITHOUT_EVENT: &str =
        "Your file is loaded. The event in it has passed, so we left it out.";
    /// Could not be read at all.
    pub const UNREADABLE: &str =
        "Your browser could not read this file. Nothing you said has changed.";
    /// Foreign or damaged; takes where and what.
    #[must_use]
    pub fn refused(problem: &str) -> String {
        format!("We did not load this file: {problem}. Nothing you said has changed.")
    }
}

/// The page itself: its name.
pub const PAGE: &str = "My page for the consultation";
/// When it was made.
#[must_use]
pub fn made(date: &str) -> String {
    format!("Made on {date}. This tool sent nothing and saved nothing.")
}
/// Section.
pub const SAID: &str = "What I said";
/// Where nothing was said.
pub const SAID_NOTHING: &str = "Nothing yet.";
/// Section.
pub const KNOW: &str = "Please know";
/// A blank for the name of a medicine.
pub const ITS_NAME: &str = "Its name:";
/// Health questions answered "no".
#[must_use]
pub fn said_no(count: usize) -> String {
    format!(
        "I said \u{201c}no\u{201d} to {}.",
        counted(count, "health question", "health questions")
    )
}
/// Where no health question was answered.
pub const NO_HEALTH: &str = "I did not answer any health question here.";
/// Health questions without an answer.
#[must_use]
pub fn open(count: usize, names: &[&str]) -> String {
    let more = count.saturating_sub(names.len());
    let rest = if more > 0 { format!(" and {more} more") } else { String::new() };
    let are = if count == 1 { "is" } else { "are" };
    let questions = counted(count, "health question", "health questions");
    format!("{questions} {are} open: {}{rest}.", names.join(", ").to_ascii_lowercase())
}
/// `And 3 more.`
#[must_use]
pub fn and_more(count: usize) -> String {
    format!("And {count} more.")
}
/// Where; takes the areas.
#[must_use]
pub fn on_areas(areas: &[&str]) -> String {
    format!("On {}", list_of(areas))
}
/// Where, while it is assumed.
#[must_use]
pub fn assumed_areas(areas: &[&str]) -> String {
    format!("Assumed, not said: on {}", list_of(areas))
}
/// Skin type, with its words.
#[must_use]
pub fn skin(number: &str, words: &str) -> String {
    format!("Skin type {number}: {}", in_sentence(words))
}
/// Assumed.
pub const ASSUMED_SKIN: &str = "Skin type: not said";
/// Assumed.
pub const ASSUMED_SURFACE: &str = "Assumed, not said: no open wound";
/// Values; takes them.
#[must_use]
pub fn also_counts(values: &str) -> String {
    format!("Also counts: {values}")
}

/// Section.
pub const LOOKED_AT: &str = "What I looked at";
/// Where no option is on the page.
pub const NO_OPTION: &str = "No option is chosen for this page.";
/// Where an option stands.
#[must_use]
pub const fn standing(group: Group) -> &'static str {
    match group {
        Group::Fits => "Fits what I said so far",
        Group::TradeOff => "Fits with a trade-off",
        Group::CheckFirst => "Check first",
        Group::NotNow => "Not now",
        Group::NoEvidence => "No good evidence for this",
        Group::DoesNotHelp => "Does not help with this",
        Group::Reference => "No procedure",
        Group::Unsorted => "Not sorted",
    }
}
/// Good news.
pub const MAY_CHANGE: &str = "What it may change";
/// Bad news.
pub const CAN_GO_WRONG: &str = "What can go wrong";
/// A safety notice, before the four rows.
pub const SAFETY: &str = "Safety notice";
/// The options beside every list; also said of them on the page.
pub const BESIDE: &str = "Beside these";
/// A downside in a line.
pub const DOWNSIDE: &str = "Main downside:";

/// Section.
pub const CHECKS: &str = "To check first";
/// Topics without a sentence of their own.
pub const ALSO_CHECK: &str = "Also";
/// The options a sentence is said of.
#[must_use]
pub fn only_for(names: &str) -> String {
    format!("For {names}.")
}
/// Options a topic holds back in other words.
pub const ALSO_FOR: &str = "Ask also for:";
/// The same, where it holds back all others on the page.
pub const ALSO_FOR_OTHERS: &str = "Ask also for the others.";
/// Section.
pub const QUESTIONS: &str = "My questions";
/// Section.
pub const CARE: &str = "Before and after";
/// Care.
pub const BEFORE: &str = "Before:";
/// Care.
pub const AFTER: &str = "After:";
/// Section.
pub const SIGNS: &str = "After a treatment, get help for";
/// A number to write in.
pub const CLINIC_NUMBER: &str = "Clinic, day and night:";
/// Section.
pub const NOTES: &str = "My notes";
/// Time to think.
pub const THINK: &str = "I do not have to decide today.";
/// Time to think.
pub const THINK_UNTIL: &str = "I will think about it until:";
/// Section.
pub const SOURCES: &str = "Sources";
/// While the long texts are not here, the page says what it lacks.
pub const LONG_TEXTS_MISSING: &str = "The long texts did not arrive yet. So care, signs that need \
    help, sources and some questions are missing on this page.";

/// What the page is for, and what it does not do.
pub const PURPOSE: &str = "This page helps people aged 18 or over compare cosmetic options and \
    prepare questions. It does not diagnose.";
/// The clinic and its phone number; empty without a clinic file.
#[must_use]
pub fn clinic(name: &str, phone: Option<&str>) -> String {
    match phone {
        _ if name.is_empty() => String::new(),
        Some(phone) => format!("{name}, phone: {phone}."),
        None => format!("{name}."),
    }
}

/// `[3, 4]`; empty without a source.
#[must_use]
pub fn cited(numbers: &[usize]) -> String {
    if numbers.is_empty() {
        return String::new();
    }
    let written: Vec<_> = numbers.iter().map(usize::to_string).collect();
    format!(" [{}]", written.join(", "))
}

/// A name inside a sentence: `light peel`, but `RF microneedling`.
#[must_use]
pub fn in_sentence(name: &str) -> String {
    if let Some(rest) = name.strip_prefix("A ") {
        return format!("a {rest}");
    }
    let mut letters = name.chars();
    match (letters.next(), letters.clone().next()) {
        (Some(first), Some(second)) if second.is_lowercase() => {
            std::iter::once(first.to_ascii_lowercase()).chain(letters).collect()
        }
        _ => name.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_loses_its_capital_inside_a_sentence_unless_it_is_letters() {
        assert_eq!(in_sentence("Light peel"), "light peel");
        assert_eq!(in_sentence("RF microneedling"), "RF microneedling");
        assert_eq!(in_sentence("I stopped on"), "I stopped on");
        assert_eq!(in_sentence("A burn"), "a burn");
        assert_eq!(in_sentence(""), "");
    }

    #[test]
    fn open_questions_are_counted_and_the_first_are_named() {
        assert_eq!(open(1, &["Smoking"]), "1 health question is open: smoking.");
        assert_eq!(
            open(3, &["Smoking", "Much sun"]),
            "3 health questions are open: smoking, much sun and 1 more."
        );
    }
}
