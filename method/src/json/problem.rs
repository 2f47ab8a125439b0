//! One thing wrong with a file, as one plain line.

use std::fmt;

use super::value::{Value, write_text};

/// Where it is, what is there, and what is allowed there.
///
/// Source: CONTRACT.md section 2, "Bad input".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The path: `answers.limits.days_off`.
    pub path: String,
    /// What it holds: `1000000000`.
    pub holds: String,
    /// What is allowed: `a whole number from 0 to 365`.
    pub allowed: String,
}

impl Problem {
    /// A problem with the value at a path.
    #[must_use]
    pub fn new(path: &str, holds: impl Into<String>, allowed: impl Into<String>) -> Self {
        Self { path: path.to_owned(), holds: holds.into(), allowed: allowed.into() }
    }
}

/// `answers.limits.days_off is 1000000000; allowed: a whole number from 0 to 365`
impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} is {}; allowed: {}", self.path, self.holds, self.allowed)
    }
}

/// What a value holds, in a few words that fit one line.
pub(super) fn holding(value: &Value) -> String {
    match value {
        Value::Null => "null".to_owned(),
        Value::Boolean(value) => value.to_string(),
        Value::Number(digits) => shortened(digits),
        Value::Text(text) => quoted(text),
        Value::List(_) => "a list".to_owned(),
        Value::Object(_) => "an object".to_owned(),
    }
}

/// The path of a member. A strange name is quoted, so that the path stays readable on one line.
pub(super) fn member_path(path: &str, name: &str) -> String {
    let is_plain = !name.is_empty()
        && name.len() <= MOST_SHOWN
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_$".contains(&byte));
    if is_plain { format!("{path}.{name}") } else { format!("{path}.{}", quoted(name)) }
}

/// How much of a foreign text is repeated in a line.
const MOST_SHOWN: usize = 60;

fn quoted(text: &str) -> String {
    let mut quoted = String::new();
    // Why the result is dropped: writing to a string cannot fail.
    let _ = write_text(&mut quoted, &shortened(text));
    quoted
}

fn shortened(text: &str) -> String {
    match text.char_indices().nth(MOST_SHOWN) {
        Some((end, _)) => format!("{}...", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}
