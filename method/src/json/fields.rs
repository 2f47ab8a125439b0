//! Reads typed values out of a tree, and collects what is wrong with them.

use super::problem::{Problem, holding, member_path};
use super::value::Value;
use crate::by_id::{Id, IdSet};
use crate::date::Date;

/// One value of a file and its path.
#[derive(Clone, Debug)]
pub struct Node<'a> {
    /// Its path: `answers.limits`.
    pub path: String,
    /// What is there.
    pub value: &'a Value,
}

/// The members of one object.
#[derive(Clone, Debug)]
pub struct Members<'a> {
    path: String,
    members: &'a [(String, Value)],
}

impl<'a> Members<'a> {
    /// The member of that name, where it is given.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<Node<'a>> {
        self.iter().find(|(given, _)| *given == name).map(|(_, node)| node)
    }

    /// The member of that name; a missing one is a problem.
    pub fn required(
        &self,
        name: &str,
        allowed: &str,
        problems: &mut Vec<Problem>,
    ) -> Option<Node<'a>> {
        let member = self.get(name);
        if member.is_none() {
            problems.push(Problem::new(&member_path(&self.path, name), "missing", allowed));
        }
        member
    }

    /// The path of a member of that name.
    #[must_use]
    pub fn path_of(&self, name: &str) -> String {
        member_path(&self.path, name)
    }

    /// All members as they are given.
    pub fn iter(&self) -> impl Iterator<Item = (&'a str, Node<'a>)> {
        self.members.iter().map(|(name, value)| {
            (name.as_str(), Node { path: member_path(&self.path, name), value })
        })
    }
}

impl<'a> Node<'a> {
    /// The whole file.
    #[must_use]
    pub fn root(name: &str, value: &'a Value) -> Self {
        Self { path: name.to_owned(), value }
    }

    /// A problem with this value.
    #[must_use]
    pub fn problem(&self, allowed: impl Into<String>) -> Problem {
        Problem::new(&self.path, holding(self.value), allowed)
    }

    /// The members of an object; each name that is not in `names` is a problem.
    pub fn object(&self, names: &[&str], problems: &mut Vec<Problem>) -> Option<Members<'a>> {
        let members = self.any_object(&format!("an object with {}", listed(names)), problems)?;
        for (name, node) in members.iter() {
            if !names.contains(&name) {
                problems.push(Problem::new(&node.path, "an unknown key", listed(names)));
            }
        }
        Some(members)
    }

    /// The members of an object whose names are ids; each other name is a problem.
    pub fn object_by_id<K: Id>(
        &self,
        what: &str,
        problems: &mut Vec<Problem>,
    ) -> Vec<(K, Node<'a>)> {
        let mut members = Vec::new();
        let given = self.any_object(&format!("an object of {what} ids"), problems);
        for (name, node) in given.iter().flat_map(Members::iter) {
            match K::from_word(name) {
                Some(id) => members.push((id, node)),
                None => {
                    problems.push(Problem::new(&node.path, "an unknown key", all_words::<K>()));
                }
            }
        }
        members
    }

    /// The ids of a list; an unknown one and one given twice are problems.
    pub fn ids<K: Id>(&self, what: &str, problems: &mut Vec<Problem>) -> Option<IdSet<K>> {
        let Value::List(values) = self.value else {
            problems.push(self.problem(format!("a list of {what} ids")));
            return None;
        };
        let mut set = IdSet::new();
        for (index, value) in values.iter().enumerate() {
            let node = Node { path: format!("{}[{index}]", self.path), value };
            let Some(id) = node.id::<K>(problems) else { continue };
            if set.contains(id) {
                let holds = format!("{} again", holding(value));
                problems.push(Problem::new(&node.path, holds, "each id once"));
            }
            set.insert(id);
        }
        Some(set)
    }

    /// An id.
    pub fn id<K: Id>(&self, problems: &mut Vec<Problem>) -> Option<K> {
        self.one_of(K::ALL, K::word, problems)
    }

    /// One of a few words.
    pub fn one_of<T: Copy>(
        &self,
        choices: &[T],
        word: fn(T) -> &'static str,
        problems: &mut Vec<Problem>,
    ) -> Option<T> {
        let Value::Text(text) = self.value else {
            problems.push(self.problem(quoted_words(choices, word)));
            return None;
        };
        let choice = choices.iter().copied().find(|choice| word(*choice) == text);
        if choice.is_none() {
            problems.push(self.problem(quoted_words(choices, word)));
        }
        choice
    }

    /// A whole number in plain digits.
    pub fn whole_number(&self, from: u32, to: u32, problems: &mut Vec<Problem>) -> Option<u32> {
        let number = match self.value {
            Value::Number(digits) if digits.bytes().all(|byte| byte.is_ascii_digit()) => {
                digits.parse().ok().filter(|number| (from..=to).contains(number))
            }
            _ => None,
        };
        if number.is_none() {
            problems.push(self.problem(format!("a whole number from {from} to {to}")));
        }
        number
    }

    /// A day from `from` to the last one.
    pub fn date(&self, from: Date, problems: &mut Vec<Problem>) -> Option<Date> {
        let date = match self.value {
            Value::Text(text) => Date::parse(text).filter(|date| *date >= from),
            _ => None,
        };
        if date.is_none() {
            problems.push(self.problem(format!("a date from {from} to {}", Date::LAST)));
        }
        date
    }

    /// What `parse` makes of a text.
    pub fn parsed<T>(
        &self,
        parse: fn(&str) -> Option<T>,
        allowed: &str,
        problems: &mut Vec<Problem>,
    ) -> Option<T> {
        let parsed = match self.value {
            Value::Text(text) => parse(text),
            _ => None,
        };
        if parsed.is_none() {
            problems.push(self.problem(allowed));
        }
        parsed
    }

    /// A text that is not empty.
    pub fn text(&self, problems: &mut Vec<Problem>) -> Option<String> {
        match self.value {
            Value::Text(text) if !text.trim().is_empty() => Some(text.clone()),
            _ => {
                problems.push(self.problem("a text that is not empty"));
                None
            }
        }
    }

    /// The items of a list of exactly `N`.
    pub fn exactly<const N: usize>(
        &self,
        allowed: &str,
        problems: &mut Vec<Problem>,
    ) -> Option<[Node<'a>; N]> {
        let items = match self.value {
            Value::List(values) => {
                let item = |(index, value)| Node { path: format!("{}[{index}]", self.path), value };
                values.iter().enumerate().map(item).collect::<Vec<_>>().try_into().ok()
            }
            _ => None,
        };
        if items.is_none() {
            problems.push(self.problem(allowed));
        }
        items
    }

    fn any_object(&self, allowed: &str, problems: &mut Vec<Problem>) -> Option<Members<'a>> {
        if let Value::Object(members) = self.value {
            Some(Members { path: self.path.clone(), members })
        } else {
            problems.push(self.problem(allowed));
            None
        }
    }
}

fn listed(names: &[&str]) -> String {
    names.join(", ")
}

fn all_words<K: Id>() -> String {
    listed(&K::ALL.iter().map(|id| id.word()).collect::<Vec<_>>())
}

fn quoted_words<T: Copy>(choices: &[T], word: fn(T) -> &'static str) -> String {
    let quoted = choices.iter().map(|choice| format!("\"{}\"", word(*choice)));
    quoted.collect::<Vec<_>>().join(", ")
}
