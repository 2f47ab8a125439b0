//! The page itself as plain words: what is printed, copied and shown comes from this one struct.
//!
//! Lists are cut at fixed lengths so that four options fit on two sheets of paper, A4 or Letter.
//! Harms are never cut.

mod as_text;
mod checks;
mod fullness;
mod known;
mod option;
mod said;
mod sources;

use method::by_id::IdSet;
use method::catalog::texts::Texts;
use method::catalog::{EDITION, ProcedureId};
use method::consultation::{self, MOST_OPTIONS, RedFlag};
use method::decide::Decision;

pub(super) use self::fullness::Fullness;
pub(super) use self::known::Known;
pub(super) use self::option::{Beside, Line, OnPage};
pub(super) use self::sources::Source;

use self::sources::Numbering;
use crate::text::{measure, start, summary as text};
use crate::view::contact::{funding, reviewed_by};
use crate::view::state::{LongTexts, State};

/// The most questions made from the answers.
const MOST_MADE: usize = 6;
/// The same on a page with four options.
const MOST_MADE_BESIDE_FOUR: usize = 4;
/// The most questions in all, the visitor's own among them.
const MOST_QUESTIONS: usize = 18;
/// The same on a page with four options.
const MOST_QUESTIONS_BESIDE_FOUR: usize = 14;
/// The most of the visitor's own lines on paper.
pub(super) const MOST_OWN: usize = 6;
/// The most statements of care before a treatment, and after it, for one option.
const MOST_CARE: usize = 3;
/// The same on a page with four options.
const MOST_CARE_BESIDE_FOUR: usize = 1;

/// The page for the consultation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Page {
    /// When it was made, and that nothing was sent.
    pub(super) made: String,
    /// Which facts these are.
    pub(super) edition: String,
    /// What the visitor said, a line each.
    pub(super) said: Vec<String>,
    /// What the clinic has to know.
    pub(super) known: Vec<Known>,
    /// What has to be checked first, a line each.
    pub(super) checks: Vec<Line>,
    /// The options on the page.
    pub(super) options: Vec<OnPage>,
    /// No treatment and home care, in a line each where they are not among the options.
    pub(super) beside: Vec<Beside>,
    /// The visitor's own lines; paper takes the first of them.
    pub(super) own: Vec<String>,
    /// All other questions.
    pub(super) questions: Vec<String>,
    /// Care before and after.
    pub(super) care: Vec<Care>,
    /// Signs that need help, under what to do about them.
    pub(super) signs: Vec<Signs>,
    /// Whether the long texts are missing.
    pub(super) is_short: bool,
    /// Where it all comes from, numbered from 1.
    pub(super) sources: Vec<Source>,
    /// Privacy is in `made`; here stand purpose, funding and reviewer.
    pub(super) small_print: String,
}

/// Care before and after one option.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Care {
    /// The option's name.
    pub(super) name: &'static str,
    /// Before.
    pub(super) before: String,
    /// After.
    pub(super) after: String,
}

/// Signs with the same advice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Signs {
    /// What to do.
    pub(super) advice: String,
    /// The signs.
    pub(super) signs: Vec<String>,
}

/// The options on the page: those the visitor ticked, else those we take.
pub(super) fn on_page(state: &State, decision: &Decision) -> IdSet<ProcedureId> {
    if let Some(chosen) = state.summary.chosen {
        return chosen.iter().filter(|id| decision.option(*id).is_some()).collect();
    }
    let looked_at = [state.summary.looked_at.as_slice(), &state.compare.chosen].concat();
    consultation::options_on_page(decision, &looked_at)
}

