//! Lines around the widget: for a visitor without scripts, and for the site's developer.

/// Above a prerendered first screen where scripts are off.
pub const SCRIPTS_OFF: &str =
    "Scripts are off in your browser, so you cannot choose here. You can read about every option.";

/// An attribute holds an id that does not exist.
#[must_use]
pub fn unknown_id(attribute: &str, word: &str) -> String {
    ["attribute ", attribute, ": there is no \"", word, "\"; it is left out"].concat()
}

/// An attribute holds a value outside its set.
#[must_use]
pub fn unknown_value(attribute: &str, said: &str, allowed: &str) -> String {
    ["attribute ", attribute, " is \"", said, "\"; allowed: ", allowed, "; it is ignored"].concat()
}
