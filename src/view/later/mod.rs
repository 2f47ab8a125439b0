//! The seam to what comes in a second file: the screens behind the list, and what is done there.
//!
//! In the page the program comes in two files (`cargo xtask pack` cuts it in two here), and the
//! second one is fetched right after the first screen works, by every page. Until it is there those
//! screens say so. Everywhere else the program is whole.

#[cfg(target_family = "wasm")]
mod cut;
mod waiting;

use web_sys::Element;
use yew::Html;

use super::session::Session;
use super::state::later::Later;
use super::state::summary::Act;
use super::state::{Action, Screen, State};
use super::{answers, ask, compare, how, picture, plan, sheet, summary};
use crate::text::summary as text;
use crate::view::markup::html;

/// A screen behind the list, or the line that says where it is.
pub(super) fn screen(session: &Session) -> Html {
    match session.state.later {
        #[cfg(target_family = "wasm")]
        Later::Here => cut::screen(session),
        #[cfg(not(target_family = "wasm"))]
        Later::Here => screen_there(session),
        missing @ (Later::Coming | Later::Failed) => waiting::screen(session, missing),
    }
}

/// The fold with what loads a saved file, for who comes back to the first screen.
pub(super) fn load_fold(session: &Session) -> Html {
    let inside = match session.state.later {
        #[cfg(target_family = "wasm")]
        Later::Here => cut::load(session),
        #[cfg(not(target_family = "wasm"))]
        Later::Here => summary::load(session),
        missing @ (Later::Coming | Later::Failed) => waiting::line(missing),
    };
    html! {
        <details>
            <summary>{ text::LOAD_FOLD }</summary>
            { inside }
        </details>
    }
}

/// The state after something that is done there. Where it is not there, only a page can ask for
/// paper, which waits.
pub(super) fn after(state: &mut State, action: Action) {
    match state.later {
        #[cfg(target_family = "wasm")]
        Later::Here => cut::after(state, action),
        #[cfg(not(target_family = "wasm"))]
        Later::Here => after_there(state, action),
        Later::Coming | Later::Failed => {
            if matches!(action, Action::Summary(Act::Print)) {
                state.print();
            }
        }
    }
}

/// What a screen reader hears of what is done behind the list; `None` where that is nothing.
pub(super) fn said(state: &State) -> Option<String> {
    match state.later {
        #[cfg(target_family = "wasm")]
        Later::Here => cut::said(state),
        #[cfg(not(target_family = "wasm"))]
        Later::Here => said_there(state),
        Later::Coming | Later::Failed => None,
    }
}

/// Prints the page for the consultation from the widget in `root`.
pub(super) fn print(root: &Element) {
    #[cfg(target_family = "wasm")]
    cut::print(root);
    #[cfg(not(target_family = "wasm"))]
    summary::print(root);
}

fn screen_there(session: &Session) -> Html {
    match session.state.screen {
        // The first screens are on this side.
        Screen::Start | Screen::List => Html::default(),
        Screen::Answers => answers::screen(session),
        Screen::Sheet(option) => sheet::screen(session, option),
        Screen::Compare => compare::screen(session),
        Screen::Plan(option) => plan::screen(session, option),
        Screen::Map => picture::map::screen(session),
        Screen::Ask => ask::screen(session),
        Screen::Summary => summary::screen(session),
        Screen::How => how::screen(session),
    }
}

fn after_there(state: &mut State, action: Action) {
    match action {
        Action::Ask(act) => state.ask_after(act),
        Action::Summary(act) => state.summary_after(act),
        // Everything else is done on this side.
        _ => {}
    }
}

fn said_there(state: &State) -> Option<String> {
    let of_plan = || match state.screen {
        Screen::Plan(option) => Some(plan::said(state, option)),
        _ => None,
    };
    summary::outcome(state).or_else(of_plan)
}
