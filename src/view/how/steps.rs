//! The method in seven steps, each with what it does with the visitor's answers.

use yew::Html;

use super::yours;
use crate::text::how as text;
use crate::view::heading::heading;
use crate::view::markup::html;
use crate::view::session::Session;

/// What a step does with the visitor's own answers.
type Own = fn(&Session) -> Html;

/// The steps in their order.
pub(super) fn steps(session: &Session) -> Html {
    let all: [(text::Step, Own); 7] = [
        (text::CHECKS, yours::checks),
        (text::HELPS, yours::helps),
        (text::LIMITS, yours::limits),
        (text::GROUPS, yours::groups),
        (text::ORDER, yours::order),
        (text::WHY, yours::example),
        (text::CHANGE, yours::change),
    ];
    html! { <ol class="method">{ for all.into_iter().map(|(step, own)| one(session, step, own)) }</ol> }
}

fn one(session: &Session, (title, words): text::Step, own: Own) -> Html {
    html! {
        <li>
            { heading(session, 2, "subtitle", html! { { title } }) }
            <p>{ words }</p>
            if session.something_chosen() {
                <div class="yours">
                    <p class="label">{ text::WITH_YOURS }</p>
                    { own(session) }
                </div>
            }
        </li>
    }
}
