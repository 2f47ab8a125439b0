//! The visitor's own questions.

use method::saved::MOST_OWN_CHARACTERS;
use web_sys::{Element, HtmlTextAreaElement};
use yew::{Callback, FocusEvent, Html, InputEvent, TargetCast};

use super::page::MOST_OWN;
use super::part;
use crate::browser::into_view::into_view;
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
                onfocus={Callback::from(|event: FocusEvent| {
                    into_view(&event.target_unchecked_into::<Element>());
                })}
                oninput={session.with(|event: InputEvent| {
                    let words = event.target_unchecked_into::<HtmlTextAreaElement>().value();
                    Action::Summary(summary::Act::Write(words))
                })} />
        </label>
    };
    part(session, text::OWN_LINES, content)
}
