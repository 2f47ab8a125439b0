//! What it is and what a visit is like, from the long texts.

use method::catalog::Procedure;
use yew::Html;

use super::long_claims::{claim_lines, long_claims};
use super::sources::Cited;
use crate::text::sheet as text;
use crate::view::heading::titled;
use crate::view::markup::html;
use crate::view::option::claim;
use crate::view::session::Session;

/// Two claims side by side.
pub(super) fn what_it_is(session: &Session, record: &Procedure, cited: &Cited) -> Html {
    let line = |field: &str| long_text(session, record, field);
    let depth = text::reaches(record.depth.reach, record.depth.from, record.depth.to);
    let what = html! {
        <>
            { for line("what").map(|words| html! { <li>{ words }</li> }) }
            { claim_lines(&long_claims(session, record, "what.more"), cited) }
            <li>{ depth }{ " " }<span class="small soft">{ cited.link(record.depth.sources) }</span></li>
            { for line("also-called").map(|words| html! { <li>{ text::also_called(&words) }</li> }) }
            { for line("classification").map(|words| html! { <li>{ words }</li> }) }
        </>
    };
    let visit = html! {
        <>
            { for line("visit").map(|words| html! { <li>{ words }</li> }) }
            { claim_lines(&long_claims(session, record, "visit.more"), cited) }
        </>
    };
    let content = html! {
        <div class="claims">
            { claim(session, 2, text::IT_IS, what) }
            if line("visit").is_some() { { claim(session, 2, text::A_VISIT, visit) } }
        </div>
    };
    titled(session, "sheet-what", text::WHAT_IT_IS, content)
}

/// One long text of the option; `None` while it is not here or where it is empty.
pub(super) fn long_text(session: &Session, record: &Procedure, field: &str) -> Option<String> {
    let key = format!("procedure.{}.{field}", record.id.word());
    let words = session.texts()?.text(&key)?;
    (!words.is_empty()).then(|| words.to_owned())
}
