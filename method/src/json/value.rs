//! A JSON value as a tree, and how it is written.

use std::fmt;

/// One JSON value. Objects keep the order of their members.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// `null`
    Null,
    /// `true` or `false`
    Boolean(bool),
    /// A number, as it was written.
    Number(String),
    /// A string, its escapes resolved.
    Text(String),
    /// A list.
    List(Vec<Value>),
    /// An object.
    Object(Vec<(String, Value)>),
}

impl Value {
    /// An object of named members.
    #[must_use]
    pub fn object<const N: usize>(members: [(&str, Self); N]) -> Self {
        Self::Object(members.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
    }

    /// A list.
    #[must_use]
    pub fn list(values: impl IntoIterator<Item = Self>) -> Self {
        Self::List(values.into_iter().collect())
    }

    /// A whole number.
    #[must_use]
    pub fn number(number: impl Into<u64>) -> Self {
        Self::Number(number.into().to_string())
    }

    /// A string.
    #[must_use]
    pub fn text(text: impl fmt::Display) -> Self {
        Self::Text(text.to_string())
    }

    /// The value, or `null`.
    #[must_use]
    pub fn or_null(value: Option<Self>) -> Self {
        value.unwrap_or(Self::Null)
    }

    fn holds_an_object(&self) -> bool {
        match self {
            Self::Null | Self::Boolean(_) | Self::Number(_) | Self::Text(_) => false,
            Self::List(values) => values.iter().any(Self::holds_an_object),
            Self::Object(_) => true,
        }
    }

    fn fits_one_line(&self) -> bool {
        match self {
            Self::Null | Self::Boolean(_) | Self::Number(_) | Self::Text(_) => true,
            Self::List(values) => !values.iter().any(Self::holds_an_object),
            Self::Object(members) => !members.iter().any(|(_, value)| value.holds_an_object()),
        }
    }

    fn write(&self, f: &mut fmt::Formatter<'_>, indent: usize) -> fmt::Result {
        match self {
            Self::Null => f.write_str("null"),
            Self::Boolean(value) => write!(f, "{value}"),
            Self::Number(digits) => f.write_str(digits),
            Self::Text(text) => write_text(f, text),
            Self::List(values) => {
                let items = values.iter().map(|value| (None, value));
                write_items(f, ("[", "]"), items, self.fits_one_line(), indent)
            }
            Self::Object(members) => {
                let items = members.iter().map(|(name, value)| (Some(name.as_str()), value));
                write_items(f, ("{", "}"), items, self.fits_one_line(), indent)
            }
        }
    }
}

/// Objects that hold no other object are written on one line, all else line by line.
impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(f, 0)
    }
}

fn write_items<'a>(
    f: &mut fmt::Formatter<'_>,
    (open, close): (&str, &str),
    items: impl Iterator<Item = (Option<&'a str>, &'a Value)>,
    on_one_line: bool,
    indent: usize,
) -> fmt::Result {
    f.write_str(open)?;
    let inner = indent + 2;
    let mut is_first = true;
    for (name, value) in items {
        f.write_str(if is_first { "" } else { "," })?;
        if !on_one_line {
            write!(f, "\n{:inner$}", "")?;
        } else if !is_first {
            f.write_str(" ")?;
        }
        if let Some(name) = name {
            write_text(f, name)?;
            f.write_str(": ")?;
        }
        value.write(f, inner)?;
        is_first = false;
    }
    if !on_one_line {
        write!(f, "\n{:indent$}", "")?;
    }
    f.write_str(close)
}

/// Writes a string with all control characters and line ends escaped, so it stays on its line.
pub(super) fn write_text(f: &mut impl fmt::Write, text: &str) -> fmt::Result {
    f.write_char('"')?;
    for c in text.chars() {
        match c {
            '"' => f.write_str("\\\"")?,
            '\\' => f.write_str("\\\\")?,
            '\n' => f.write_str("\\n")?,
            '\r' => f.write_str("\\r")?,
            '\t' => f.write_str("\\t")?,
            _ if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}') => {
                write!(f, "\\u{:04x}", u32::from(c))?;
            }
            _ => f.write_char(c)?,
        }
    }
    f.write_char('"')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_objects_stay_on_one_line_and_text_never_leaves_its_line() {
        let value = Value::object([
            ("id", Value::text("a\n\u{7}\"b\"")),
            ("list", Value::list([Value::object([("n", Value::number(1_u8))])])),
            ("none", Value::list([])),
        ]);
        assert_eq!(
            value.to_string(),
            "{\n  \"id\": \"a\\n\\u0007\\\"b\\\"\",\n  \"list\": [\n    {\"n\": 1}\n  ],\n  \"none\": []\n}"
        );
    }
}
