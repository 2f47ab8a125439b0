//! What you said: every answer as a chip that takes it back, and what we assume.

use method::catalog::{concern, question};
use method::visitor::{Evidence, HealthAnswer, SkinAnswer, SurfaceLimit};
use yew::Html;

use super::groups::open_questions;
use crate::text::{answers as answers_text, labels, list as text, measure};
use crate::view::answers::assumed_areas;
use crate::view::heading::heading;
use crate::view::markup::html;
use crate::view::passage::{Look, clear, opener};
use crate::view::session::Session;
use crate::view::state::{Action, Field, Screen};

/// How many open questions are named before "and N more".
const NAMED_QUESTIONS: usize = 5;

/// The panel.
pub(super) fn said(session: &Session) -> Html {
    html! {
        <section class="said" aria-label={text::YOU_SAID}>
            <div class="said-head">
                { heading(session, 0, "subtitle", html! { { text::YOU_SAID } }) }
                { clear(session) }
            </div>
            <div class="said-parts">
                { part(session, text::BOTHERS_ME, concerns(session)) }
                { part(session, text::WHERE, areas(session)) }
                { part(session, text::ABOUT_ME, about_me(session)) }
                { part(session, text::LIMITS, limits(session)) }
                { part(session, text::VALUES, values(session)) }
            </div>
            { assumptions(session) }
            { opener(session, Screen::Answers, Look::Button, html! { { text::CHANGE_ANSWERS } }) }
            { open(session) }
        </section>
    }
}

fn part(session: &Session, title: &'static str, chips: Vec<Html>) -> Html {
    if chips.is_empty() {
        return Html::default();
    }
    html! {
        <div>
            { heading(session, 1, "said-title", html! { { title } }) }
            <ul class="said-chips">{ for chips }</ul>
        </div>
    }
}

fn chip(session: &Session, words: &str, takes_back: Action) -> Html {
    html! {
        <li class="said-chip">
            { words.to_owned() }
            <button type="button" aria-label={text::remove(words)} onclick={session.on(takes_back)}>{ "\u{d7}" }</button>
        </li>
    }
}

fn concerns(session: &Session) -> Vec<Html> {
    let chosen = session.state.visitor.concerns.iter();
    chosen
        .map(|(id, weight)| {
            let words = format!("{}: {}", concern(id).short, labels::weight_on_chip(*weight));
            chip(session, &words, Action::Concern(id, None))
        })
        .collect()
}

fn areas(session: &Session) -> Vec<Html> {
    let chosen = session.state.visitor.areas.iter();
    chosen.map(|area| chip(session, labels::area(area), Action::Area(area, false))).collect()
}

fn about_me(session: &Session) -> Vec<Html> {
    let visitor = &session.state.visitor;
    let skin = visitor.skin.map(|answer| {
        let words = match answer {
            SkinAnswer::Type(skin_type) => text::skin_type(skin_type),
            SkinAnswer::NotSure => text::SKIN_NOT_SURE.to_owned(),
        };
        chip(session, &words, Action::Skin(None))
    });
    let said = |no: bool| {
        visitor.health.iter().filter(move |(_, answer)| (**answer == HealthAnswer::No) == no)
    };
    let spoken = said(false).map(|(id, answer)| {
        let words = format!("{}: {}", question(id).name, answers_text::answer_word(*answer));
        chip(session, &words, Action::Health(id, None))
    });
    let mut chips: Vec<_> = skin.into_iter().chain(spoken).collect();
    let denied = said(true).count();
    if denied > 0 {
        chips.push(html! { <li class="small">{ text::said_no(denied) }</li> });
    }
    chips
}

fn limits(session: &Session) -> Vec<Html> {
    let visitor = &session.state.visitor;
    let limits = &visitor.limits;
    let typed = |field| Action::Type(field, String::new());
    let days = limits.days_off.map(|days| (text::days_off(days.0), typed(Field::DaysOff)));
    let visits = limits.visits.map(|visits| (text::visits(visits.0), typed(Field::Visits)));
    let currency = session.state.clinic.currency.as_ref();
    let budget = limits.budget.map(|most| (text::budget(most, currency), typed(Field::Budget)));
    let surface = limits
        .surface
        .map(|limit| (labels::surface_limit(limit).0.to_owned(), Action::Surface(None)));
    let event = visitor.event.map(|day| (text::event(&measure::date(day)), typed(Field::Event)));
    let studies = (visitor.evidence == Evidence::Studies)
        .then(|| (text::STUDIES_ONLY.to_owned(), Action::Evidence(Evidence::All)));
    [days, visits, budget, surface, event, studies]
        .into_iter()
        .flatten()
        .map(|(words, takes_back)| chip(session, &words, takes_back))
        .collect()
}

fn values(session: &Session) -> Vec<Html> {
    let weighed = session.state.visitor.values.iter();
    weighed
        .map(|(value, weight)| {
            let words = format!("{}: {}", labels::value(value).0, labels::weight_on_chip(*weight));
            chip(session, &words, Action::Value(value, None))
        })
        .collect()
}

/// Each assumption with one tap to change it.
fn assumptions(session: &Session) -> Html {
    let visitor = &session.state.visitor;
    let change = || opener(session, Screen::Answers, Look::Plain, html! { { text::CHANGE } });
    html! {
        <>
            if visitor.areas.is_empty() && session.something_chosen() {
                <p class="assumed">{ text::assumed_areas(&assumed_areas(session)) }{ " " }{ change() }</p>
            }
            if visitor.skin.is_none() { <p class="assumed">{ text::ASSUMED_SKIN }{ " " }{ change() }</p> }
            if visitor.limits.surface.is_none() {
                <p class="assumed">
                    { text::ASSUMED_SURFACE }{ " " }
                    <button type="button" class="plain-button"
                        onclick={session.on(Action::Surface(Some(SurfaceLimit::Any)))}>
                        { text::ACCEPT_WOUND }
                    </button>
                </p>
            }
        </>
    }
}

fn open(session: &Session) -> Html {
    let open = open_questions(session);
    if open.is_empty() {
        return Html::default();
    }
    let named: Vec<_> = open.iter().take(NAMED_QUESTIONS).map(|id| question(*id).name).collect();
    let (count, rest) = text::open_questions(open.len(), &named);
    html! {
        <p class="small">
            <b>{ count }</b>{ rest }{ " " }
            { opener(session, Screen::Answers, Look::Plain, html! { { text::ANSWER_THEM } }) }
        </p>
    }
}
