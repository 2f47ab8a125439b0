//! Reading sections: the tables below a table, and lists of tables.

use super::{Reader, Value};
use crate::problem::{Place, Rule};

impl<'a> Reader<'a> {
    /// A section that has to be there; a quiet stand-in where it is not.
    pub(crate) fn section(&self, key: &str) -> Reader<'a> {
        let help = format!("add a section [{key}]; where it holds nothing, say why with `reason`");
        self.section_or(key, Rule::MissingField, &help)
    }

    /// The same with a rule and a help of its own.
    pub(crate) fn section_or(&self, key: &str, rule: Rule, help: &str) -> Reader<'a> {
        match self.take(key).map(|entry| &entry.node.value) {
            Some(Value::Table(entries)) => Self::at(entries, self.place_of(key), self.ledger()),
            Some(other) => {
                self.wrong(key, other, "a table");
                self.stand_in(key)
            }
            None => {
                self.report(key, rule, "", help);
                self.stand_in(key)
            }
        }
    }

    fn stand_in(&self, key: &str) -> Reader<'a> {
        Self::new(&[], self.place_of(key), self.ledger(), true)
    }

    /// A section, or `None` where the key is absent.
    pub(crate) fn section_if_any(&self, key: &str) -> Option<Reader<'a>> {
        self.has(key).then(|| self.section(key))
    }

    /// A list of sections. It has to be there; an empty one is a table with a `reason`.
    pub(crate) fn list(&self, key: &str) -> Vec<Reader<'a>> {
        let entry = self.entries.iter().find(|entry| entry.key == key);
        if entry.is_some_and(|entry| matches!(entry.node.value, Value::List(_))) {
            return self.list_if_any(key);
        }
        self.section(key).text("reason");
        Vec::new()
    }

    /// A list of sections, or nothing where the key is absent.
    pub(crate) fn list_if_any(&self, key: &str) -> Vec<Reader<'a>> {
        let Some(entry) = self.take(key) else { return Vec::new() };
        let Value::List(items) = &entry.node.value else {
            self.wrong(key, &entry.node.value, "a list of tables");
            return Vec::new();
        };
        let mut sections = Vec::new();
        for (number, item) in (1..).zip(items) {
            let Value::Table(entries) = &item.value else {
                self.wrong(key, &item.value, "a list of tables");
                continue;
            };
            let place = self.place_of(&format!("{key}.{number}"));
            sections.push(Self::at(entries, Place { line: item.line, ..place }, self.ledger()));
        }
        sections
    }

    /// All sections below this table, by their keys, in the order of the file.
    pub(crate) fn sections(&self) -> Vec<(&'a str, Reader<'a>)> {
        let keys = self.entries.iter().filter(|e| matches!(e.node.value, Value::Table(_)));
        keys.map(|entry| (entry.key.as_str(), self.section(&entry.key))).collect()
    }
}
