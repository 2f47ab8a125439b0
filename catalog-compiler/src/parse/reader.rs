//! A reader of one table: every field is asked for, and what nobody asked for is a mistake.
//!
//! A reader never stops. Where a field is missing or of the wrong kind it notes the problem and
//! hands out a placeholder, so that one run finds all mistakes; nothing is emitted after one.

use std::cell::RefCell;
use std::rc::Rc;

use super::{Document, Entry, Value};
use crate::ledger::Ledger;
use crate::problem::{Place, Problem, Rule};

/// Reads one table of one file.
#[derive(Debug)]
pub(crate) struct Reader<'a> {
    pub(super) entries: &'a [Entry],
    place: Place,
    ledger: &'a Ledger,
    pub(super) asked: RefCell<Vec<String>>,
    /// True for the stand-in of a section that is missing and already reported.
    pub(super) quiet: bool,
}

impl<'a> Reader<'a> {
    /// A reader of a whole file.
    pub(crate) fn of(document: &'a Document, ledger: &'a Ledger) -> Self {
        let place = Place { file: Rc::clone(&document.path), line: 1, key: String::new() };
        Self::at(&document.entries, place, ledger)
    }

    /// Stands in for a file that is missing and already reported.
    pub(crate) fn of_nothing(path: &str, ledger: &'a Ledger) -> Self {
        let place = Place { file: Rc::from(path), line: 1, key: String::new() };
        Self::new(&[], place, ledger, true)
    }

    pub(super) fn at(entries: &'a [Entry], place: Place, ledger: &'a Ledger) -> Self {
        Self::new(entries, place, ledger, false)
    }

    pub(super) fn new(entries: &'a [Entry], place: Place, ledger: &'a Ledger, quiet: bool) -> Self {
        Self { entries, place, ledger, asked: RefCell::default(), quiet }
    }

    /// Where the table stands.
    pub(crate) fn place(&self) -> &Place {
        &self.place
    }

