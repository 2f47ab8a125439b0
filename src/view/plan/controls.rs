//! The two dates, how many visits, how far apart.

use method::catalog::{Procedure, Range};
use method::plan::Pace;
use yew::Html;

use crate::text::{answers as answers_text, plan as text};
use crate::view::day_field::coming_day;
use crate::view::heading::heading_with_id;
use crate::view::markup::html;
use crate::view::session::Session;
use crate::view::state::plan::{Act, Length};
use crate::view::state::{Action, Field};

/// All of them; a choice with one answer is none.
pub(super) fn controls(session: &Session, record: &Procedure) -> Html {
    html! {
        <section class="section" aria-labelledby="plan-dates">
            { heading_with_id(session, 1, "subtitle", "plan-dates", html! { { text::YOUR_DATES } }) }
            <div class="plan-controls">
                { coming_day(session, Field::FirstVisit, text::FIRST_VISIT) }
                { coming_day(session, Field::Event, answers_text::EVENT) }
                { visits(session, record) }
                { spacing(session, record) }
            </div>
        </section>
    }
}

fn visits(session: &Session, record: &Procedure) -> Html {
    let visits = session.state.clinic.visits(record);
    let Some(visits) = visits.filter(|visits| visits.from() < visits.to()) else {
        return Html::default();
    };
    let planned = session.state.plan.length;
    steps(
        "plan-length",
        text::HOW_MANY,
        html! {
            <>
                { step(session, "plan-length", Act::Length(Length::Fewest), planned == Length::Fewest,
                    text::visits_choice(visits.from(), true)) }
                { step(session, "plan-length", Act::Length(Length::Most), planned == Length::Most,
                    text::visits_choice(visits.to(), false)) }
            </>
        },
    )
}

fn spacing(session: &Session, record: &Procedure) -> Html {
    let Some(spacing) = record.spacing.filter(|spacing| spacing.from() < spacing.to()) else {
        return Html::default();
    };
    let pace = session.state.plan.pace;
    let choice = |of: Pace| {
        let (longest, days) = match of {
            Pace::Unhurried => (true, Range::to(spacing)),
            Pace::Quickest => (false, Range::from(spacing)),
        };
        let words = text::spacing_choice(days, longest);
        step(session, "plan-pace", Act::Pace(of), pace == of, words)
    };
    steps(
        "plan-pace",
        text::HOW_FAR_APART,
        html! {
            <>{ choice(Pace::Unhurried) }{ choice(Pace::Quickest) }</>
        },
    )
}

fn steps(id: &'static str, label: &'static str, choices: Html) -> Html {
    html! {
        <div class="plan-choice" role="radiogroup" aria-labelledby={id}>
            <p class="label" {id}>{ label }</p>
            <div class="steps">{ choices }</div>
        </div>
    }
}

fn step(session: &Session, name: &'static str, act: Act, checked: bool, words: String) -> Html {
    html! {
        <label class="toggle">
            <input type="radio" {name} {checked} onchange={session.on(Action::Plan(act))} />
            { words }
        </label>
    }
}
