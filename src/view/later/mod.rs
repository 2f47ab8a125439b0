//! The seam to what comes in a part of its own: the screens behind the first one, what stands in its
//! folds and far below, and what is done there.
//!
//! In the page the program comes in parts (`cargo xtask pack` cuts it here), and this one is
//! fetched right after the first screen works, by every page. Until it is there those
//! screens say so. Everywhere else the program is whole.

#[cfg(target_family = "wasm")]
mod cut;
mod waiting;

use method::catalog::{Question, ValueId};
use method::decide::{Assessment, GateText};
use web_sys::Element;
use yew::Html;

use super::session::Session;
use super::state::later::Later;
use super::state::summary::Act;
use super::state::{Action, Screen, State};
use super::{
    answers, ask, compare, glossary, how, list, option, picture, plan, sheet, summary, why,
};
use crate::view::markup::html;

/// What is drawn there.
#[derive(Clone, Copy)]
pub(super) enum Piece<'a> {
    /// A whole screen behind the list.
    Screen,
    /// What loads a saved file, for who comes back to the first screen.
    Load,
    /// What the drawings and words of the list mean.
    Legend,
    /// The depth of each option as a table.
    DepthTable,
    /// The sum of an option, term by term.
    Sum(&'a Assessment),
    /// What a gate says about an answer.
    Gate(GateText),
    /// The row of a health question.
    Question(Question),
    /// The row of a value.
    Value(ValueId),
    /// What is compared.
    Tray,
    /// What would change the order, and how steady it is.
    Why,
}

/// What is drawn there, or the line that says where it is.
pub(super) fn piece(session: &Session, piece: &Piece) -> Html {
    match session.state.later {
        #[cfg(target_family = "wasm")]
        Later::Here => cut::piece(session, piece),
        #[cfg(not(target_family = "wasm"))]
        Later::Here => piece_there(session, piece),
        missing @ (Later::Coming | Later::Failed) => match piece {
            Piece::Screen => waiting::screen(session, missing),
            // The screen they lead to or stand on is missing too, and says so.
            Piece::Tray | Piece::Question(_) | Piece::Value(_) => Html::default(),
            Piece::Gate(_) => html! { { waiting::words(missing) } },
            Piece::Load | Piece::Legend | Piece::DepthTable | Piece::Sum(_) | Piece::Why => {
                waiting::line(missing)
            }
        },
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

fn piece_there(session: &Session, piece: &Piece) -> Html {
    match piece {
        Piece::Screen => screen_there(session),
        Piece::Load => summary::load(session),
        Piece::Legend => glossary::inside_legend(session),
        Piece::DepthTable => picture::skin::table(session),
        Piece::Sum(option) => option::sum(option),
        Piece::Gate(text) => html! { { text.to_string() } },
        Piece::Question(id) => answers::question_row(session, *id),
        Piece::Value(id) => answers::value_row(session, *id),
        Piece::Tray => compare::tray(session),
        Piece::Why => why::inside(session),
    }
}

fn screen_there(session: &Session) -> Html {
    match session.state.screen {
        // The first screen is on this side.
        Screen::Start => Html::default(),
        Screen::List => list::screen(session),
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
        Action::Type(field, text) => state.take(field, text),
        Action::Go(Screen::Answers) => state.choose_first_questions(),
        Action::Compare(act) => state.compare_after(act),
        Action::Plan(act) => state.plan_after(act),
        Action::Ask(act) => state.ask_after(act),
        Action::Summary(act) => state.summary_after(act),
        Action::Cite(claim) => state.cite(claim),
        Action::BackToClaim => state.back_to_claim(),
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
