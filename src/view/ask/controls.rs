//! What a visitor answers with: the controls of the answers screen, larger where there is room.

use method::catalog::{Days, Question, question};
use method::visitor::HealthAnswer;
use yew::Html;

use crate::text::{answers as answers_text, ask as text};
use crate::view::answers::{
    area_chips, assumed_areas, day, number, skin_choices, strengths, surface_choices,
};
use crate::view::day_field::coming_day;
use crate::view::glossary;
use crate::view::markup::html;
use crate::view::session::Session;
use crate::view::start::picker;
use crate::view::state::ask::Step;
use crate::view::state::{Action, Field};

/// The id of the heading, which names the choices below it.
const HEADING: &str = "screen";

/// The controls of one question.
pub(super) fn controls(session: &Session, step: Step) -> Html {
    match step {
        Step::Concerns => picker(session),
        Step::Strengths if session.something_chosen() => strengths(session),
        Step::Strengths => html! { <p>{ answers_text::NO_CONCERN }</p> },
        Step::Where => html! {
            <>
                <p class="soft">{ answers_text::where_hint(&assumed_areas(session)) }</p>
                { area_chips(session) }
            </>
        },
        Step::Skin => html! {
            <>
                <div class="small">{ glossary::word(session, "fitzpatrick-skin-type", answers_text::SKIN_TYPE) }</div>
                { skin_choices(session, HEADING) }
            </>
        },
        Step::Health(id) => health(session, id),
        Step::DaysOff => days_off(session),
        Step::Surface => surface_choices(session, HEADING),
        Step::Event => coming_day(session, Field::Event, answers_text::EVENT),
    }
}

/// Yes, no, not sure; and the day, where the question takes one.
fn health(session: &Session, id: Question) -> Html {
    let answer = session.state.visitor.health.get(id).copied();
    let not_sure_means = match id {
        Question::UndiagnosedLesion => text::NOT_SURE_SPOT,
        _ => text::NOT_SURE_MEANS,
    };
    let answers = [
        (HealthAnswer::Yes, answers_text::YES, ""),
        (HealthAnswer::No, answers_text::NO, ""),
        (HealthAnswer::NotSure, answers_text::NOT_SURE, not_sure_means),
    ];
    html! {
        <>
            { for answers.into_iter().map(|(step, word, means)| {
                let choose = Action::Health(id, Some(step));
                choice(session, id.word(), answer == Some(step), choose, word, means)
            }) }
            { for question(id).words().stopped_label.map(|label| day(session, id, label)) }
        </>
    }
}

/// A few lengths of time, and a field for any other.
fn days_off(session: &Session) -> Html {
    let said = session.state.visitor.limits.days_off;
    let typed = &session.state.typed.days_off;
    let type_in = |days: String| Action::Type(Field::DaysOff, days);
    let none = said.is_none() && typed.is_empty();
    html! {
        <>
            { for text::DAYS_CHOICES.into_iter().map(|(days, word)| {
                let chosen = said == Some(Days(days));
                choice(session, "days-off", chosen, type_in(days.to_string()), word, "")
            }) }
            { choice(session, "days-off", none, type_in(String::new()), text::NO_LIMIT, "") }
            { number(session, Field::DaysOff, text::OTHER_DAYS.to_owned(), typed) }
        </>
    }
}

/// One choice among others of the same `name`.
fn choice(
    session: &Session,
    name: &'static str,
    chosen: bool,
    choose: Action,
    word: &'static str,
    means: &'static str,
) -> Html {
    html! {
        <label class="choice">
            <input type="radio" {name} checked={chosen} onchange={session.on(choose)} />
            <span>
                <b>{ word }</b>
                if !means.is_empty() { { " " }<br /><span class="small">{ means }</span> }
            </span>
        </label>
    }
}
