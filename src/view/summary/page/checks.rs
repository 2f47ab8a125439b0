//! What has to be checked first: a line a topic, the strictest first.

use method::by_id::IdSet;
use method::catalog::ProcedureId;
use method::decide::{Decision, Effect, Gate};
use method::in_order::sort_by_key;

use super::option::{Line, chosen};
use crate::text::{measure, option as option_text, summary as text};
use crate::view::option::about;

/// The most topics with their sentence; the rest are named.
const MOST_CHECKS: usize = 3;

/// One topic: the strictest sentence about it, the options it is said of, and the other options.
struct Topic {
    effect: Effect,
    name: &'static str,
    sentence: String,
    said_of: IdSet<ProcedureId>,
    also: IdSet<ProcedureId>,
}

/// What holds the options on the page back.
pub(super) fn checks(decision: &Decision, on_page: IdSet<ProcedureId>) -> Vec<Line> {
    let mut topics: Vec<Topic> = Vec::new();
    for effect in [Effect::NotNow, Effect::CheckFirst] {
        for option in chosen(decision, on_page) {
            for gate in option.gates.iter().filter(|gate| gate.effect == effect) {
                add(&mut topics, gate, option.procedure.id);
            }
        }
    }
    sort_by_key(&mut topics, |topic| std::cmp::Reverse(topic.effect));
    let rest: Vec<_> =
        topics.iter().skip(MOST_CHECKS).map(|topic| text::in_sentence(topic.name)).collect();
    let named = topics.into_iter().take(MOST_CHECKS);
    let mut lines: Vec<Line> = named.map(|topic| line(&topic, on_page)).collect();
    if !rest.is_empty() {
        lines.push(Line::new(text::ALSO_CHECK, format!("{}.", rest.join(", ")), Vec::new()));
    }
    lines
}

fn add(topics: &mut Vec<Topic>, gate: &Gate, option: ProcedureId) {
    let mut sentence = gate.text.to_string();
    if let Some(until) = gate.not_before() {
        sentence = format!("{sentence} {}", option_text::not_before(&measure::date(until)));
    }
    let name = about(gate.kind);
    match topics.iter_mut().find(|topic| topic.name == name) {
        None => topics.push(Topic {
            effect: gate.effect,
            name,
            sentence,
            said_of: IdSet::from_iter([option]),
            also: IdSet::new(),
        }),
        Some(topic) if topic.said_of.contains(option) || topic.also.contains(option) => {}
        Some(topic) if topic.sentence == sentence => topic.said_of.insert(option),
        Some(topic) => topic.also.insert(option),
    }
}

fn line(topic: &Topic, on_page: IdSet<ProcedureId>) -> Line {
    let names = |options| text::names(options, on_page);
    let mut words = format!("{} {}", topic.sentence, text::only_for(&names(topic.said_of)));
    let procedures = on_page.iter().filter(|id| !id.is_standing()).count();
    let asked_of = topic.said_of.iter().chain(topic.also.iter()).count();
    if !topic.also.is_empty() && asked_of == procedures {
        words = format!("{words} {}", text::ALSO_FOR_OTHERS);
    } else if !topic.also.is_empty() {
        words = format!("{words} {} {}.", text::ALSO_FOR, names(topic.also));
    }
    Line::new(topic.name, words, Vec::new())
}
