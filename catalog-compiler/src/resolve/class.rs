//! Class, surface and depth: what happens to the skin.

use vocabulary::{Class, Energy, Surface};

use super::Claim;
use super::course::pair;
use crate::parse::Reader;

/// The section `[class]`.
#[derive(Debug)]
pub(crate) struct ClassSection {
    pub(crate) class: Class,
    /// Words under the badge.
    pub(crate) words: String,
    pub(crate) surface: Surface,
    pub(crate) energy: Vec<Energy>,
    /// Why sources class it differently; `None` where they agree.
    pub(crate) disputed_why: Option<String>,
    pub(crate) claim: Claim,
}

impl ClassSection {
    pub(crate) fn read(reader: &Reader<'_>) -> Self {
        let disputed = reader.flag("disputed");
        let disputed_why = match (disputed, reader.has("disputed_why")) {
            (false, false) => None,
            (true, _) | (false, true) => Some(reader.text("disputed_why")),
        };
        // Why: kept for clinicians who compare with the starting articles; nothing shows it.
        reader.text("seed_class");
        Self {
            class: reader.word("class"),
            words: reader.text("words"),
            surface: reader.word("surface"),
            energy: reader.words("energy"),
            disputed_why,
            claim: Claim::read(reader),
        }
    }
}

/// The section `[depth]`.
#[derive(Debug)]
pub(crate) struct Depth {
    /// Deepest layer, in plain words.
    pub(crate) reach: String,
    pub(crate) from: Option<u32>,
    pub(crate) to: Option<u32>,
    pub(crate) claim: Claim,
}

impl Depth {
    const DEEPEST: u32 = 10_000;

    pub(crate) fn read(reader: &Reader<'_>) -> Self {
        let from = number_or_reason(reader, "from_um", Self::DEEPEST);
        let to = number_or_reason(reader, "to_um", Self::DEEPEST);
        if let (Some(from), Some(to)) = (from, to) {
            pair(reader, "to_um", from, to);
        }
        reader.texts("layers");
        Self { reach: reader.text("reach"), from, to, claim: Claim::read(reader) }
    }
}

/// A number, or the reason for having none under `<key>_reason`.
pub(crate) fn number_or_reason(reader: &Reader<'_>, key: &str, most: u32) -> Option<u32> {
    let number = reader.number_if_any(key, most);
    let reason = reader.text_if_any(&format!("{key}_reason"));
    reason_beside(reader, key, reader.has(key), reason.as_ref());
    number
}

/// Reports a key that has both a value and a reason for having none, or neither.
pub(crate) fn reason_beside(reader: &Reader<'_>, key: &str, has: bool, reason: Option<&String>) {
    use crate::problem::Rule;
    match (has, reason) {
        (true, None) | (false, Some(_)) => {}
        (true, Some(_)) => {
            let help = format!("remove `{key}` or `{key}_reason`");
            reader.report(key, Rule::ValueAndReason, "", help);
        }
        (false, None) => {
            let help = format!("add `{key}`, or say why not: {key}_reason = \"...\"");
            reader.report(key, Rule::MissingField, "", help);
        }
    }
}
