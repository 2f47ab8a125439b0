//! The visitor's own questions.

use method::saved::MOST_OWN_CHARACTERS;
use web_sys::HtmlTextAreaElement;
use yew::{Html, InputEvent, TargetCast};

use super::page::MOST_OWN;
use super::part;
use crate::text::summary as text;
use crate::view::markup::html;
use crate::view::session::Session;
use crate::view::state::{Action, summary};

/// A field for them, one a line.
pub(super) fn own_lines(session: &Session) -> Html {
    let content = html! {
        <label class="field take-own">
            <span class="small soft">{ text::own_hint(MOST_OWN) }</span>
            <textarea rows="4" autocomplete="off" spellcheck="false" data-own="lines" aria-label={text::OWN_LINES}
                maxlength={MOST_OWN_CHARACTERS.to_string()} value={session.state.summary.own_words.clone()}
                oninput={session.with(|event: InputEvent| {
                    let words = event.target_unchecked_into::<HtmlTextAreaElement>().value();
                    Action::Summary(summary::Act::Write(words))
                })} />
        </label>
    };
    part(session, text::OWN_LINES, content)
}
