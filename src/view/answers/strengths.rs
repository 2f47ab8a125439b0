//! How much each chosen concern matters: three steps in one row.

use method::catalog::{Concern, concern};
use method::visitor::Weight;
use yew::Html;

use crate::text::{answers as text, labels};
use crate::view::markup::html;
use crate::view::session::Session;
use crate::view::state::Action;

/// A row for each chosen concern.
pub(in crate::view) fn strengths(session: &Session) -> Html {
    html! {
        <ul class="strength">
            { for session.state.visitor.concerns.iter().map(|(id, weight)| row(session, id, *weight)) }
        </ul>
    }
}

fn row(session: &Session, id: Concern, weight: Weight) -> Html {
    let record = concern(id);
    html! {
        <li key={id.word()}>
            <p class="q">{ record.short }</p>
            <div class="steps" role="radiogroup" aria-label={record.name}>
                { for Weight::ALL.into_iter().map(|step| html! {
                    <label class="toggle">
                        <input type="radio" name={format!("weight-{}", id.word())} checked={step == weight}
                            onchange={session.on(Action::Concern(id, Some(step)))} />
                        { labels::weight(step) }
                    </label>
                }) }
            </div>
            <button type="button" class="plain-button" onclick={session.on(Action::Concern(id, None))}>
                { text::REMOVE }<span class="unseen">{ ": " }{ record.short }</span>
            </button>
        </li>
    }
}
