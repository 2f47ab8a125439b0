//! Why this order: what would change it, and how steady the first place is.

use method::decide::{Change, changes, steady};
use method::money::Currency;
use yew::Html;

use super::heading::{heading, heading_with_id};
use super::later::{self, Piece};
use super::session::Session;
use crate::text::{option as option_text, why as text};
use crate::view::markup::html;

/// How many changes are shown before the rest folds.
const SHOWN: usize = 5;

/// The section below a sorted list.
pub(super) fn why(session: &Session) -> Html {
    html! {
        <section class="why" aria-labelledby="why">
            { heading_with_id(session, session.list_step(), "group-title", "why", html! { { text::TITLE } }) }
            { later::piece(session, &Piece::Why) }
        </section>
    }
}

/// What stands below its heading.
pub(super) fn inside(session: &Session) -> Html {
    let (visitor, clinic) = (&session.state.visitor, &session.state.clinic);
    let changes = changes(visitor, clinic, &session.decision);
    let (first, more) = changes.split_at(changes.len().min(SHOWN));
    let steady = steady(visitor, clinic, &session.decision);
    html! {
        <>
            <p>{ text::LEAD }{ " " }{ option_text::OUR_READING }</p>
            <div class="claims">
                <div class="claim">
                    { heading(session, session.list_step() + 1, "label", html! { { text::CHANGES } }) }
                    if first.is_empty() { <p>{ text::NO_CHANGE }</p> } else { { lines(session, first) } }
                    if !more.is_empty() {
                        <details>
                            <summary>{ text::more_changes(more.len()) }</summary>
                            { lines(session, more) }
                        </details>
                    }
                </div>
                <div class="claim">
                    { heading(session, session.list_step() + 1, "label", html! { { text::STEADY } }) }
                    <p>{ steady.map_or_else(|| text::NO_FIRST.to_owned(), text::steady) }</p>
                </div>
            </div>
        </>
    }
}

fn lines(session: &Session, changes: &[Change]) -> Html {
    let currency = session.state.clinic.currency.as_ref().map(Currency::word);
    html! {
        <ul>{ for changes.iter().map(|change| html! { <li>{ text::change(change, currency) }</li> }) }</ul>
    }
}
