//! The options on the page: what each may change, all that can go wrong, what it asks.

use method::by_id::IdSet;
use method::catalog::texts::Texts;
use method::catalog::{BenefitClaim, HarmClaim, Procedure, ProcedureId, concern};
use method::decide::{Assessment, Decision, Effect, Term, TermAbout};

use super::sources::Numbering;
use crate::text::{labels, measure, option as option_text, summary as text};
use crate::view::option::{about, days_of, miss_words, price_at, visits_at};
use crate::view::state::State;

/// The most lines of good news; there are always four rows of bad news beside them.
const MOST_GOOD: usize = 4;
/// The most lines of what to check first.
const MOST_CHECKS: usize = 8;

/// A word in full weight, a sentence, and the numbers of its sources.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::view::summary) struct Line {
    /// The word; empty for none.
    pub(in crate::view::summary) label: String,
    /// The sentence.
    pub(in crate::view::summary) text: String,
    /// Numbers of its sources on the page.
    pub(in crate::view::summary) cited: Vec<usize>,
}

impl Line {
    fn new(label: impl Into<String>, text: impl Into<String>, cited: Vec<usize>) -> Self {
        Self { label: label.into(), text: text.into(), cited }
    }
}

/// One option.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::view::summary) struct OnPage {
    /// Its record, for name and badge.
    pub(in crate::view::summary) record: &'static Procedure,
    /// Where it stands, with the size of what it misses.
    pub(in crate::view::summary) standing: String,
    /// What it may change.
    pub(in crate::view::summary) good: Vec<Line>,
    /// What can go wrong: the four rows, after an open safety notice.
    pub(in crate::view::summary) harms: Vec<Line>,
    /// Days, visits, price.
    pub(in crate::view::summary) asks: Vec<Line>,
}

/// A reference in two sentences.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::view::summary) struct Beside {
    /// Its name.
    pub(in crate::view::summary) name: &'static str,
    /// What it does for each chosen concern.
    pub(in crate::view::summary) change: String,
    /// Its main downside.
    pub(in crate::view::summary) downside: &'static str,
}

fn chosen(decision: &Decision, on_page: IdSet<ProcedureId>) -> impl Iterator<Item = &Assessment> {
    decision.options.iter().filter(move |option| on_page.contains(option.procedure.id))
}

/// The options, in the order of the list.
pub(super) fn on_page(
    state: &State,
    decision: &Decision,
    on_page: IdSet<ProcedureId>,
    texts: Option<&Texts>,
    numbering: &mut Numbering,
) -> Vec<OnPage> {
    let options = chosen(decision, on_page);
    options
        .map(|option| OnPage {
            record: option.procedure,
            standing: standing(state, option),
            good: good(option, texts, numbering),
            harms: harms(option.procedure, numbering),
            asks: asks(state, option.procedure),
        })
        .collect()
}

fn standing(state: &State, option: &Assessment) -> String {
    let mut words = format!("{}.", text::standing(option.group));
    for miss in &option.misses {
        words.push(' ');
        words.push_str(&labels::capital(&miss_words(&state.clinic, *miss)));
    }
    words
}

/// The chosen concerns, what is known first; where none is chosen, the four benefit rows.
fn good(option: &Assessment, texts: Option<&Texts>, numbering: &mut Numbering) -> Vec<Line> {
    let concerns = option.terms.iter().filter(|term| matches!(term.about, TermAbout::Concern(_)));
    let (known, unknown): (Vec<&Term>, Vec<&Term>) =
        concerns.partition(|term| term.level.is_some());
    let terms: Vec<&Term> = known.into_iter().chain(unknown).collect();
    if terms.is_empty() {
        let rows = option.procedure.benefits.iter();
        return rows
            .map(|BenefitClaim { row, claim, .. }| {
                Line::new(labels::benefit_row(*row), claim.text, numbering.cite(claim.sources))
            })
            .collect();
    }
    let most = if terms.len() > MOST_GOOD { MOST_GOOD - 1 } else { MOST_GOOD };
    let left = terms.len().saturating_sub(most);
    let named = terms.into_iter().take(most);
    let mut lines: Vec<Line> =
        named.filter_map(|term| change(option.procedure, term, texts, numbering)).collect();
    if left > 0 {
        lines.push(Line::new("", text::and_more(left), Vec::new()));
    }
    lines
}