    /// The run's ledger.
    pub(crate) fn ledger(&self) -> &'a Ledger {
        self.ledger
    }

    /// Whether the table has this key. Does not count as asking for it.
    pub(crate) fn has(&self, key: &str) -> bool {
        self.entries.iter().any(|entry| entry.key == key)
    }

    /// Where a key of this table stands, or the table where it is missing.
    pub(crate) fn place_of(&self, key: &str) -> Place {
        let line = self.entries.iter().find(|entry| entry.key == key).map(|entry| entry.line);
        let dotted = if self.place.key.is_empty() {
            key.to_owned()
        } else {
            format!("{}.{key}", self.place.key)
        };
        Place {
            file: Rc::clone(&self.place.file),
            line: line.unwrap_or(self.place.line),
            key: dotted,
        }
    }

    /// Notes a problem with a key of this table.
    pub(crate) fn report(&self, key: &str, rule: Rule, value: &str, help: impl Into<String>) {
        if !self.quiet {
            self.ledger.report(Problem::at(&self.place_of(key), rule, value, help));
        }
    }

    pub(super) fn take(&self, key: &str) -> Option<&'a Entry> {
        self.asked.borrow_mut().push(key.to_owned());
        self.entries.iter().find(|entry| entry.key == key)
    }

    pub(super) fn missing(&self, key: &str) {
        self.report(key, Rule::MissingField, "", format!("add `{key}`"));
    }

    pub(super) fn wrong(&self, key: &str, found: &Value, wanted: &str) {
        let help = format!("`{key}` takes {wanted}, this is {}", found.kind());
        self.report(key, Rule::WrongType, &found.quoted(), help);
    }

    /// A text, or `None` where the key is absent.
    pub(crate) fn text_if_any(&self, key: &str) -> Option<String> {
        let entry = self.take(key)?;
        match &entry.node.value {
            Value::Text(text) if text.contains(['\t', '\n', '\r']) => {
                self.report(key, Rule::BrokenLine, text, "put the text on one line");
                None
            }
            Value::Text(text) => Some(text.clone()),
            other => {
                self.wrong(key, other, "a text");
                None
            }
        }
    }

    /// A text that has to be there.
    pub(crate) fn text(&self, key: &str) -> String {
        let found = self.text_if_any(key);
        if found.is_none() && !self.has(key) {
            self.missing(key);
        }
        found.unwrap_or_default()
    }

    /// Why the table holds nothing, or cites nothing. A stand-in was reported: it needs no reason.
    pub(crate) fn reason(&self) -> Option<String> {
        let reason = self.text_if_any("reason");
        if self.quiet { Some(String::new()) } else { reason }
    }

    /// A flag; absent is false.
    pub(crate) fn flag(&self, key: &str) -> bool {
        match self.take(key).map(|entry| &entry.node.value) {
            None => false,
            Some(Value::Flag(flag)) => *flag,
            Some(other) => {
                self.wrong(key, other, "true or false");
                false
            }
        }
    }

    /// A whole number from 0 to `most`, or `None` where the key is absent.
    pub(crate) fn number_if_any(&self, key: &str, most: u32) -> Option<u32> {
        match &self.take(key)?.node.value {
            Value::Whole(number) => match u32::try_from(*number) {
                Ok(whole) if whole <= most => Some(whole),
                _ => {
                    let help = format!("a whole number from 0 to {most}");
                    self.report(key, Rule::OutOfRange, &number.to_string(), help);
                    None
                }
            },
            other => {
                self.wrong(key, other, "a whole number");
                None
            }
        }
    }

    /// A number with at most one decimal, in tenths; `None` where the key is absent.
    pub(crate) fn tenths_if_any(&self, key: &str) -> Option<u16> {
        let entry = self.take(key)?;
        let written = match &entry.node.value {
            Value::Whole(number) => number.to_string(),
            Value::Decimal(number) => number.clone(),
            other => {
                self.wrong(key, other, "a number");
                return None;
            }
        };
        let (whole, part) = written.split_once('.').unwrap_or((&written, "0"));
        let tenths = (part.len() == 1).then(|| format!("{whole}{part}").parse().ok()).flatten();
        if tenths.is_none() {
            self.report(key, Rule::OutOfRange, &written, "a number with at most one decimal");
        }
        tenths
    }

    /// The list of texts behind a key, each once and with its line; empty where the key is absent.
    pub(crate) fn texts(&self, key: &str) -> Vec<(String, Place)> {
        let texts = self.repeated_texts(key);
        for (at, (text, place)) in texts.iter().enumerate() {
            if texts.iter().take(at).any(|(earlier, _)| earlier == text) {
                self.ledger.report(Problem::at(place, Rule::Duplicate, text, "name it once"));
            }
        }
        texts
    }

    pub(super) fn repeated_texts(&self, key: &str) -> Vec<(String, Place)> {
        let Some(entry) = self.take(key) else { return Vec::new() };
        let Value::List(items) = &entry.node.value else {
            self.wrong(key, &entry.node.value, "a list");
            return Vec::new();
        };
        let mut texts = Vec::new();
        for item in items {
            let Value::Text(text) = &item.value else {
                self.wrong(key, &item.value, "a list of texts");
                continue;
            };
            texts.push((text.clone(), Place { line: item.line, ..self.place_of(key) }));
        }
        texts
    }

    /// A list of two whole numbers, short end first; `None` where the key is absent.
    pub(crate) fn pair_if_any(&self, key: &str) -> Option<(u32, u32)> {
        let entry = self.take(key)?;
        if let Value::List(items) = &entry.node.value
            && let [from, to] = items.as_slice()
            && let (Value::Whole(from), Value::Whole(to)) = (&from.value, &to.value)
            && let (Ok(from), Ok(to)) = (u32::try_from(*from), u32::try_from(*to))
        {
            return Some((from, to));
        }
        self.wrong(key, &entry.node.value, "two whole numbers");
        None
    }
}

impl Drop for Reader<'_> {
    /// Whatever nobody asked for is an unknown key.
    fn drop(&mut self) {
        let asked = self.asked.borrow();
        for entry in self.entries.iter().filter(|entry| !asked.contains(&entry.key)) {
            let mut known: Vec<_> = asked.iter().map(String::as_str).collect();
            known.sort_unstable();
            known.dedup();
            let help = format!("known here: {}", known.join(", "));
            self.report(&entry.key, Rule::UnknownKey, &entry.node.value.quoted(), help);
        }
    }
}
