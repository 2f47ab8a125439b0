//! What stands where something behind the list is not there yet, or will not come.

use yew::Html;

use crate::text::later as text;
use crate::view::heading::screen_heading;
use crate::view::markup::html;
use crate::view::passage::ways;
use crate::view::session::Session;
use crate::view::state::later::Later;

/// A whole screen: the way back, and the line.
pub(super) fn screen(session: &Session, missing: Later) -> Html {
    let title = match missing {
        Later::Failed => text::FAILED_TITLE,
        Later::Coming | Later::Here => text::COMING_TITLE,
    };
    html! {
        <header class="stack">
            { ways(session) }
            { screen_heading(session, html! { { title } }) }
            { line(missing) }
        </header>
    }
}

/// The line by itself.
pub(super) fn line(missing: Later) -> Html {
    html! { <p class="note" data-waiting={missing.word()}>{ words(missing) }</p> }
}

/// Its words alone.
pub(super) fn words(missing: Later) -> &'static str {
    match missing {
        Later::Failed => text::FAILED,
        Later::Coming | Later::Here => text::COMING,
    }
}
