//! Skin type by what the sun does, with help and a real "not sure".

use method::catalog::SKIN_TYPES;
use method::visitor::SkinAnswer;
use yew::Html;

use super::{ask, hint};
use crate::text::{answers as text, labels};
use crate::view::glossary;
use crate::view::markup::html;
use crate::view::session::Session;
use crate::view::state::Action;

/// Six types and "not sure".
pub(super) fn skin(session: &Session) -> Html {
    let hints = html! {
        <>
            { hint(text::SKIN_HINT) }
            <div class="small">{ glossary::word(session, "fitzpatrick-skin-type", text::SKIN_TYPE) }</div>
        </>
    };
    ask(session, "ask-skin", text::SKIN, hints, skin_choices(session, "ask-skin"))
}

/// The choices under the element with the id `named`, and help for those who do not know.
pub(in crate::view) fn skin_choices(session: &Session, named: &'static str) -> Html {
    let types = SKIN_TYPES.iter().map(|record| {
        choice(
            session,
            SkinAnswer::Type(record.id),
            html! { <><b>{ labels::skin_type(record.id) }</b>{ " " }<br />{ record.name }</> },
        )
    });
    let not_sure = choice(
        session,
        SkinAnswer::NotSure,
        html! { <><b>{ text::NOT_SURE }</b>{ " " }<br />{ text::SKIN_NOT_SURE }</> },
    );
    html! {
        <div class="flow">
            <div class="choices" role="radiogroup" aria-labelledby={named}>
                { for types }{ not_sure }
            </div>
            <details>
                <summary>{ text::SKIN_HELP }</summary>
                <ul class="dots">{ for text::SKIN_HELP_LINES.iter().map(|line| html! { <li>{ *line }</li> }) }</ul>
            </details>
        </div>
    }
}

fn choice(session: &Session, answer: SkinAnswer, words: Html) -> Html {
    let chosen = session.state.visitor.skin == Some(answer);
    html! {
        <label class="choice">
            <input type="radio" name="skin" checked={chosen} onchange={session.on(Action::Skin(Some(answer)))} />
            <span>{ words }</span>
        </label>
    }
}
