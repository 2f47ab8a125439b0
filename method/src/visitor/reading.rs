//! Reads what a visitor said from JSON, as CONTRACT.md section 2, "Reading", has it.

use super::{Evidence, HealthAnswer, Limits, SkinAnswer, SurfaceLimit, Visitor, Weight};
use crate::by_id::{ById, Id};
use crate::catalog::{Concern, Days, Question, SkinType, ValueId, Visits};
use crate::date::Date;
use crate::json::{self, Members, Node, Problem};
use crate::money::Amount;

const FIELDS: [&str; 9] =
    ["today", "concerns", "areas", "skin_type", "health", "limits", "values", "evidence", "event"];

/// Reads an answers file. `local_date` is today where the file does not say.
///
/// # Errors
/// The first thing that is not as CONTRACT.md section 2 allows.
pub fn read(bytes: &[u8], local_date: Date) -> Result<Visitor, Problem> {
    let value = json::read("answers", bytes)?;
    let mut problems = Vec::new();
    let visitor = visitor(&Node::root("answers", &value), local_date, &mut problems);
    match problems.into_iter().next() {
        Some(first) => Err(first),
        None => Ok(visitor),
    }
}

/// The visitor of a file, with all problems; what is wrong counts as not said.
pub(crate) fn visitor(file: &Node<'_>, local_date: Date, problems: &mut Vec<Problem>) -> Visitor {
    let mut visitor = Visitor::new(local_date);
    let Some(fields) = file.object(&FIELDS, problems) else { return visitor };
    if let Some(day) = fields.get("today").and_then(|node| node.date(Date::FIRST, problems)) {
        visitor.today = day;
    }
    if let Some(node) = fields.get("concerns") {
        visitor.concerns = weights::<Concern, { Concern::COUNT }>(&node, "concern", 1, problems);
    }
    if let Some(areas) = fields.get("areas").and_then(|node| node.ids("area", problems)) {
        visitor.areas = areas;
    }
    visitor.skin = fields.get("skin_type").and_then(|node| skin(&node, problems));
    if let Some(node) = fields.get("health") {
        let answers = node.object_by_id::<Question>("question", problems).into_iter();
        visitor.health = answers
            .filter_map(|(question, node)| Some((question, health(question, &node, problems)?)))
            .collect();
    }
    if let Some(node) = fields.get("limits") {
        visitor.limits = limits(&node, problems);
    }
    if let Some(node) = fields.get("values") {
        visitor.values = weights::<ValueId, { ValueId::COUNT }>(&node, "value", 0, problems);
    }
    if let Some(evidence) = fields.get("evidence").and_then(|node| evidence(&node, problems)) {
        visitor.evidence = evidence;
    }
    visitor.event = event(&fields, visitor.today, problems);
    visitor
}

fn weights<K: Id, const N: usize>(
    node: &Node<'_>,
    what: &str,
    least: u32,
    problems: &mut Vec<Problem>,
) -> ById<K, Weight, N> {
    let mut weights = ById::new();
    for (id, node) in node.object_by_id::<K>(what, problems) {
        weights.set(id, node.whole_number(least, 3, problems).and_then(weight));
    }
    weights
}

fn weight(number: u32) -> Option<Weight> {
    Weight::new(u8::try_from(number).ok()?)
}

fn skin(node: &Node<'_>, problems: &mut Vec<Problem>) -> Option<SkinAnswer> {
    let types = SkinType::ALL.iter().copied().map(SkinAnswer::Type);
    let choices: Vec<SkinAnswer> = types.chain([SkinAnswer::NotSure]).collect();
    node.one_of(&choices, SkinAnswer::word, problems)
}

fn health(
    question: Question,
    node: &Node<'_>,
    problems: &mut Vec<Problem>,
) -> Option<HealthAnswer> {
    const ALLOWED: &str = "\"yes\", \"no\", \"not-sure\"";
    let is_object = matches!(node.value, json::Value::Object(_));
    match node.value {
        json::Value::Text(text) if text == "yes" => Some(HealthAnswer::Yes),
        json::Value::Text(text) if text == "no" => Some(HealthAnswer::No),
        json::Value::Text(text) if text == "not-sure" => Some(HealthAnswer::NotSure),
        _ if !question.takes_a_day() => {
            problems.push(node.problem(ALLOWED));
            None
        }
        _ if is_object => stopped(node, problems).map(HealthAnswer::Stopped),
        _ => {
            problems.push(node.problem(format!("{ALLOWED}, {{\"stopped\": date}}")));
            None
        }
    }
}

fn stopped(node: &Node<'_>, problems: &mut Vec<Problem>) -> Option<Date> {
    let members = node.object(&["stopped"], problems)?;
    members.required("stopped", "a date", problems)?.date(Date::FIRST, problems)
}

fn limits(node: &Node<'_>, problems: &mut Vec<Problem>) -> Limits {
    let mut limits = Limits::default();
    let names = ["days_off", "visits", "budget", "surface"];
    let Some(members) = node.object(&names, problems) else { return limits };
    let mut number = |name, most| members.get(name)?.whole_number(0, most, problems);
    limits.days_off = number("days_off", 365).and_then(|days| Some(Days(days.try_into().ok()?)));
    limits.visits = number("visits", 99).and_then(|visits| Some(Visits(visits.try_into().ok()?)));
    limits.budget = number("budget", Amount::MOST.0).map(Amount);
    limits.surface = members
        .get("surface")
        .and_then(|node| node.one_of(&SurfaceLimit::ALL, SurfaceLimit::word, problems));
    limits
}

fn evidence(node: &Node<'_>, problems: &mut Vec<Problem>) -> Option<Evidence> {
    node.one_of(&[Evidence::All, Evidence::Studies], Evidence::word, problems)
}

/// The event, which cannot lie before today.
fn event(fields: &Members<'_>, today: Date, problems: &mut Vec<Problem>) -> Option<Date> {
    fields.get("event")?.date(today, problems)
}
