//! Filters and the way to the alphabet.

use method::catalog::{Class, Procedure};
use method::visitor::Evidence;
use yew::Html;

use crate::text::list as text;
use crate::view::markup::html;
use crate::view::session::Session;
use crate::view::state::{Action, ClassFilter, Layout};

/// Whether the filter lets an option through. Source: facts/derived.md B1, last line.
pub(super) fn shows(filter: ClassFilter, option: &Procedure) -> bool {
    match filter {
        ClassFilter::All => true,
        ClassFilter::NonAblativeOnly => match option.class {
            Class::NonAblative | Class::Neither | Class::Standing => true,
            Class::Ablative | Class::FractionalAblative => false,
        },
    }
}

/// Two switches, and from groups to A to Z and back.
pub(super) fn filters(session: &Session) -> Html {
    html! {
        <div class="filters">
            { non_ablative(session) }
            { studies(session) }
            { layout(session) }
        </div>
    }
}

fn non_ablative(session: &Session) -> Html {
    let on = session.state.filter == ClassFilter::NonAblativeOnly;
    let next = if on { ClassFilter::All } else { ClassFilter::NonAblativeOnly };
    let hidden = session
        .decision
        .options
        .iter()
        .filter(|option| !shows(ClassFilter::NonAblativeOnly, option.procedure))
        .count();
    html! {
        <label class="toggle switch" title={text::NON_ABLATIVE_MEANS}>
            <input type="checkbox" role="switch" checked={on} onchange={session.on(Action::Filter(next))} />
            <span>{ text::NON_ABLATIVE_ONLY }{ " " }<span class="soft small">{ text::hides(hidden, on) }</span></span>
        </label>
    }
}

fn studies(session: &Session) -> Html {
    let on = session.state.visitor.evidence == Evidence::Studies;
    let next = if on { Evidence::All } else { Evidence::Studies };
    html! {
        <label class="toggle switch" title={text::STUDIES_MEANS}>
            <input type="checkbox" role="switch" checked={on} onchange={session.on(Action::Evidence(next))} />
            <span>{ text::STUDIES_ONLY }</span>
        </label>
    }
}

fn layout(session: &Session) -> Html {
    if !session.something_chosen() {
        return Html::default();
    }
    let (word, next) = match session.state.layout {
        Layout::Groups => (text::GO_TO_ALL, Layout::Alphabet),
        Layout::Alphabet => (text::GO_TO_GROUPS, Layout::Groups),
    };
    html! {
        <button type="button" class="plain-button" onclick={session.on(Action::Layout(next))}>{ word }</button>
    }
}
