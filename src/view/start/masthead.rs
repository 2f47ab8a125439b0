//! The decision in two sentences, and four plain facts about this page.

use method::catalog::EDITION;
use yew::Html;

use crate::text::{measure, start as text};
use crate::view::contact::{funding, signed};
use crate::view::heading::screen_heading;
use crate::view::markup::html;
use crate::view::session::Session;

/// The decision and the facts.
pub(in crate::view) fn masthead(session: &Session) -> Html {
    let shown = session.decision.options.iter();
    let procedures = shown.filter(|option| !option.procedure.id.is_standing()).count();
    let edition = text::edition(EDITION.version, &measure::month_of(EDITION.date));
    let facts = [
        (text::PRIVATE, session.privacy().to_owned()),
        (text::ADULTS, text::PURPOSE.to_owned()),
        (text::FUNDING, funding(&session.state).to_owned()),
        (text::REVIEWED, format!("{} {edition}", signed(&session.state))),
    ];
    html! {
        <header class="masthead" part="masthead">
            <div class="stack">
                { screen_heading(session, html! { { text::DECISION } }) }
                <p class="lead">{ text::lead(procedures) }</p>
            </div>
            <ul class="facts">
                { for facts.into_iter().map(|(word, line)| html! {
                    <li><strong>{ word }</strong>{ " " }{ line }</li>
                }) }
            </ul>
        </header>
    }
}

/// Above everything else, on every path.
pub(in crate::view) fn doctor_first() -> Html {
    html! {
        <p class="doctor-first"><b>{ text::DOCTOR_FIRST }</b>{ text::DOCTOR_FIRST_REST }</p>
    }
}
