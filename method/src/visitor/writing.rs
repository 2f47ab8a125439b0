//! Writes what a visitor said as an answers file: what [`super::reading`] reads, and nothing else.
//!
//! Source: CONTRACT.md section 2, table of fields. What was not said is not written.

use super::{Evidence, HealthAnswer, Limits, Visitor, Weight};
use crate::by_id::{ById, Id};
use crate::json::Value;

/// The answers as one object, its fields in the order of the contract.
#[must_use]
pub fn answers(visitor: &Visitor) -> Value {
    let health = visitor.health.iter().map(|(id, answer)| (id.word().to_owned(), health(*answer)));
    let areas = Value::list(visitor.areas.iter().map(|area| Value::text(area.word())));
    let fields = [
        ("today", Some(Value::text(visitor.today))),
        ("concerns", filled(weights(&visitor.concerns))),
        ("areas", (!visitor.areas.is_empty()).then_some(areas)),
        ("skin_type", visitor.skin.map(|skin| Value::text(skin.word()))),
        ("health", filled(health.collect())),
        ("limits", filled(limits(&visitor.limits))),
        ("values", filled(weights(&visitor.values))),
        ("evidence", evidence(visitor.evidence)),
        ("event", visitor.event.map(Value::text)),
    ];
    Value::Object(said(fields))
}

type Members = Vec<(String, Value)>;

fn said<const N: usize>(fields: [(&str, Option<Value>); N]) -> Members {
    fields.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?))).collect()
}

fn filled(members: Members) -> Option<Value> {
    (!members.is_empty()).then_some(Value::Object(members))
}

fn weights<K: Id, const N: usize>(weights: &ById<K, Weight, N>) -> Members {
    weights.iter().map(|(id, weight)| (id.word().to_owned(), Value::number(weight.get()))).collect()
}

fn health(answer: HealthAnswer) -> Value {
    match answer {
        HealthAnswer::Yes => Value::text("yes"),
        HealthAnswer::No => Value::text("no"),
        HealthAnswer::NotSure => Value::text("not-sure"),
        HealthAnswer::Stopped(day) => Value::object([("stopped", Value::text(day))]),
    }
}

fn limits(limits: &Limits) -> Members {
    said([
        ("days_off", limits.days_off.map(|days| Value::number(days.0))),
        ("visits", limits.visits.map(|visits| Value::number(visits.0))),
        ("budget", limits.budget.map(|amount| Value::number(amount.0))),
        ("surface", limits.surface.map(|surface| Value::text(surface.word()))),
    ])
}

fn evidence(evidence: Evidence) -> Option<Value> {
    match evidence {
        Evidence::All => None,
        Evidence::Studies => Some(Value::text(evidence.word())),
    }
}
