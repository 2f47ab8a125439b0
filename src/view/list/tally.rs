//! The six groups with their counts; each leads to its group.

use method::decide::Group;
use yew::Html;

use super::groups::SORTED;
use crate::text::list as text;
use crate::view::marks::group_mark;
use crate::view::markup::html;
use crate::view::session::Session;
use crate::view::state::{Action, Focus};

/// The counts, with shape and word.
pub(super) fn tally(session: &Session) -> Html {
    html! {
        <ul class="tally">{ for SORTED.into_iter().map(|group| count(session, group)) }</ul>
    }
}

fn count(session: &Session, group: Group) -> Html {
    let options = session.decision.group(group).count();
    html! {
        <li>
            <button type="button" data-tally={group.word()}
                onclick={session.on(Action::Focus(Focus::Group(group)))}>
                { group_mark(group) }<b>{ options }</b><span>{ text::tally_word(group) }</span>
            </button>
        </li>
    }
}
