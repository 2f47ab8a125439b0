//! All options by name: the same facts for each, shorter.

use method::decide::Assessment;
use method::in_order::sort_by_key;
use yew::Html;

use super::filters::shows;
use crate::text::{list as text, option as option_text};
use crate::view::compare::toggle;
use crate::view::heading::heading;
use crate::view::marks::badge;
use crate::view::markup::html;
use crate::view::option::{claim, details_button, short_measures};
use crate::view::session::Session;

/// The procedures by name; the references stand above.
pub(super) fn alphabet(session: &Session) -> Html {
    let mut options: Vec<_> = session
        .decision
        .options
        .iter()
        .filter(|option| !option.procedure.id.is_standing())
        .filter(|option| shows(session, option.procedure))
        .collect();
    sort_by_key(&mut options, |option| option.procedure.name);
    html! {
        <>
            <p class="soft" id="options" tabindex="-1">{ text::all_hint(options.len()) }</p>
            <ul class="index">{ for options.iter().map(|option| entry(session, option)) }</ul>
        </>
    }
}

fn entry(session: &Session, option: &Assessment) -> Html {
    let record = option.procedure;
    html! {
        <li part="card" data-option={record.id.word()} key={record.id.word()}>
            { heading(session, session.list_step(), "subtitle", html! { { record.name } }) }
            { badge(record) }
            <div class="stack">
                { claim(session, session.list_step() + 1, option_text::WHAT_IT_DOES, html! { <li>{ record.summary }</li> }) }
                { claim(session, session.list_step() + 1, option_text::DOWNSIDE, html! { <li>{ record.downside.text }</li> }) }
                { short_measures(session, record) }
            </div>
            <div class="option-actions">{ toggle(session, record) }{ details_button(session, option) }</div>
        </li>
    }
}
