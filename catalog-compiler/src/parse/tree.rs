//! One TOML file as a tree that knows the line of every key and value.

use std::rc::Rc;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::ledger::Ledger;
use crate::problem::{Place, Problem, Rule};

/// One file.
#[derive(Debug)]
pub(crate) struct Document {
    /// Path relative to the catalogue's folder.
    pub(crate) path: Rc<str>,
    /// Its top-level keys, in the order of the file.
    pub(crate) entries: Vec<Entry>,
}

/// A key with its value.
#[derive(Debug)]
pub(crate) struct Entry {
    pub(crate) key: String,
    pub(crate) line: usize,
    pub(crate) node: Node,
}

/// A value with its line.
#[derive(Debug)]
pub(crate) struct Node {
    pub(crate) line: usize,
    pub(crate) value: Value,
}

/// What can stand behind a key.
#[derive(Debug)]
pub(crate) enum Value {
    Text(String),
    Whole(i64),
    /// As it was written, so that no digit is lost.
    Decimal(String),
    Flag(bool),
    List(Vec<Node>),
    Table(Vec<Entry>),
    /// A date or a number too large: nothing here takes one.
    Other,
}

impl Document {
    /// Parses `text`; every syntax error goes to the ledger.
    pub(crate) fn parse(path: &str, text: &str, ledger: &Ledger) -> Self {
        let path: Rc<str> = Rc::from(path);
        let lines = Lines::of(text);
        let (table, errors) = DeTable::parse_recoverable(text);
        for error in errors {
            let line = lines.at(error.span().map_or(0, |span| span.start));
            let place = Place { file: Rc::clone(&path), line, key: String::new() };
            let message = error.message();
            let rule = if message.contains("duplicate") { Rule::Duplicate } else { Rule::NotToml };
            ledger.report(Problem::at(&place, rule, "", message));
        }
        let entries = entries(table.get_ref(), &lines);
        Self { path, entries }
    }
}

/// Offsets at which lines start.
struct Lines(Vec<usize>);

impl Lines {
    fn of(text: &str) -> Self {
        let after_breaks = text.match_indices('\n').map(|(at, _)| at + 1);
        Self(std::iter::once(0).chain(after_breaks).collect())
    }

    fn at(&self, offset: usize) -> usize {
        self.0.partition_point(|start| *start <= offset)
    }
}

fn entries(table: &DeTable<'_>, lines: &Lines) -> Vec<Entry> {
    let mut found: Vec<_> = table
        .iter()
        .map(|(key, value)| {
            let node = node(value, lines);
            (
                key.span().start,
                Entry { key: key.get_ref().to_string(), line: lines.at(key.span().start), node },
            )
        })
        .collect();
    // Why: the parser sorts by key, but the order of the file is the order on screen.
    found.sort_by_key(|(start, _)| *start);
    found.into_iter().map(|(_, entry)| entry).collect()
}

fn node(value: &Spanned<DeValue<'_>>, lines: &Lines) -> Node {
    let line = lines.at(value.span().start);
    let value = match value.get_ref() {
        DeValue::String(text) => Value::Text(text.to_string()),
        DeValue::Integer(number) => match number.as_str().parse() {
            Ok(whole) if number.radix() == 10 => Value::Whole(whole),
            _ => Value::Other,
        },
        DeValue::Float(number) => Value::Decimal(number.as_str().to_owned()),
        DeValue::Boolean(flag) => Value::Flag(*flag),
        DeValue::Array(items) => Value::List(items.iter().map(|item| node(item, lines)).collect()),
        DeValue::Table(table) => Value::Table(entries(table, lines)),
        DeValue::Datetime(_) => Value::Other,
    };
    Node { line, value }
}

impl Value {
    /// The kind in plain words, for messages.
    pub(crate) fn kind(&self) -> &'static str {
        match self {
            Self::Text(_) => "a text",
            Self::Whole(_) => "a whole number",
            Self::Decimal(_) => "a decimal number",
            Self::Flag(_) => "true or false",
            Self::List(_) => "a list",
            Self::Table(_) => "a table",
            Self::Other => "a date or an odd number",
        }
    }

    /// The value as it may be quoted in a message.
    pub(crate) fn quoted(&self) -> String {
        match self {
            Self::Text(text) => format!("{text:?}"),
            Self::Whole(number) => number.to_string(),
            Self::Decimal(number) => number.clone(),
            Self::Flag(flag) => flag.to_string(),
            Self::List(items) => {
                let items: Vec<_> = items.iter().map(|item| item.value.quoted()).collect();
                format!("[{}]", items.join(", "))
            }
            Self::Table(_) | Self::Other => String::new(),
        }
    }
}
