//! Headings whose level belongs to the page around us.

use yew::{AttrValue, Html};

use super::session::Session;
use crate::view::markup::html;

/// A heading `step` levels below the widget's first one.
pub(super) fn heading(session: &Session, step: u8, class: &'static str, content: Html) -> Html {
    let tag = level(session, step);
    html! { <@{tag} class={class}>{ content }</@> }
}

/// The same with an id that other elements point to.
pub(super) fn heading_with_id(
    session: &Session,
    step: u8,
    class: &'static str,
    id: impl Into<AttrValue>,
    content: Html,
) -> Html {
    let tag = level(session, step);
    html! { <@{tag} class={class} id={id.into()} tabindex="-1">{ content }</@> }
}

/// The heading of a screen, which takes the keyboard when the screen opens.
pub(super) fn screen_heading(session: &Session, content: Html) -> Html {
    let tag = level(session, 0);
    html! { <@{tag} class="display" id="screen" tabindex="-1">{ content }</@> }
}

/// A part of a screen under its heading.
pub(super) fn titled(
    session: &Session,
    id: &'static str,
    title: &'static str,
    content: Html,
) -> Html {
    html! {
        <section class="section" aria-labelledby={id}>
            { heading_with_id(session, 1, "title", id, html! { { title } }) }
            { content }
        </section>
    }
}

fn level(session: &Session, step: u8) -> &'static str {
    match session.first_heading.saturating_add(step) {
        0 | 1 => "h1",
        2 => "h2",
        3 => "h3",
        4 => "h4",
        5 => "h5",
        _ => "h6",
    }
}
