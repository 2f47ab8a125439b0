//! The options on the page: what each may change, all that can go wrong, what it asks.

use method::by_id::IdSet;
use method::catalog::texts::Texts;
use method::catalog::{BenefitClaim, HarmClaim, Level, Procedure, ProcedureId, concern};
use method::decide::{Assessment, Decision, Term, TermAbout};

use super::sources::Numbering;
use crate::text::{labels, option as option_text, summary as text};
use crate::view::option::{days_of, miss_words, price_of, visits_of};
use crate::view::state::State;

/// The most lines of good news; there are always four rows of bad news beside them.
const MOST_GOOD: usize = 3;

/// The most concerns in the line of a reference.
const MOST_BESIDE: usize = 4;

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
    pub(super) fn new(
        label: impl Into<String>,
        text: impl Into<String>,
        cited: Vec<usize>,
    ) -> Self {
        Self { label: label.into(), text: text.into(), cited }
    }
}

/// One option.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::view::summary) struct OnPage {
    /// Its record, for name and badge.
    pub(in crate::view::summary) record: &'static Procedure,
    /// Where it stands.
    pub(in crate::view::summary) standing: &'static str,
    /// The size of what it misses; may be empty.
    pub(in crate::view::summary) misses: String,
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

pub(super) fn chosen(
    decision: &Decision,
    on_page: IdSet<ProcedureId>,
) -> impl Iterator<Item = &Assessment> {
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
            standing: text::standing(option.group),
            misses: misses(state, option),
            good: good(option, texts, numbering),
            harms: harms(option.procedure, numbering),
            asks: asks(state, option.procedure),
        })
        .collect()
}

/// The size of what it misses.
fn misses(state: &State, option: &Assessment) -> String {
    let misses = option.misses.iter().map(|miss| miss_words(&state.clinic, *miss));
    misses.map(|words| labels::capital(&words)).collect::<Vec<_>>().join(" ")
}

/// The chosen concerns, what is known first; where none is chosen, the four benefit rows.
fn good(option: &Assessment, texts: Option<&Texts>, numbering: &mut Numbering) -> Vec<Line> {
    let concerns = option.terms.iter().filter(|term| matches!(term.about, TermAbout::Concern(_)));
    let (known, unknown): (Vec<&Term>, Vec<&Term>) =
        concerns.partition(|term| term.level.is_some());
    let terms: Vec<&Term> = known.into_iter().chain(unknown).collect();
    if terms.is_empty() {
        let rows = option.procedure.benefits().iter();
        return rows
            .map(|BenefitClaim { row, claim, .. }| {
                Line::new(
                    labels::benefit_row(*row),
                    claim.text,
                    numbering.cite(claim.sources.ids()),
                )
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
    Some(Line::new(concern(id).short, words, numbering.cite(term.sources.ids())))
}

fn word(option: &Procedure, term: &Term) -> &'static str {
    let level = term.level.map(Level::get);
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
        let (whose, says) = notice.text.split_once(". ").unwrap_or((text::SAFETY, notice.text));
        lines.push(Line::new(whose, says, numbering.cite(notice.sources.ids())));
    }
    for HarmClaim { row, claim, .. } in &option.harms {
        lines.push(Line::new(
            labels::harm_row(*row),
            claim.text,
            numbering.cite(claim.sources.ids()),
        ));
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
        (option_text::VISITS, visits_of(clinic, option)),
        (option_text::EACH_VISIT, price_of(state, option)),
    ]
    .map(|(label, words)| Line::new(label, words, Vec::new()))
    .into()
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
            let changes: Vec<_> = changes.take(MOST_BESIDE).collect();
            let change = if changes.is_empty() {
                option.procedure.summary.to_owned()
            } else {
                format!("{}.", changes.join("; "))
            };
            Beside { name: option.procedure.name, change, downside: option.procedure.downside.text }
        })
        .collect()
}
