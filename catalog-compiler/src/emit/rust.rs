//! Rust literals.

use crate::word::Word;

/// A string literal.
pub(super) fn text(text: &str) -> String {
    format!("{text:?}")
}

/// `Some(...)` or `None`.
pub(super) fn option(inner: Option<String>) -> String {
    inner.map_or_else(|| String::from("None"), |inner| format!("Some({inner})"))
}

/// A whole number, with separators where the lints want them.
pub(super) fn number(number: u32) -> String {
    let digits = number.to_string();
    if digits.len() < 5 {
        return digits;
    }
    let mut grouped = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            grouped.push('_');
        }
        grouped.push(digit);
    }
    grouped
}

/// `&[...]` of finished items.
pub(super) fn slice(items: impl IntoIterator<Item = String>) -> String {
    format!("&{}", array(items))
}

/// `[...]` of finished items.
pub(super) fn array(items: impl IntoIterator<Item = String>) -> String {
    let items: Vec<_> = items.into_iter().collect();
    format!("[{}]", items.join(", "))
}

/// A slice of source ids.
pub(super) fn sources(indexes: &[u16]) -> String {
    slice(indexes.iter().map(|index| format!("SourceId({index})")))
}

/// A fixed word, or `None`.
pub(super) fn word_option<W: Word>(word: Option<W>) -> String {
    option(word.map(Word::rust))
}

/// A level, or `None`.
pub(super) fn level(level: Option<u32>) -> String {
    option(level.map(|level| format!("Level::new({level})")))
}

/// A static with its doc comment and one item a line.
pub(super) fn table(doc: &str, name: &str, kind: &str, items: &[String]) -> String {
    let lines: Vec<_> = items.iter().map(|item| format!("    {item},\n")).collect();
    let lines = lines.concat();
    format!("/// {doc}\npub static {name}: [{kind}; {}] = [\n{lines}];\n\n", items.len())
}
