//! Care before and after a visit, and what it is combined with.

use method::catalog::Procedure;
use yew::Html;

use super::long_claims::{claim_lines, long_claims};
use super::sources::Cited;
use crate::text::sheet as text;
use crate::view::heading::titled;
use crate::view::markup::html;
use crate::view::option::claim;
use crate::view::session::Session;

/// Before, after, combined.
pub(super) fn care(session: &Session, record: &Procedure, cited: &Cited) -> Html {
    let side = |title: &'static str, field: &str| {
        let lines = long_claims(session, record, field);
        if lines.is_empty() {
            return Html::default();
        }
        claim(session, 2, title, claim_lines(&lines, cited))
    };
    let anything = ["before", "after", "combined"]
        .into_iter()
        .any(|field| !long_claims(session, record, field).is_empty());
    if !anything {
        return Html::default();
    }
    let content = html! {
        <div class="claims">
            { side(text::BEFORE, "before") }
            { side(text::AFTER, "after") }
            { side(text::COMBINED, "combined") }
        </div>
    };
    titled(session, "sheet-care", text::CARE, content)
}
