//! What it is and what a visit is like, from the long texts.

use method::catalog::Procedure;
use yew::Html;

use super::long_claims::{claim_body, claim_lines, key_claim, long_claims};
use super::sources::Cited;
use crate::text::sheet as text;
use crate::view::heading::titled;
use crate::view::markup::html;
use crate::view::option::claim;
use crate::view::session::Session;

/// Two claims side by side.
pub(super) fn what_it_is(session: &Session, record: &Procedure, cited: &Cited) -> Html {
    let line = |field: &str| {
        let claim = key_claim(session, record, field);
        claim.map(|claim| html! { <li>{ claim_body(&claim, cited) }</li> })
    };
    let also_called = format!("procedure.{}.also-called", record.id.word());
    let also_called = session.texts().and_then(|texts| texts.text(&also_called));
    let depth = text::reaches(record.depth.reach, record.depth.from, record.depth.to);
    let what = html! {
        <>
            { line("what") }
            { claim_lines(&long_claims(session, record, "what.more"), cited) }
            <li>{ depth }{ " " }<span class="small soft">{ cited.link(record.depth.sources) }</span></li>
            { for also_called.map(|names| html! { <li>{ text::also_called(names) }</li> }) }
            { line("classification") }
        </>
    };
    let visit = html! {
        <>
            { line("visit") }
            { claim_lines(&long_claims(session, record, "visit.more"), cited) }
        </>
    };
    let content = html! {
        <div class="claims">
            { claim(session, 2, text::IT_IS, what) }
            if key_claim(session, record, "visit").is_some() { { claim(session, 2, text::A_VISIT, visit) } }
        </div>
    };
    titled(session, "sheet-what", text::WHAT_IT_IS, content)
}
