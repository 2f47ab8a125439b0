//! The same answers, one question at a time: what is asked, what the answer does, why we ask.

mod controls;
mod effect;

use method::catalog::question;
use yew::Html;

use super::answers::{HealthText, health_text};
use super::heading::screen_heading;
use super::passage::{Look, back, clear, opener};
use super::session::Session;
use super::start::doctor_first;
use super::state::ask::{Act, Step};
use super::state::{Action, Screen};
use crate::text::{answers as answers_text, ask as text};
use crate::view::markup::html;

/// The screen.
pub(super) fn screen(session: &Session) -> Html {
    let step = session.state.ask.step;
    let (asked, help, why) = words(session, step);
    let progress = session.state.progress();
    let place = text::progress(progress.number, progress.of, progress.about);
    html! {
        <div class="question" key={key(step)} data-step={key(step)}>
            <div class="question-nav">
                <div class="actions">
                if session.state.step_before().is_some() {
                    <button type="button" class="plain-button" onclick={session.on(Action::Ask(Act::Back))}>{ text::BACK }</button>
                } else {
                    { back(session) }
                }
                if session.something_said() { { clear(session) } }
                </div>
                <p class="small soft">{ &place }</p>
            </div>
            <progress max={progress.of.to_string()} value={progress.number.to_string()} aria-hidden="true"></progress>
            if step == Step::Concerns { { doctor_first() } }
            <fieldset class="flow">
                <legend>{ screen_heading(session, html! { { asked } }) }</legend>
                if !help.is_empty() { <p class="soft">{ help }</p> }
                { controls::controls(session, step) }
            </fieldset>
            if is_about_a_medicine(step) { <p class="note">{ answers_text::KEEP_MEDICINE }</p> }
            { effect::effect(session) }
            { onward(session, step) }
            <details><summary>{ text::WHY }</summary><p>{ why }</p></details>
            <div class="small">
                <p>
                    { opener(session, Screen::List, Look::Plain, html! { { text::LEAVE } }) }
                    { ". " }{ text::LEAVE_REST }
                </p>
                { opener(session, Screen::Answers, Look::Plain, html! { { text::ALL_AT_ONCE } }) }
            </div>
        </div>
    }
}

/// The main button and, while this question is not the last, the way past it.
fn onward(session: &Session, step: Step) -> Html {
    if step == Step::Event {
        return html! {
            <div class="stack">
                <p>{ text::LAST }</p>
                { opener(session, Screen::List, Look::Main, html! { { answers_text::SEE_LIST } }) }
            </div>
        };
    }
    html! {
        <div class="question-actions">
            <button type="button" class="button" data-weight="main" onclick={session.on(Action::Ask(Act::Next))}>{ text::NEXT }</button>
            <button type="button" class="button" onclick={session.on(Action::Ask(Act::Skip))}>{ text::SKIP }</button>
        </div>
    }
}

fn is_about_a_medicine(step: Step) -> bool {
    matches!(step, Step::Health(id) if question(id).medicine)
}

/// What is asked, what helps to answer, why we ask.
fn words(session: &Session, step: Step) -> (&'static str, String, String) {
    let (asked, help, why) = match step {
        Step::Concerns => text::CONCERNS,
        Step::Strengths => text::STRENGTHS,
        Step::Where => text::AREAS,
        Step::Skin => text::SKIN,
        Step::DaysOff => text::DAYS_OFF,
        Step::Surface => text::SURFACE,
        Step::Event => text::EVENT,
        Step::Health(id) => {
            let help = health_text(session, id, HealthText::Help).unwrap_or_default();
            let why = health_text(session, id, HealthText::Why);
            let why = why.unwrap_or_else(|| text::HEALTH_WHY.to_owned());
            return (question(id).words().ask, help, why);
        }
    };
    (asked, help.to_owned(), why.to_owned())
}

/// A name for the question, so that no control of one is taken for a control of the next.
fn key(step: Step) -> &'static str {
    match step {
        Step::Concerns => "concerns",
        Step::Strengths => "strengths",
        Step::Where => "where",
        Step::Skin => "skin",
        Step::Health(id) => id.word(),
        Step::DaysOff => "days-off",
        Step::Surface => "surface",
        Step::Event => "event",
    }
}
