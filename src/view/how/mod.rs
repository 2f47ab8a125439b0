//! How this works: purpose, method with the visitor's numbers, money, people, dates, doubt.

mod behind;
mod evidence;
mod score;
mod steps;
mod yours;

use yew::Html;

use super::glossary::word;
use super::heading::{heading_with_id, screen_heading, titled};
use super::passage::ways;
use super::session::Session;
use crate::text::how as text;
use crate::view::markup::html;

/// The screen.
pub(super) fn screen(session: &Session) -> Html {
    html! {
        <>
            <header class="stack">
                { ways(session) }
                { screen_heading(session, html! { { text::TITLE } }) }
                <p class="lead">{ text::PURPOSE }</p>
            </header>
            { titled(session, "how-method", text::METHOD, method(session)) }
            { titled(session, "how-behind", text::BEHIND, behind::behind(session)) }
            { score::score(session) }
            <div class="how-pair section">
                { half(session, "how-leaves", text::LEAVES, leaves(session)) }
                { half(session, "how-cannot", text::CANNOT, dots(&text::CANNOT_LINES)) }
            </div>
            { evidence::evidence(session) }
        </>
    }
}

/// One of two short parts side by side.
fn half(session: &Session, id: &'static str, title: &'static str, content: Html) -> Html {
    html! {
        <section class="flow" aria-labelledby={id}>
            { heading_with_id(session, 1, "group-title", id, html! { { title } }) }
            { content }
        </section>
    }
}

fn method(session: &Session) -> Html {
    let hint = if session.something_chosen() { text::METHOD_HINT } else { text::METHOD_UNSORTED };
    html! {
        <>
            <p class="soft">{ hint }</p>
            { steps::steps(session) }
            <p class="note">{ text::NEVER }</p>
            <p class="small soft">{ text::WORDS }</p>
            <ul class="terms">
                { for text::IN_METHOD.iter().map(|(id, shown)| html! {
                    <li>{ word(session, id, shown) }</li>
                }) }
            </ul>
        </>
    }
}

fn leaves(session: &Session) -> Html {
    html! {
        <>
            { dots(&text::LEAVES_LINES) }
            <p class="small soft">{ session.privacy() }</p>
        </>
    }
}

fn dots(lines: &[&str]) -> Html {
    html! { <ul class="dots">{ for lines.iter().map(|line| html! { <li>{ (*line).to_owned() }</li> }) }</ul> }
}
