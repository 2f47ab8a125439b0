//! The six groups, each with shape, word, count and one line of meaning. Empty ones stay.

use method::decide::{Assessment, Flag, Group};
use yew::Html;

use super::cards::cards;
use super::filters::shows;
use crate::text::{labels, list as text};
use crate::view::heading::heading_with_id;
use crate::view::marks::group_mark;
use crate::view::markup::html;
use crate::view::option::row;
use crate::view::session::Session;

/// The groups of a sorted list, in their order.
pub(in crate::view) const SORTED: [Group; 6] = [
    Group::Fits,
    Group::TradeOff,
    Group::CheckFirst,
    Group::NotNow,
    Group::NoEvidence,
    Group::DoesNotHelp,
];

/// All six.
pub(super) fn groups(session: &Session) -> Html {
    html! {
        <div class="groups">
            { for SORTED.into_iter().map(|group| one(session, group)) }
        </div>
    }
}

fn one(session: &Session, group: Group) -> Html {
    let all: Vec<_> = session.in_group(group).collect();
    let shown: Vec<_> =
        all.iter().copied().filter(|option| shows(session, option.procedure)).collect();
    let hidden = all.len() - shown.len();
    let id = format!("group-{}", group.word());
    html! {
        <section class="group" data-group={group.word()} aria-labelledby={id.clone()} key={group.word()}>
            <header class="group-head">
                { group_mark(group) }
                { heading_with_id(session, session.list_step(), "group-title", id, html! { { title(session, group, &all) } }) }
                <span class="count">{ all.len() }</span>
                <p>
                    if all.is_empty() { { labels::empty_group(group) } } else { { labels::group(group).1 } }
                    if hidden > 0 { { " " }{ text::hidden_by_filter(hidden) } }
                </p>
            </header>
            { options(session, group, &shown) }
        </section>
    }
}

/// Fits says how many health questions are open, so that it never sounds like a promise.
fn title(session: &Session, group: Group, options: &[&Assessment]) -> String {
    let flagged = options.iter().any(|option| option.flags.contains(&Flag::HealthOpen));
    if group == Group::Fits && flagged {
        text::fits_so_far(open_questions(session).len())
    } else {
        labels::group(group).0.to_owned()
    }
}

/// Health questions without an answer that could hold back an option of the sorted groups.
pub(super) fn open_questions(session: &Session) -> Vec<method::catalog::Question> {
    method::consultation::open_questions(&session.decision)
}

fn options(session: &Session, group: Group, shown: &[&Assessment]) -> Html {
    match group {
        Group::NoEvidence | Group::DoesNotHelp => html! {
            <ul class="rows">{ for shown.iter().map(|option| row(session, option)) }</ul>
        },
        Group::Fits
        | Group::TradeOff
        | Group::CheckFirst
        | Group::NotNow
        | Group::Reference
        | Group::Unsorted => html! {
            { for cards(session, shown) }
        },
    }
}
