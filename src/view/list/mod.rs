//! The list: what fits, what does not, and why; or all options, A to Z.

mod alphabet;
mod cards;
mod filters;
mod groups;
mod heading;
mod references;
mod said;
mod tally;

pub(super) use self::groups::SORTED;
pub(super) use self::heading::tally;

use method::decide::Ending;
use yew::Html;

use super::ending;
use super::glossary::legend;
use super::heading::{heading_with_id, screen_heading};
use super::passage::{Look, opener};
use super::session::Session;
use super::start::doctor_first;
use super::state::{Action, Focus, Layout, Screen};
use super::{summary, why};
use crate::text::{how as how_text, list as text, picture};
use crate::view::markup::html;

/// The list beside what was said.
pub(super) fn screen(session: &Session) -> Html {
    html! {
        <div class="with-aside">
            { said::said(session) }
            <div class="flow">
                { screen_heading(session, html! { { heading::words(session) } }) }
                { body(session) }
            </div>
        </div>
    }
}

/// The list as a section below the questions.
pub(super) fn section(session: &Session) -> Html {
    html! {
        <section class="section" aria-labelledby="list">
            { heading_with_id(session, 1, "title", "list", html! { { heading::words(session) } }) }
            { body(session) }
        </section>
    }
}

fn body(session: &Session) -> Html {
    let sorted = session.something_chosen() && session.state.layout == Layout::Groups;
    html! {
        <>
            { skip_to_options(session) }
            { ending::ending(session) }
            if sorted { <p class="soft">{ text::NO_PRESCRIPTION }</p> }
            <div class="actions">
                { opener(session, Screen::How, Look::Plain, html! { { how_text::TITLE } }) }
                { legend(session) }
            </div>
            if session.decision.ending != Some(Ending::SeeADoctorFirst) && session.state.screen == Screen::List {
                { doctor_first() }
            }
            { filters::filters(session) }
            if sorted {
                { tally::tally(session) }
                <div class="actions">{ opener(session, Screen::Map, Look::Plain, html! { { picture::SEE_MAP } }) }</div>
            }
            { references::references(session) }
            if sorted {
                { groups::groups(session) }
                { why::why(session) }
            } else {
                { alphabet::alphabet(session) }
            }
            { not_offered(session) }
            <div class="actions">{ summary::open(session, look(session)) }</div>
        </>
    }
}

/// The page of questions is the next step after a sorted list, unless something is to be compared
/// first; elsewhere it is one way among some.
fn look(session: &Session) -> Look {
    let sorted = session.decision.ending.is_none() && session.state.screen == Screen::List;
    let comparing = !session.state.compare.chosen.is_empty();
    if sorted && !comparing { Look::Main } else { Look::Button }
}

/// Past the filters and the references, for the keyboard.
fn skip_to_options(session: &Session) -> Html {
    html! {
        <button type="button" class="plain-button skip" onclick={session.on(Action::Focus(Focus::Options))}>
            { text::SKIP_TO_OPTIONS }
        </button>
    }
}

fn not_offered(session: &Session) -> Html {
    let names: Vec<_> = session
        .decision
        .not_offered
        .iter()
        .map(|id| method::catalog::procedure(*id).name)
        .collect();
    if names.is_empty() {
        return Html::default();
    }
    html! { <p class="note">{ text::not_offered(&crate::text::measure::list_of(&names)) }</p> }
}
