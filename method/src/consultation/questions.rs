//! Questions made from the answers: one for each thing that is open, whatever options it is about.

use crate::by_id::IdSet;
use crate::catalog::texts::Texts;
use crate::catalog::{Concern, ProcedureId, Question};
use crate::decide::{Assessment, Decision, Effect, Flag, GateKind, GateWord, Miss, TermAbout};
use crate::in_order::sort_by_key;

/// The most questions about gates: what else is open is asked too.
const MOST_GATES: usize = 3;

/// A question to ask, with the options it is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asked {
    /// Something the visitor said, or did not know, holds options back.
    Gate(GateKind, IdSet<ProcedureId>),
    /// Sources disagree about a health answer that was given; the topic in the catalogue's words.
    Disagreement(String),
    /// A regulator's safety notice is open.
    SafetyNotice(IdSet<ProcedureId>),
    /// A limit is missed; the miss of the first option stands for all.
    Limit(Miss, IdSet<ProcedureId>),
    /// Nothing good is known about a chosen concern.
    Unknown(Concern, IdSet<ProcedureId>),
    /// Studied on other skin types.
    OtherSkin(IdSet<ProcedureId>),
    /// Studied on other parts of the body.
    OtherArea(IdSet<ProcedureId>),
    /// It does no more than home care for these concerns.
    NoMoreThanHomeCare(IdSet<ProcedureId>),
    /// The clinic prices others, not these.
    Price(IdSet<ProcedureId>),
}

/// The questions the options on the page give rise to, the weightiest kind first, none twice.
#[must_use]
pub fn questions(
    decision: &Decision,
    on_page: IdSet<ProcedureId>,
    texts: Option<&Texts>,
) -> Vec<Asked> {
    let options: Vec<&Assessment> = decision
        .options
        .iter()
        .filter(|option| {
            on_page.contains(option.procedure.id) && !option.procedure.id.is_standing()
        })
        .collect();
    let gates = gates(&options);
    let named = gates.iter().take(MOST_GATES);
    let mut asked: Vec<Asked> = named.map(|(kind, options)| Asked::Gate(*kind, *options)).collect();
    asked.extend(disagreements(&gates, texts));
    let flagged = |flag| with(&options, |option| option.flags.contains(&flag));
    asked.extend(flagged(Flag::SafetyNotice).map(Asked::SafetyNotice));
    asked.extend(misses(&options));
    asked.extend(unknowns(&options));
    asked.extend(flagged(Flag::EvidenceFromOtherSkin).map(Asked::OtherSkin));
    // Why: a question about using it there is already asked where the area itself is in doubt.
    let area_is_asked = gates.iter().any(|(kind, _)| matches!(kind, GateKind::Area(_)));
    if !area_is_asked {
        asked.extend(flagged(Flag::EvidenceFromOtherArea).map(Asked::OtherArea));
    }
    asked.extend(flagged(Flag::NoMoreThanHomeCare).map(Asked::NoMoreThanHomeCare));
    asked.extend(flagged(Flag::PriceUnknown).map(Asked::Price));
    asked
}

/// Health questions without an answer that could hold back an option of the sorted groups.
#[must_use]
pub fn open_questions(decision: &Decision) -> Vec<Question> {
    let mut open = Vec::new();
    let ranked = decision.options.iter().filter(|option| option.group.is_ranked());
    for gate in ranked.flat_map(|option| &option.gates) {
        if let (GateKind::Health(question), GateWord::NotAnswered) = (gate.kind, gate.level)
            && !open.contains(&question)
        {
            open.push(question);
        }
    }
    sort_by_key(&mut open, |question| *question);
    open
}

fn with(
    options: &[&Assessment],
    holds: impl Fn(&Assessment) -> bool,
) -> Option<IdSet<ProcedureId>> {
    let found: IdSet<_> =
        options.iter().filter(|option| holds(option)).map(|option| option.procedure.id).collect();
    (!found.is_empty()).then_some(found)
}

/// Every kind of gate that holds an option back, the strictest first. A clinic's rule and the
/// catalogue's entry about the same answer are one question.
fn gates(options: &[&Assessment]) -> Vec<(GateKind, IdSet<ProcedureId>)> {
    let mut kinds: Vec<(GateKind, Effect)> = Vec::new();
    let held = options.iter().flat_map(|option| &option.gates);
    for gate in held.filter(|gate| gate.effect != Effect::Note) {
        let kind = without_clinic(gate.kind);
        match kinds.iter_mut().find(|(known, _)| *known == kind) {
            Some((_, effect)) => *effect = (*effect).max(gate.effect),
            None => kinds.push((kind, gate.effect)),
        }
    }
    sort_by_key(&mut kinds, |(_, effect)| std::cmp::Reverse(*effect));
    let holds = |option: &Assessment, kind| {
        let mut gates = option.gates.iter().filter(|gate| gate.effect != Effect::Note);
        gates.any(|gate| without_clinic(gate.kind) == kind)
    };
    kinds
        .into_iter()
        .filter_map(|(kind, _)| Some((kind, with(options, |option| holds(option, kind))?)))
        .collect()
}

const fn without_clinic(kind: GateKind) -> GateKind {
    match kind {
        GateKind::ClinicHealth(question) => GateKind::Health(question),
        GateKind::ClinicSkin => GateKind::Skin,
        GateKind::ClinicArea(area) => GateKind::Area(area),
        GateKind::Health(_) | GateKind::Skin | GateKind::Area(_) | GateKind::Concern(_) => kind,
    }
}

/// The topics of the disagreements about health answers that hold something back.
fn disagreements(gates: &[(GateKind, IdSet<ProcedureId>)], texts: Option<&Texts>) -> Vec<Asked> {
    /// The place of the disagreement's id among the fields of `health.<question>`.
    const DISAGREEMENT: usize = 4;
    let Some(texts) = texts else { return Vec::new() };
    let mut topics: Vec<Asked> = Vec::new();
    for (kind, _) in gates {
        let GateKind::Health(question) = kind else { continue };
        let topic = texts
            .fields(&format!("health.{}", question.word()))
            .and_then(|fields| fields.get(DISAGREEMENT).copied())
            .and_then(|id| texts.text(&format!("disagreement.{id}")))
            .map(|topic| Asked::Disagreement(topic.to_owned()));
        topics.extend(topic.filter(|topic| !topics.contains(topic)));
    }
    topics
}

fn misses(options: &[&Assessment]) -> Vec<Asked> {
    let mut asked: Vec<Asked> = Vec::new();
    let mut limits: Vec<&str> = Vec::new();
    for miss in options.iter().flat_map(|option| &option.misses) {
        if limits.contains(&miss.limit()) {
            continue;
        }
        limits.push(miss.limit());
        let misses =
            |option: &Assessment| option.misses.iter().any(|other| other.limit() == miss.limit());
        asked.extend(with(options, misses).map(|options| Asked::Limit(*miss, options)));
    }
    asked
}

fn unknowns(options: &[&Assessment]) -> Vec<Asked> {
    let mut asked = Vec::new();
    let concerns = options.first().into_iter().flat_map(|option| &option.terms);
    for term in concerns {
        let TermAbout::Concern(concern) = term.about else { continue };
        let unknown = |option: &Assessment| {
            option.terms.iter().any(|other| other.about == term.about && other.level.is_none())
        };
        asked.extend(with(options, unknown).map(|options| Asked::Unknown(concern, options)));
    }
    asked
}
