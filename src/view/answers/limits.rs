//! Limits: days off, visits, budget, surface, event.

use method::visitor::SurfaceLimit;
use web_sys::HtmlInputElement;
use yew::{Html, InputEvent, TargetCast};

use super::{ask, hint};
use crate::text::{answers as text, labels};
use crate::view::day_field::{coming_day, complaint_line};
use crate::view::markup::html;
use crate::view::session::Session;
use crate::view::state::{Action, Field};

/// All limits.
pub(super) fn limits(session: &Session) -> Html {
    let typed = &session.state.typed;
    let clinic = &session.state.clinic;
    let controls = html! {
        <div class="flow">
            <div class="limits">
                { number(session, Field::DaysOff, text::DAYS_OFF.to_owned(), &typed.days_off) }
                { number(session, Field::Visits, text::VISITS.to_owned(), &typed.visits) }
                if clinic.has_prices() {
                    { number(session, Field::Budget, text::budget(clinic.currency.as_ref().map(method::money::Currency::word)), &typed.budget) }
                }
                { coming_day(session, Field::Event, text::EVENT) }
            </div>
            if !clinic.has_prices() { <p class="small soft">{ text::NO_BUDGET }</p> }
            <div class="flow">
                <p class="label" id="ask-surface">{ text::SURFACE }</p>
                { surface_choices(session, "ask-surface") }
            </div>
        </div>
    };
    ask(session, "ask-limits", text::LIMITS, hint(text::LIMITS_HINT), controls)
}

/// A field for a whole number, with a line where it cannot be read.
///
/// Why `if let` and not `for`: lists are matched from their end, and a line that comes or goes
/// would make the field anew and take the keyboard from it.
pub(in crate::view) fn number(session: &Session, field: Field, label: String, value: &str) -> Html {
    let complaint = session.state.complaint_about(field);
    html! {
        <div class="field">
            <label class="field">
                <span class="label">{ label }</span>
                <input type="text" inputmode="numeric" autocomplete="off" placeholder={text::NO_LIMIT}
                    value={value.to_owned()} aria-invalid={complaint.is_some().then_some("true")}
                    oninput={session.with(move |event: InputEvent| {
                        let text = event.target_unchecked_into::<HtmlInputElement>().value();
                        Action::Type(field, text)
                    })} />
            </label>
            if let Some(complaint) = complaint { { complaint_line(complaint) } }
        </div>
    }
}

/// What may happen to the surface, under the element with the id `named`.
pub(in crate::view) fn surface_choices(session: &Session, named: &'static str) -> Html {
    let said = session.state.visitor.limits.surface;
    html! {
        <div class="flow" role="radiogroup" aria-labelledby={named}>
            if said.is_none() { <p class="assumed">{ text::SURFACE_ASSUMED }</p> }
            <div class="choices">
                { for SurfaceLimit::ALL.into_iter().map(|limit| {
                    surface_choice(session, limit, said)
                }) }
            </div>
        </div>
    }
}

fn surface_choice(session: &Session, limit: SurfaceLimit, said: Option<SurfaceLimit>) -> Html {
    let (word, meaning) = labels::surface_limit(limit);
    let assumed = said.is_none() && limit == session.state.visitor.surface_limit();
    html! {
        <label class="choice">
            <input type="radio" name="surface" checked={said == Some(limit) || assumed} data-surface-limit={limit.word()}
                onclick={session.on(Action::Surface(Some(limit)))} />
            <span>
                <b>{ word }</b>
                if assumed { { " (" }{ text::ASSUMED }{ ")" } }
                { " " }<br />{ meaning }
            </span>
        </label>
    }
}
