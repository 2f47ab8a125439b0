//! What the site's developer reads in the console, and the lines a clinic file gets.

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
