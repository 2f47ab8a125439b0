//! The tray: what is chosen, at the end of every screen where something can be chosen.

use method::catalog::{ProcedureId, procedure};
use yew::Html;

use crate::text::{compare as text, list as list_text};
use crate::view::heading::heading_with_id;
use crate::view::markup::html;
use crate::view::passage::{Look, opener};
use crate::view::session::Session;
use crate::view::state::compare::Act;
use crate::view::state::{Action, Screen};

/// The tray, where there is something in it.
pub(in crate::view) fn tray(session: &Session) -> Html {
    let comparing = &session.state.compare;
    if !session.state.has_tray() {
        return Html::default();
    }
    let names: Vec<_> = comparing.chosen.iter().map(|id| procedure(*id).name).collect();
    let count = text::chosen_of_most(names.len());
    html! {
        <section class="bar tray" part="tray" aria-labelledby="tray" data-open={comparing.tray_open.then_some("true")}>
            { heading_with_id(session, 1, "subtitle", "tray", html! { { &count } }) }
            <button type="button" class="tray-fold" aria-expanded={comparing.tray_open.to_string()}
                aria-controls="tray-chosen" onclick={session.on(Action::Compare(Act::FoldTray))}>
                <b>{ count }</b>
                <span class="soft small">{ names.join(", ") }</span>
            </button>
            <ul class="said-chips" id="tray-chosen">
                { chips(session) }
                <li class="small soft">{ text::ALWAYS }</li>
            </ul>
            { opener(session, Screen::Compare, Look::Main, html! { { text::SEE } }) }
        </section>
    }
}

/// The chosen options, each with a way to take it out.
pub(super) fn chips(session: &Session) -> Html {
    html! { { for session.state.compare.chosen.iter().map(|id| chip(session, *id)) } }
}

fn chip(session: &Session, id: ProcedureId) -> Html {
    let name = procedure(id).name;
    html! {
        <li class="said-chip" key={id.word()}>
            { name }
            <button type="button" aria-label={list_text::remove(name)}
                onclick={session.on(Action::Compare(Act::TakeOut(id)))}>{ "\u{d7}" }</button>
        </li>
    }
}
