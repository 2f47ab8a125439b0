//! Clinic gates: where the clinic is stricter than the catalogue.

use super::gate::{Effect, Gate, GateKind, GateWord};
use super::gate_table::{Entry, gate_word, ruling};
use super::gate_text::{GateText, Reason, Sentence};
use crate::catalog::{Area, AreaUse, Procedure, Question, SkinFit, SkinType, Sources};
use crate::clinic::{Clinic, Rule};
use crate::visitor::{Answer, Visitor};

/// The gates of the clinic's rules: health questions, then skin type, then areas.
///
/// No clinic has a say in home care or in doing nothing. Source: CONTRACT.md section 4, and section 2, "Clinic policy".
pub(super) fn clinic_gates(
    option: &'static Procedure,
    visitor: &Visitor,
    clinic: &Clinic,
) -> impl Iterator<Item = Gate> {
    let rules = health_rules(option, visitor, clinic)
        .chain(skin_rule(option, visitor, clinic))
        .chain(area_rule(option, visitor, clinic));
    rules.filter(|_| !option.id.is_standing())
}

fn health_rules(
    option: &Procedure,
    visitor: &Visitor,
    clinic: &Clinic,
) -> impl Iterator<Item = Gate> {
    let questions = if clinic.policy.has_health_rules() { Question::ALL } else { &[] };
    questions.iter().flat_map(move |question| {
        let answer = visitor.answer(*question);
        let rules = clinic.policy.rules(option.id, *question);
        rules.filter_map(move |rule| health_rule(*question, rule, answer?, visitor))
    })
}

fn health_rule(question: Question, rule: Rule, answer: Answer, visitor: &Visitor) -> Option<Gate> {
    let (level, wait) = rule.as_entry();
    let ruling = ruling(Entry { level, wait }, answer, visitor.today)?;
    let reason = match rule {
        Rule::NotNow | Rule::CheckFirst => Reason::ClinicRule,
        Rule::Wait(days) => Reason::ClinicWait(days),
    };
    Some(Gate {
        kind: GateKind::ClinicHealth(question),
        level: gate_word(level, answer),
        effect: ruling.effect,
        until: ruling.until,
        text: GateText::about(question, ruling.advice, Sentence::Reason(reason)),
        sources: Sources::NONE,
    })
}

/// A type that is not listed is not treated; an unknown one is asked about.
fn skin_rule(option: &Procedure, visitor: &Visitor, clinic: &Clinic) -> Option<Gate> {
    let treated = clinic.policy.skin_types.get(option.id)?;
    let (level, effect) = match visitor.skin_type() {
        Some(skin_type) if treated.contains(skin_type) => return None,
        Some(_) => (GateWord::Skin(SkinFit::Avoid), Effect::NotNow),
        None if SkinType::ALL.iter().all(|skin_type| treated.contains(*skin_type)) => return None,
        None => (GateWord::NotSure, Effect::CheckFirst),
    };
    Some(plain_gate(GateKind::ClinicSkin, level, effect, Reason::ClinicSkinTypes))
}

/// One gate for each treated area the catalogue has and the clinic leaves out: a note where it
/// treats another of them, else not now.
fn area_rule(
    option: &'static Procedure,
    visitor: &Visitor,
    clinic: &Clinic,
) -> impl Iterator<Item = Gate> {
    let offered = clinic.entry(option.id).and_then(|entry| entry.areas);
    let treated = visitor.treated_areas();
    let is_left_out = move |area: Area| offered.is_some_and(|offered| !offered.contains(area));
    let areas = Area::ALL.iter().copied().zip(&option.areas);
    let with_source = areas
        .filter(move |(area, record)| treated.contains(*area) && record.used != AreaUse::NoSource)
        .map(|(area, _)| area);
    let effect = if with_source.clone().all(is_left_out) { Effect::NotNow } else { Effect::Note };
    with_source.filter(move |area| is_left_out(*area)).map(move |area| {
        let level = GateWord::Skin(SkinFit::Avoid);
        plain_gate(GateKind::ClinicArea(area), level, effect, Reason::ClinicAreas)
    })
}

fn plain_gate(kind: GateKind, level: GateWord, effect: Effect, reason: Reason) -> Gate {
    Gate { kind, level, effect, until: None, text: GateText::plain(reason), sources: Sources::NONE }
}
