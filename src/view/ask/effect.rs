//! What the answer does: the groups before and after it, and which options moved.

use method::decide::{Decision, Ending, Group, decide};
use yew::Html;

use crate::text::{ask as text, endings, labels};
use crate::view::heading::heading;
use crate::view::list::SORTED;
use crate::view::marks::group_mark;
use crate::view::markup::html;
use crate::view::session::Session;

/// The panel below the answer.
pub(super) fn effect(session: &Session) -> Html {
    let state = &session.state;
    let now = &session.decision;
    let said_before = state.ask.before.as_deref().map_or(&state.visitor, |(visitor, _)| visitor);
    let answered = *said_before != state.visitor;
    if now.ending == Some(Ending::SeeADoctorFirst) {
        return panel(session, endings::doctor::TITLE, html! { <p>{ endings::doctor::LEAD }</p> });
    }
    if !session.something_chosen() {
        return panel(session, text::SO_FAR, html! { <p class="small">{ text::UNSORTED }</p> });
    }
    let before = decide(said_before, &state.clinic);
    let content = html! {
        <>
            <ul class="moves">{ for SORTED.into_iter().map(|group| count(&before, now, group)) }</ul>
            if answered { { moves(&before, now) } }
        </>
    };
    panel(session, if answered { text::WITH_THIS } else { text::SO_FAR }, content)
}

fn panel(session: &Session, title: &'static str, content: Html) -> Html {
    html! {
        <section class="effect">
            { heading(session, 1, "label", html! { { title } }) }
            { content }
        </section>
    }
}

/// One group: its mark, how many options it holds, and how many it held.
fn count(before: &Decision, now: &Decision, group: Group) -> Html {
    let of = |decision: &Decision| decision.group(group).count();
    let (was, is) = (of(before), of(now));
    let was_sorted = before.ending != Some(Ending::NoConcernChosen);
    html! {
        <li data-group={group.word()}>
            { group_mark(group) }
            <span>
                <b>{ is }</b>{ " " }{ text::group_after_count(group, is) }
                if was_sorted && was != is { { " " }<span class="soft">{ text::was(was) }</span> }
            </span>
        </li>
    }
}

/// The options that are in another group than before, by the group they are in now.
fn moves(before: &Decision, now: &Decision) -> Html {
    if before.ending == Some(Ending::NoConcernChosen) {
        return Html::default();
    }
    let moved_to = |group: Group| -> Vec<&'static str> {
        let here = now.options.iter().filter(|option| option.group == group);
        let is_new = |id| before.option(id).is_some_and(|option| option.group != group);
        here.filter(|option| is_new(option.procedure.id))
            .map(|option| option.procedure.name)
            .collect()
    };
    let lines: Vec<Html> = SORTED
        .into_iter()
        .map(|group| (group, moved_to(group)))
        .filter(|(_, names)| !names.is_empty())
        .map(|(group, names)| html! { <p>{ text::moved(&names, labels::group(group).0) }</p> })
        .collect();
    if lines.is_empty() {
        return html! { <p class="small">{ text::NOTHING_MOVED }</p> };
    }
    html! { <div class="small">{ for lines }</div> }
}