fn change(
    option: &Procedure,
    term: &Term,
    texts: Option<&Texts>,
    numbering: &mut Numbering,
) -> Option<Line> {
    let TermAbout::Concern(id) = term.about else { return None };
    let key = format!("effect.{}.{}", option.id.word(), id.word());
    let study = texts.and_then(|texts| texts.text(&key)).filter(|_| term.level.is_some());
    let mut words = format!("{}.", word(option, term));
    if let Some(study) = study {
        words.push(' ');
        words.push_str(study);
    }
    Some(Line::new(concern(id).short, words, numbering.cite(term.sources)))
}

fn word(option: &Procedure, term: &Term) -> &'static str {
    let level = term.level.map(|level| level.get());
    match option.id {
        ProcedureId::NoTreatment => labels::fading(level),
        _ => labels::change(level),
    }
}

/// All four rows, whole. An open safety notice stands before them.
fn harms(option: &'static Procedure, numbering: &mut Numbering) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    if option.safety_notice {
        let notice = &option.downside;
        lines.push(Line::new(text::SAFETY, notice.text, numbering.cite(notice.sources)));
    }
    for HarmClaim { row, claim, .. } in &option.harms {
        lines.push(Line::new(labels::harm_row(*row), claim.text, numbering.cite(claim.sources)));
    }
    lines
}

fn asks(state: &State, option: &Procedure) -> Vec<Line> {
    if option.id.is_standing() {
        return Vec::new();
    }
    let clinic = &state.clinic;
    [
        (option_text::LOOKS_DIFFERENT, days_of(option)),
        (option_text::VISITS, visits_at(clinic, option)),
        (option_text::EACH_VISIT, price_at(clinic, option)),
    ]
    .map(|(label, words)| Line::new(label, words, Vec::new()))
    .into()
}

/// What holds the options back, each sentence once, with the options it is about.
pub(super) fn checks(decision: &Decision, on_page: IdSet<ProcedureId>) -> Vec<Line> {
    let mut found: Vec<(Effect, &str, String, Vec<&str>)> = Vec::new();
    for option in chosen(decision, on_page) {
        for gate in option.gates.iter().filter(|gate| gate.effect != Effect::Note) {
            let mut words = gate.text.to_string();
            if let Some(until) = gate.until.filter(|_| gate.effect == Effect::NotNow) {
                words = format!("{words} {}", option_text::not_before(&measure::date(until)));
            }
            let topic = about(gate.kind);
            let name = option.procedure.name;
            match found.iter_mut().find(|(_, other, said, _)| *other == topic && *said == words) {
                Some((_, _, _, names)) => names.push(name),
                None => found.push((gate.effect, topic, words, vec![name])),
            }
        }
    }
    found.sort_by_key(|(effect, ..)| std::cmp::Reverse(*effect));
    let left = found.len().saturating_sub(MOST_CHECKS);
    let named = found.into_iter().take(MOST_CHECKS);
    let mut lines: Vec<Line> = named
        .map(|(_, topic, words, names)| {
            let names: Vec<_> = names.into_iter().map(text::in_sentence).collect();
            Line::new(topic, format!("{words} ({})", names.join(", ")), Vec::new())
        })
        .collect();
    if left > 0 {
        lines.push(Line::new("", text::and_more(left), Vec::new()));
    }
    lines
}

/// The references that are not among the options, with what each does for the chosen concerns.
pub(super) fn beside(decision: &Decision, on_page: IdSet<ProcedureId>) -> Vec<Beside> {
    [ProcedureId::NoTreatment, ProcedureId::HomeCare]
        .into_iter()
        .filter(|id| !on_page.contains(*id))
        .filter_map(|id| decision.option(id))
        .map(|option| {
            let changes = option.terms.iter().filter_map(|term| match term.about {
                TermAbout::Concern(id) => {
                    Some(format!("{}: {}", concern(id).short, word(option.procedure, term)))
                }
                TermAbout::Value(_) => None,
            });
            let changes: Vec<_> = changes.take(MOST_GOOD).collect();
            let change = if changes.is_empty() {
                option.procedure.summary.to_owned()
            } else {
                format!("{}.", changes.join("; "))
            };
            Beside { name: option.procedure.name, change, downside: option.procedure.downside.text }
        })
        .collect()
}
