//! Good and bad news: one component, the same size, side by side, the bad never shorter.

use method::catalog::{Concern, HarmRow, Level, Procedure, ProcedureId, concern};
use method::decide::{Assessment, Miss, Term, TermAbout};
use yew::Html;

use crate::text::{labels, measure, option as text};
use crate::view::heading::heading;
use crate::view::markup::html;
use crate::view::session::Session;

/// Most lines of good news on a card: as many as there are lines of bad news to set beside them.
const MOST_LINES: usize = 5;

/// The harm rows in the order they are added beside longer good news.
const HARMS_BESIDE: [HarmRow; 4] = [
    HarmRow::HarmThatLasts,
    HarmRow::DarkOrLightMarks,
    HarmRow::InfectionOrColdSores,
    HarmRow::UsualAfterEffects,
];

/// One claim: a heading and its lines. Swap two of them and nothing changes but the words.
pub(in crate::view) fn claim(
    session: &Session,
    step: u8,
    title: &'static str,
    lines: Html,
) -> Html {
    html! {
        <div class="claim">
            { heading(session, step, "label", html! { { title } }) }
            <ul>{ lines }</ul>
        </div>
    }
}

/// "Why it is here" beside "main downside".
pub(super) fn claims(session: &Session, option: &Assessment) -> Html {
    let good = why_here(session, option);
    let bad = downside(option.procedure, good.len());
    html! {
        <div class="claims">
            { claim(session, session.list_step() + 2, text::WHY_HERE, html! { { for good } }) }
            { claim(session, session.list_step() + 2, text::DOWNSIDE, html! { { for bad } }) }
        </div>
    }
}

/// What it does for each chosen concern, what is known first; then how it keeps the days off.
fn why_here(session: &Session, option: &Assessment) -> Vec<Html> {
    let (known, unknown): (Vec<&Term>, Vec<&Term>) = option
        .terms
        .iter()
        .filter(|term| matches!(term.about, TermAbout::Concern(_)))
        .partition(|term| term.level.is_some());
    let mut lines: Vec<Html> = known
        .into_iter()
        .chain(unknown)
        .filter_map(|term| concern_line(session, option.procedure.id, term))
        .collect();
    if lines.len() >= MOST_LINES {
        let left = lines.len() - (MOST_LINES - 1);
        lines.truncate(MOST_LINES - 1);
        lines.push(html! { <li key="more">{ text::and_more(left) }</li> });
    } else {
        lines.extend(days_line(session, option));
    }
    lines
}

fn concern_line(session: &Session, id: ProcedureId, term: &Term) -> Option<Html> {
    let TermAbout::Concern(about) = term.about else { return None };
    let word = labels::change(term.level.map(Level::get));
    Some(html! {
        <li key={about.word()}>
            { concern(about).short }{ ": " }{ word }{ ". " }
            if term.level.is_some() { { effect_sentence(session, id, about) } }
        </li>
    })
}

/// The study sentence behind a level, once the long texts are here.
pub(in crate::view) fn effect_sentence(
    session: &Session,
    option: ProcedureId,
    about: Concern,
) -> String {
    let key = format!("effect.{}.{}", option.word(), about.word());
    session.texts().and_then(|texts| texts.text(&key)).unwrap_or_default().to_owned()
}

fn days_line(session: &Session, option: &Assessment) -> Option<Html> {
    let allowed = session.state.visitor.limits.days_off?;
    let needs = option.procedure.recovery.looks_different?;
    let missed = option.misses.iter().any(|miss| matches!(miss, Miss::DaysOff { .. }));
    (!missed).then(|| {
        html! { <li key="days">{ text::keeps_days(&measure::days(needs), allowed) }</li> }
    })
}

/// The main downside, then harm rows until it has as many lines as the good news.
fn downside(option: &Procedure, lines: usize) -> Vec<Html> {
    let harms = HARMS_BESIDE.into_iter().filter_map(|row| {
        let harm = option.harms.iter().find(|harm| harm.row == row)?;
        Some(html! { <li key={row.word()}>{ labels::harm_row(row) }{ ": " }{ harm.claim.text }</li> })
    });
    let first = html! { <li key="main">{ option.downside.text }</li> };
    std::iter::once(first).chain(harms).take(lines.max(2)).collect()
}
