//! Who pays, who checked it, how old it is, how hard it is to read.

use method::catalog::EDITION;
use method::date::Date;
use method::decision_aid::{is_overdue, next_review};
use yew::Html;

use crate::text::{how as text, measure};
use crate::view::contact::{funding, signed};
use crate::view::markup::html;
use crate::view::session::Session;

/// One row a question.
pub(super) fn behind(session: &Session) -> Html {
    let day = Date::parse(EDITION.date).map(measure::date).unwrap_or_default();
    let facts = html! {
        <>
            <p>{ text::edition(EDITION.version, &day) }</p>
            <p class="small soft hash">{ text::hash(EDITION.hash) }</p>
        </>
    };
    html! {
        <dl class="behind">
            { row(text::WHO_PAYS, html! { <p>{ funding(&session.state).to_owned() }</p> }) }
            { row(text::CHECKED_BY, html! { <p>{ signed(&session.state) }</p> }) }
            { row(text::FACTS, facts) }
            { row(text::UPDATES, updates(session)) }
            { row(text::READING, html! { <p>{ text::reading_grade() }</p> }) }
        </dl>
    }
}

fn row(title: &'static str, content: Html) -> Html {
    html! { <div><dt>{ title }</dt><dd>{ content }</dd></div> }
}

/// The policy, and whether it is kept today.
fn updates(session: &Session) -> Html {
    let due = measure::date(next_review());
    html! {
        <>
            <p>{ text::UPDATE_POLICY }</p>
            if is_overdue(session.state.visitor.today) {
                <p class="note" data-overdue="true"><b>{ text::overdue(&due) }</b></p>
            } else {
                <p>{ text::next_review(&due) }</p>
            }
        </>
    }
}
