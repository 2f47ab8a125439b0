//! The answer as JSON, in the shape and key order of CONTRACT.md section 2.

use crate::catalog::{EDITION, Sources};
use crate::clinic::Clinic;
use crate::decide::{
    Assessment, Change, Decision, Gate, Miss, Steady, Step, Term, TermAbout, changes, decide,
    steady,
};
use crate::json::Value;
use crate::visitor::{Assumed, Visitor, Weight};

/// Everything the method says about one visitor: the decision, what would change it, and how
/// steady it is.
#[must_use]
pub fn report(visitor: &Visitor, clinic: &Clinic) -> Value {
    let decision = decide(visitor, clinic);
    let changes = changes(visitor, clinic, &decision);
    let steady = steady(visitor, clinic, &decision);
    let Decision { options, ending, assumed, budget_ignored, not_offered } = &decision;
    Value::object([
        ("catalog", catalog()),
        ("assumed", Value::list(assumed.iter().map(|assumed| path(*assumed)))),
        ("ignored", Value::list(budget_ignored.then(|| Value::text("limits.budget")))),
        ("not_offered", Value::list(not_offered.iter().map(|id| Value::text(id.word())))),
        ("options", Value::list(options.iter().map(|option| assessment(option, clinic)))),
        ("ending", Value::or_null(ending.map(|ending| Value::text(ending.word())))),
        ("changes", Value::list(changes.iter().map(change))),
        ("steady", Value::or_null(steady.map(steadiness))),
    ])
}

fn catalog() -> Value {
    Value::object([
        ("version", Value::text(EDITION.version)),
        ("date", Value::text(EDITION.date)),
        ("hash", Value::text(EDITION.hash)),
    ])
}

fn path(assumed: Assumed) -> Value {
    Value::text(assumed.path())
}

fn assessment(option: &Assessment, clinic: &Clinic) -> Value {
    Value::object([
        ("id", Value::text(option.procedure.id.word())),
        ("group", Value::text(option.group.word())),
        ("place", Value::or_null(option.place().map(Value::number))),
        ("points", Value::or_null(option.points().map(Value::number))),
        ("terms", Value::list(option.terms.iter().map(term))),
        ("gates", Value::list(option.gates.iter().map(gate))),
        ("misses", Value::list(option.misses.iter().map(|miss| missed(*miss, clinic)))),
        ("flags", Value::list(option.flags.iter().map(|flag| Value::text(flag.word())))),
    ])
}

fn term(term: &Term) -> Value {
    let (kind, id) = match term.about {
        TermAbout::Concern(concern) => ("concern", concern.word()),
        TermAbout::Value(value) => ("value", value.word()),
    };
    Value::object([
        ("kind", Value::text(kind)),
        ("id", Value::text(id)),
        ("weight", Value::number(term.weight.get())),
        ("level", Value::or_null(term.level.map(|level| Value::number(level.get())))),
        ("points", Value::number(term.points())),
        ("grade", Value::or_null(term.grade.map(|grade| Value::text(grade.word())))),
        ("sources", sources(term.sources)),
    ])
}

fn gate(gate: &Gate) -> Value {
    Value::object([
        ("kind", Value::text(gate.kind.word())),
        ("id", Value::text(gate.kind.id())),
        ("level", Value::text(gate.level.word())),
        ("effect", Value::text(gate.effect.word())),
        ("until", Value::or_null(gate.until.map(Value::text))),
        ("text", Value::text(gate.text)),
        ("sources", sources(gate.sources)),
    ])
}

/// Words for the surface, which has no short end and no unit; numbers for all else. An event has
/// one figure, which is both ends.
fn missed(miss: Miss, clinic: &Clinic) -> Value {
    let (allowed, from, needs, unit) = match miss {
        Miss::DaysOff { allowed, needs } => (
            Value::number(allowed.0),
            Value::number(needs.from().0),
            Value::number(needs.to().0),
            Value::text("days"),
        ),
        Miss::Visits { allowed, needs } => (
            Value::number(allowed.0),
            Value::number(needs.from().0),
            Value::number(needs.to().0),
            Value::text("visits"),
        ),
        Miss::Surface { allowed, needs } => {
            (Value::text(allowed.word()), Value::Null, Value::text(needs.word()), Value::Null)
        }
        Miss::Budget { allowed, needs } => (
            Value::number(allowed.0),
            Value::or_null(needs.map(|needs| Value::number(needs.from().0))),
            Value::or_null(needs.map(|needs| Value::number(needs.to().0))),
            Value::or_null(clinic.currency.map(|currency| Value::text(currency.word()))),
        ),
        Miss::Event { allowed, needs } => (
            Value::number(allowed),
            Value::number(needs),
            Value::number(needs),
            Value::text("days"),
        ),
    };
    Value::object([
        ("limit", Value::text(miss.limit())),
        ("allowed", allowed),
        ("from", from),
        ("needs", needs),
        ("unit", unit),
    ])
}

fn change(change: &Change) -> Value {
    let (path, value) = step(change.step);
    Value::object([
        ("option", Value::text(change.option.word())),
        ("change", Value::Object(vec![(path, value)])),
        ("from", Value::text(change.from.word())),
        ("to", Value::text(change.to.word())),
        ("top", Value::Boolean(change.top)),
    ])
}

/// The path of the answer and what it becomes, as in an answers file.
fn step(step: Step) -> (String, Value) {
    let weight = |weight: Option<Weight>| Value::number(weight.map_or(0, Weight::get));
    let (path, value) = match step {
        Step::Concern(concern, to) => {
            return (format!("concerns.{}", concern.word()), weight(Some(to)));
        }
        Step::Value(value, to) => return (format!("values.{}", value.word()), weight(to)),
        Step::DaysOff(days) => ("limits.days_off", Value::number(days.0)),
        Step::Visits(visits) => ("limits.visits", Value::number(visits.0)),
        Step::Surface(surface) => ("limits.surface", Value::text(surface.word())),
        Step::Budget(amount) => ("limits.budget", Value::number(amount.0)),
        Step::Event(day) => ("event", Value::text(day)),
        Step::Today(day) => ("today", Value::text(day)),
        Step::AllEvidence => ("evidence", Value::text("all")),
    };
    (path.to_owned(), value)
}

fn steadiness(steady: Steady) -> Value {
    let number = |count: usize| Value::Number(count.to_string());
    Value::object([("kept", number(steady.kept)), ("of", number(steady.of))])
}

fn sources(sources: Sources) -> Value {
    Value::list(sources.ids().iter().map(|source| Value::text(source.word())))
}
