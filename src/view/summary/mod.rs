//! The page for the consultation: what goes on it, how to take it along, and the page itself.

mod choose;
mod load;
mod own_lines;
mod page;
mod paper;
mod take_along;

pub(super) use self::load::load;
pub(super) use self::take_along::{outcome, print};

use yew::Html;

use self::page::Page;
use super::heading::{heading, screen_heading};
use super::passage::{Look, opener, ways};
use super::session::Session;
use super::sheet::texts_line;
use super::state::Screen;
use crate::text::summary as text;
use crate::view::markup::html;

/// The screen.
pub(super) fn screen(session: &Session) -> Html {
    let page = Page::of(&session.state, &session.decision);
    html! {
        <>
            <header class="stack">
                { ways(session) }
                { screen_heading(session, html! { { text::TITLE } }) }
                <p class="lead">{ text::LEAD }</p>
                { texts_line(session) }
            </header>
            <div class="with-aside take">
                <div class="flow">
                    { take_along::take_along(session, &page) }
                    { choose::choose(session) }
                    { own_lines::own_lines(session) }
                    { load(session) }
                </div>
                { paper::paper(session, &page) }
            </div>
        </>
    }
}

/// Opens the screen; `look` says how loudly.
pub(super) fn open(session: &Session, look: Look) -> Html {
    opener(session, Screen::Summary, look, html! { { text::OPEN } })
}

/// One part of the screen beside the page.
fn part(session: &Session, title: &'static str, content: Html) -> Html {
    html! {
        <section class="stack take-part">
            { heading(session, 1, "subtitle", html! { { title } }) }
            { content }
        </section>
    }
}
