//! How sources were read, and what was not found; both from the long texts.

use method::catalog::texts::Texts;
use yew::Html;

use super::dots;
use crate::text::{how as text, sheet as sheet_text};
use crate::view::heading::{heading, titled};
use crate::view::markup::html;
use crate::view::session::Session;
use crate::view::state::LongTexts;

/// Rules and gaps, or where they are.
pub(super) fn evidence(session: &Session) -> Html {
    let content = match &session.state.texts {
        LongTexts::Coming => html! { <p class="note">{ sheet_text::TEXTS_COMING }</p> },
        LongTexts::Failed => html! { <p class="note">{ sheet_text::TEXTS_FAILED }</p> },
        LongTexts::Here(texts) => {
            let gaps = numbered(texts, "gap");
            html! {
                <>
                    { dots(&numbered(texts, "reading")) }
                    { heading(session, 2, "subtitle", html! { { text::GAPS } }) }
                    <details>
                        <summary>{ text::gaps(gaps.len()) }</summary>
                        { dots(&gaps) }
                    </details>
                </>
            }
        }
    };
    titled(session, "how-evidence", text::RULES, content)
}

/// The texts of `name.1`, `name.2` and so on.
fn numbered<'a>(texts: &'a Texts, name: &str) -> Vec<&'a str> {
    (1..).map_while(|number: u8| texts.text(&format!("{name}.{number}"))).collect()
}