impl Page {
    /// The page of this visitor.
    pub(super) fn of(state: &State, decision: &Decision) -> Self {
        let on_page = on_page(state, decision);
        let texts = match &state.texts {
            LongTexts::Here(texts) => Some(texts.as_ref()),
            LongTexts::Coming | LongTexts::Failed => None,
        };
        let mut numbering = Numbering::default();
        let options = option::on_page(state, decision, on_page, texts, &mut numbering);
        Self {
            made: text::made(&measure::date(state.visitor.today)),
            edition: start::edition(EDITION.version, &measure::month_of(EDITION.date)),
            said: said::said(&state.visitor, state.clinic.currency.as_ref()),
            known: known::known(&state.visitor, decision),
            checks: checks::checks(decision, on_page),
            options,
            beside: option::beside(decision, on_page),
            own: state.summary.own_lines(),
            questions: questions(state, decision, on_page, texts),
            care: texts.map(|texts| care(texts, on_page)).unwrap_or_default(),
            signs: texts.map(|texts| signs(texts, on_page)).unwrap_or_default(),
            is_short: texts.is_none(),
            sources: texts.map(|texts| numbering.sources(texts)).unwrap_or_default(),
            small_print: small_print(state),
        }
    }
}

/// Made from the answers first, then the catalogue's own; none twice.
fn questions(
    state: &State,
    decision: &Decision,
    on_page: IdSet<ProcedureId>,
    texts: Option<&Texts>,
) -> Vec<String> {
    let currency = state.clinic.currency.as_ref();
    let made = consultation::questions(decision, on_page, texts);
    let most = if is_full(on_page) { MOST_MADE_BESIDE_FOUR } else { MOST_MADE };
    let made = made.iter().take(most).map(|asked| text::asked(asked, on_page, currency));
    let catalogue = texts
        .map(|texts| consultation::catalogue_questions(texts, on_page, &state.visitor))
        .unwrap_or_default();
    let mut questions: Vec<String> = Vec::new();
    for question in made.chain(catalogue.into_iter().map(str::to_owned)) {
        if !questions.contains(&question) {
            questions.push(question);
        }
    }
    let most = if is_full(on_page) { MOST_QUESTIONS_BESIDE_FOUR } else { MOST_QUESTIONS };
    questions.truncate(most - state.summary.own_lines().len().min(MOST_OWN));
    questions
}

/// Whether all the room for options is taken, so that other lists are shorter.
fn is_full(on_page: IdSet<ProcedureId>) -> bool {
    on_page.len() >= MOST_OPTIONS
}

fn care(texts: &Texts, on_page: IdSet<ProcedureId>) -> Vec<Care> {
    let most = if is_full(on_page) { MOST_CARE_BESIDE_FOUR } else { MOST_CARE };
    let lines = |id: ProcedureId, when: &str| -> String {
        let keys = (1..=most).map(|number| format!("procedure.{}.{when}.{number}", id.word()));
        keys.map_while(|key| texts.text(&key)).collect::<Vec<_>>().join(" ")
    };
    on_page
        .iter()
        .map(|id| Care {
            name: method::catalog::procedure(id).name,
            before: lines(id, "before"),
            after: lines(id, "after"),
        })
        .filter(|care| !care.before.is_empty() || !care.after.is_empty())
        .collect()
}

fn signs(texts: &Texts, on_page: IdSet<ProcedureId>) -> Vec<Signs> {
    let mut groups: Vec<Signs> = Vec::new();
    for RedFlag { sign, advice } in consultation::red_flags(texts, on_page) {
        match groups.iter_mut().find(|group| group.advice == advice) {
            Some(group) => group.signs.push(text::in_sentence(sign)),
            None => {
                groups.push(Signs { advice: advice.to_owned(), signs: vec![sign.to_owned()] });
            }
        }
    }
    groups
}

/// Purpose, who pays, who signed, whose page it is.
fn small_print(state: &State) -> String {
    let clinic = &state.clinic;
    let reviewed = reviewed_by(state);
    let clinic = text::clinic(&clinic.name, clinic.phone.as_deref());
    [text::PURPOSE, funding(state), &reviewed, &clinic].join(" ").trim_end().to_owned()
}

#[cfg(test)]
mod tests;
