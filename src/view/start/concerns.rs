//! The 24 concerns in five plain groups; on a phone each group folds.

use method::catalog::{CONCERNS, ConcernGroup, ConcernRecord};
use method::visitor::Weight;
use yew::Html;

use crate::text::{labels, start as text};
use crate::view::markup::html;
use crate::view::parts::{Part, part};
use crate::view::session::Session;
use crate::view::state::Action;

/// All concerns, to be ticked.
pub(in crate::view) fn picker(session: &Session) -> Html {
    part(session, Part::Concerns)
}

/// What stands in its place.
pub(in crate::view) fn chips(session: &Session) -> Html {
    html! {
        <div class="concerns" part="concerns">
            { for ConcernGroup::ALL.iter().map(|group| concern_group(session, *group)) }
        </div>
    }
}

fn concern_group(session: &Session, group: ConcernGroup) -> Html {
    let concerns: Vec<_> = CONCERNS.iter().filter(|concern| concern.group == group).collect();
    let chosen: Vec<_> = concerns
        .iter()
        .filter(|concern| session.state.visitor.concerns.get(concern.id).is_some())
        .map(|concern| concern.name)
        .collect();
    let open = session.state.open_concerns.contains(&group);
    let id = format!("concerns-{}", group.word());
    html! {
        <div class="concern-group" role="group" aria-label={labels::concern_group(group)}
            data-open={open.then_some("true")}>
            <span class="label concern-label" aria-hidden="true">{ labels::concern_group(group) }</span>
            <button type="button" class="concern-fold" aria-expanded={open.to_string()}
                aria-controls={id.clone()} onclick={session.on(Action::FoldConcerns(group))}>
                <b>{ labels::concern_group(group) }</b>{ " " }
                <span class="soft small">{ count(chosen.len(), concerns.len()) }</span>
                if !open && !chosen.is_empty() {
                    <span class="concern-said small">{ chosen.join(", ") }</span>
                }
            </button>
            <div class="chips" {id}>
                { for concerns.iter().map(|concern| chip(session, concern)) }
            </div>
        </div>
    }
}

fn count(chosen: usize, all: usize) -> String {
    if chosen == 0 { text::to_choose_from(all) } else { text::chosen_of(chosen, all) }
}

fn chip(session: &Session, concern: &'static ConcernRecord) -> Html {
    let chosen = session.state.visitor.concerns.get(concern.id).is_some();
    let next = if chosen { None } else { Some(Weight::Matters) };
    html! {
        <label class="chip">
            <input type="checkbox" checked={chosen} data-concern={concern.id.word()}
                onchange={session.on(Action::Concern(concern.id, next))} />
            { concern.name }
        </label>
    }
}
