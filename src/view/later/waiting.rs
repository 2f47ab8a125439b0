//! What stands where a screen behind the list is not there yet, or will not come.

use yew::Html;

use crate::text::later as text;
use crate::view::heading::screen_heading;
use crate::view::markup::html;
use crate::view::passage::ways;
use crate::view::session::Session;
use crate::view::state::later::Later;

/// The way back, and one line.
pub(super) fn screen(session: &Session, missing: Later) -> Html {
    let (title, line) = match missing {
        Later::Failed => (text::FAILED_TITLE, text::FAILED),
        Later::Coming | Later::Here => (text::COMING_TITLE, text::COMING),
    };
    html! {
        <header class="stack">
            { ways(session) }
            { screen_heading(session, html! { { title } }) }
            <p class="lead" data-later={missing.word()}>{ line }</p>
        </header>
    }
}
