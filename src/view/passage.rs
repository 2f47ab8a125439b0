//! Ways from screen to screen: buttons that open one, and the way back.

use yew::Html;

use super::session::Session;
use super::state::{Action, Screen};
use crate::text::{list, passage as text};
use crate::view::markup::html;

/// How a button that opens a screen is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Look {
    /// Like a link.
    Plain,
    /// With an edge.
    Button,
    /// The one main button of a screen.
    Main,
}

/// A button that opens `screen`; the keyboard comes back to it.
pub(super) fn opener(session: &Session, screen: Screen, look: Look, words: Html) -> Html {
    let (class, weight) = match look {
        Look::Plain => ("plain-button", None),
        Look::Button => ("button", None),
        Look::Main => ("button", Some("main")),
    };
    html! {
        <button type="button" {class} data-weight={weight} data-opens={screen.name()}
            onclick={session.on(Action::Go(screen))}>
            { words }
        </button>
    }
}

/// The first line of a screen: the way back, and the way to forget.
pub(super) fn ways(session: &Session) -> Html {
    html! {
        <div class="actions">
            { back(session) }
            if session.something_said() { { clear(session) } }
        </div>
    }
}

/// Forgets everything that was said.
pub(super) fn clear(session: &Session) -> Html {
    html! {
        <button type="button" class="plain-button" onclick={session.on(Action::Clear)}>{ list::CLEAR }</button>
    }
}

/// The way back to the screen before.
pub(super) fn back(session: &Session) -> Html {
    let before = session.state.trail.last().copied().unwrap_or(Screen::Start);
    html! {
        <button type="button" class="plain-button" onclick={session.on(Action::Back)}>
            { text::back_to(before) }
        </button>
    }
}
