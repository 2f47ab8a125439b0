//! What each source says can go wrong, beyond the four rows that every option has.

use method::catalog::Procedure;
use yew::Html;

use super::long_claims::{claim_lines, long_claims};
use super::sources::Cited;
use crate::text::sheet as text;
use crate::view::heading::titled;
use crate::view::markup::html;
use crate::view::option::claim;
use crate::view::session::Session;

/// Risk by risk, where the catalogue has any.
pub(super) fn risks(session: &Session, record: &Procedure, cited: &Cited) -> Html {
    let lines = long_claims(session, record, "risk");
    if lines.is_empty() {
        return Html::default();
    }
    let content = html! {
        <div class="claims">{ claim(session, 2, text::FROM_SOURCES, claim_lines(&lines, cited)) }</div>
    };
    titled(session, "sheet-risks", text::RISKS, content)
}
