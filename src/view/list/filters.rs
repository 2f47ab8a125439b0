//! Filters and the way to the alphabet.

use method::catalog::{Class, Procedure};
use method::visitor::Evidence;
use yew::Html;

use crate::text::list as text;
use crate::view::markup::html;
use crate::view::session::Session;
use crate::view::state::{Action, ClassFilter, Layout};

/// Whether the switches let an option through.
pub(super) fn shows(session: &Session, option: &Procedure) -> bool {
    passes(session.state.filter, option) && (!session.keeps_to_page() || on_page(session, option))
}

/// Whether the page around us is about an option. The standing options belong to every page.
fn on_page(session: &Session, option: &Procedure) -> bool {
    option.id.is_standing() || session.state.start.options.contains(option.id)
}

/// Source: facts/derived.md B1, last line.
fn passes(filter: ClassFilter, option: &Procedure) -> bool {
    match filter {
        ClassFilter::All => true,
        ClassFilter::NonAblativeOnly => match option.class {
            Class::NonAblative | Class::Neither | Class::Standing => true,
            Class::Ablative | Class::FractionalAblative => false,
        },
    }
}

/// The switches, and from groups to A to Z and back.
pub(super) fn filters(session: &Session) -> Html {
    html! {
        <div class="filters">
            if !session.state.start.options.is_empty() { { page_options(session) } }
            { non_ablative(session) }
            { studies(session) }
            { layout(session) }
        </div>
    }
}

fn page_options(session: &Session) -> Html {
    let on = session.keeps_to_page();
    let hidden = hidden(session, |option| on_page(session, option));
    html! {
        <label class="toggle switch">
            <input type="checkbox" role="switch" checked={on} onchange={session.on(Action::PageOptionsOnly(!on))} />
            <span>{ text::PAGE_OPTIONS_ONLY }{ " " }<span class="soft small">{ text::hides(hidden, on) }</span></span>
        </label>
    }
}

/// How many options a switch hides.
fn hidden(session: &Session, kept: impl Fn(&Procedure) -> bool) -> usize {
    session.decision.options.iter().filter(|option| !kept(option.procedure)).count()
}

fn non_ablative(session: &Session) -> Html {
    let on = session.state.filter == ClassFilter::NonAblativeOnly;
    let next = if on { ClassFilter::All } else { ClassFilter::NonAblativeOnly };
    let hidden = hidden(session, |option| passes(ClassFilter::NonAblativeOnly, option));
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
