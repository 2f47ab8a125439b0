//! `clinic.schema.json`: the clinic file as editors and other tools read it.
//!
//! JSON Schema, draft 2020-12. It says all that can be said there; that a range rises, that a day
//! exists and that no key stands twice only the reader can tell.

use super::Clinic;
use super::fields::Wait;
use super::menu::{MenuEntry, Reviewed};
use super::parts::Keyed;
use super::policy::Policy;
use crate::by_id::Id;
use crate::json::Value;

/// A type with a description of its own, which the others point to.
pub(super) trait Described {
    /// Its name in `$defs`.
    const NAME: &'static str;

    /// All of it.
    fn description() -> Value;
}

/// One field of an object.
pub(super) struct Field {
    /// Its key.
    pub(super) key: &'static str,
    /// Its title, then what to put there.
    pub(super) help: &'static [&'static str],
    /// Whether the file must have it.
    pub(super) is_required: bool,
    /// What may stand there.
    pub(super) schema: Value,
}

/// The schema of a whole clinic file.
#[must_use]
pub fn schema() -> Value {
    let defs = [
        described::<Reviewed>(),
        described::<MenuEntry>(),
        described::<Policy>(),
        described::<Wait>(),
    ];
    let dialect =
        Value::object([("$schema", Value::text("https://json-schema.org/draft/2020-12/schema"))]);
    with(with(dialect, Clinic::description()), Value::object([("$defs", Value::object(defs))]))
}

fn described<T: Described>() -> (&'static str, Value) {
    (T::NAME, T::description())
}

/// Points to a type that is described under its name.
pub(super) fn reference(name: &str) -> Value {
    Value::object([("$ref", Value::text(format!("#/$defs/{name}")))])
}

/// An object of these fields and no others.
pub(super) fn object(about: &[&'static str], fields: &[Field]) -> Value {
    let properties = fields
        .iter()
        .map(|field| (field.key.to_owned(), with(help(field.help), field.schema.clone())));
    let required = fields.iter().filter(|field| field.is_required);
    let rules = Value::object([
        ("type", Value::text("object")),
        ("properties", Value::Object(properties.collect())),
        ("required", Value::list(required.map(|field| Value::text(field.key)))),
        ("additionalProperties", Value::Boolean(false)),
    ]);
    with(help(about), rules)
}

/// An object whose keys are ids, each with its plain name.
pub(super) fn by_id<K: Keyed>(of: &Value) -> Value {
    let member = |id: &K| {
        let title = Value::object([("title", Value::text(id.name()))]);
        (id.word().to_owned(), with(title, of.clone()))
    };
    Value::object([
        ("type", Value::text("object")),
        ("properties", Value::Object(K::ALL.iter().map(member).collect())),
        ("additionalProperties", Value::Boolean(false)),
    ])
}

/// A list of ids, each once.
pub(super) fn ids<K: Id>(fewest: u32) -> Value {
    let all: Vec<_> = K::ALL.iter().map(|id| id.word()).collect();
    Value::object([
        ("type", Value::text("array")),
        ("items", words(&all)),
        ("minItems", Value::number(fewest)),
        ("uniqueItems", Value::Boolean(true)),
    ])
}

/// One of a few words.
pub(super) fn words(words: &[&str]) -> Value {
    Value::object([("enum", Value::list(words.iter().map(Value::text)))])
}

/// A text that a regular expression finds something in.
pub(super) fn text_like(pattern: &str) -> Value {
    Value::object([("type", Value::text("string")), ("pattern", Value::text(pattern))])
}

/// A day from 1900-01-01 to 2200-12-31.
pub(super) fn day() -> Value {
    let years = "(19[0-9]{2}|2[01][0-9]{2}|2200)";
    let pattern = format!("^{years}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$");
    with(Value::object([("format", Value::text("date"))]), text_like(&pattern))
}

/// A whole number within bounds.
pub(super) fn whole_number(least: u32, most: u32) -> Value {
    Value::object([
        ("type", Value::text("integer")),
        ("minimum", Value::number(least)),
        ("maximum", Value::number(most)),
    ])
}

/// So many whole numbers within bounds.
pub(super) fn numbers(count: u32, least: u32, most: u32) -> Value {
    Value::object([
        ("type", Value::text("array")),
        ("items", whole_number(least, most)),
        ("minItems", Value::number(count)),
        ("maxItems", Value::number(count)),
    ])
}

/// Exactly one of a few.
pub(super) fn either(choices: &[Value]) -> Value {
    Value::object([("oneOf", Value::list(choices.iter().cloned()))])
}

/// Title and description, from doc lines.
fn help(lines: &[&str]) -> Value {
    let mut members = Vec::new();
    if let Some((title, rest)) = lines.split_first() {
        members.push(("title".to_owned(), Value::text(title)));
        if !rest.is_empty() {
            members.push(("description".to_owned(), Value::text(rest.join(" "))));
        }
    }
    Value::Object(members)
}

/// The members of both objects.
fn with(first: Value, second: Value) -> Value {
    match (first, second) {
        (Value::Object(mut members), Value::Object(more)) => {
            members.extend(more);
            Value::Object(members)
        }
        (_, second) => second,
    }
}
