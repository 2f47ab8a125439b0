//! The answers screen: one section a question, native controls throughout.

mod health;
mod limits;
mod skin;
mod strengths;
mod values;
mod wheres;

pub(super) use self::health::{HealthText, day, health_text, question_row};
pub(super) use self::limits::{number, surface_choices};
pub(super) use self::skin::skin_choices;
pub(super) use self::strengths::strengths;
pub(super) use self::values::value_row;
pub(super) use self::wheres::{area_chips, assumed_areas};

use method::visitor::Evidence;
use yew::Html;

use super::heading::{heading_with_id, screen_heading};
use super::list;
use super::passage::{Look, opener, ways};
use super::session::Session;
use super::start::{doctor_first, picker};
use super::state::{Action, Screen};
use crate::text::{answers as text, ask as ask_text, list as list_text, why};
use crate::view::markup::html;

/// All answers.
pub(super) fn screen(session: &Session) -> Html {
    html! {
        <>
            <header class="stack">
                { ways(session) }
                { screen_heading(session, html! { { text::TITLE } }) }
                <p class="lead">{ text::LEAD }</p>
                { opener(session, Screen::Ask, Look::Plain, html! { { ask_text::OPEN } }) }
                { doctor_first() }
            </header>
            <div class="asks">
                { concerns(session) }
                { wheres::wheres(session) }
                { skin::skin(session) }
                { health::health(session) }
                { limits::limits(session) }
                { values::values(session) }
                { studies(session) }
            </div>
            { bar(session) }
        </>
    }
}

/// One section: a heading with a hint, and its controls.
fn ask(
    session: &Session,
    id: &'static str,
    title: &'static str,
    hint: Html,
    controls: Html,
) -> Html {
    html! {
        <section class="ask" aria-labelledby={id}>
            <header>
                { heading_with_id(session, 1, "subtitle", id, html! { { title } }) }
                { hint }
            </header>
            { controls }
        </section>
    }
}

/// A hint under the heading of a section.
fn hint(line: &str) -> Html {
    html! { <p class="small soft">{ line.to_owned() }</p> }
}

fn concerns(session: &Session) -> Html {
    let chosen = session.state.visitor.concerns.len();
    let others = method::catalog::Concern::COUNT - chosen;
    let controls = html! {
        <div class="flow">
            if chosen == 0 { <p>{ text::NO_CONCERN }</p> } else { { strengths(session) } }
            <details>
                <summary>{ text::add_from(others, chosen > 0) }</summary>
                { picker(session) }
            </details>
        </div>
    };
    ask(session, "ask-concerns", text::CONCERNS, hint(text::CONCERNS_HINT), controls)
}

fn studies(session: &Session) -> Html {
    let only = session.state.visitor.evidence == Evidence::Studies;
    let next = if only { Evidence::All } else { Evidence::Studies };
    let controls = html! {
        <div>
            <label class="toggle switch">
                <input type="checkbox" role="switch" checked={only} onchange={session.on(Action::Evidence(next))} />
                <span>{ text::STUDIES_ONLY }</span>
            </label>
        </div>
    };
    ask(session, "ask-studies", text::STUDIES, Html::default(), controls)
}

/// The count so far and the way to the list, at the end of the screen.
fn bar(session: &Session) -> Html {
    let tally = list::tally(&session.decision);
    html! {
        <div class="bar">
            if session.something_chosen() {
                <div>
                    <p><b>{ list_text::heading_short(tally) }</b>{ " " }{ list_text::rest(tally) }</p>
                    if !session.moved.is_empty() { <p class="small">{ why::moved(&session.moved) }</p> }
                </div>
            } else {
                <p>{ text::CHOOSE_FIRST }</p>
            }
            { opener(session, Screen::List, Look::Main, html! { { text::SEE_LIST } }) }
        </div>
    }
}
