//! The start screen: the decision, what bothers you, and the list below it.

mod concerns;
mod masthead;

pub(super) use self::concerns::{chips, picker};
pub(super) use self::masthead::{doctor_first, masthead};

use yew::Html;

use super::answers::strengths;
use super::heading::heading_with_id;
use super::later::{self, Piece};
use super::parts::{Part, part};
use super::passage::{Look, clear, opener};
use super::picture::skin::{Extent, skin};
use super::session::Session;
use super::state::{Action, Focus, Screen};
use crate::text::{ask as ask_text, start as text, summary as summary_text};
use crate::view::markup::html;

/// The first thing a visitor sees.
pub(super) fn screen(session: &Session) -> Html {
    let look = if session.something_chosen() { Look::Main } else { Look::Button };
    html! {
        <>
            { part(session, Part::Masthead) }
            <section class="section" aria-labelledby="ask">
                { heading_with_id(session, 1, "title", "ask", html! { { text::WHAT_BOTHERS_YOU } }) }
                <p class="soft">{ text::CHOOSE_ANY }</p>
                <button type="button" class="plain-button skip" onclick={session.on(Action::Focus(Focus::List))}>
                    { text::SKIP_TO_LIST }
                </button>
                { doctor_first() }
                { picker(session) }
                if session.something_chosen() {
                    { strengths(session) }
                }
                <div class="actions">
                    { opener(session, Screen::Answers, look, html! { { text::TELL_MORE } }) }
                    { opener(session, Screen::Ask, Look::Plain, html! { { ask_text::OPEN } }) }
                    <span class="soft small">{ text::TELL_MORE_HINT }</span>
                    if session.something_said() { { clear(session) } }
                </div>
                <details>
                    <summary>{ summary_text::LOAD_FOLD }</summary>
                    { later::piece(session, &Piece::Load) }
                </details>
            </section>
            // Once something is chosen the list follows at once; the picture is behind it.
            if !session.something_chosen() { { skin(session, Extent::Names) } }
            { part(session, Part::List) }
        </>
    }
}
