//! Kinds of it: variants with their own name.

use method::catalog::Procedure;
use yew::Html;

use super::long_claims::{claim_body, long_claims};
use super::sources::Cited;
use crate::text::sheet as text;
use crate::view::heading::{heading, titled};
use crate::view::markup::html;
use crate::view::session::Session;

/// The variants, where there are any.
pub(super) fn kinds(session: &Session, record: &Procedure, cited: &Cited) -> Html {
    let claims = long_claims(session, record, "variant");
    let Some(texts) = session.texts().filter(|_| !claims.is_empty()) else {
        return Html::default();
    };
    let content = html! {
        <ul class="rows">
            { for (1..).zip(&claims).map(|(number, claim)| {
                let key = format!("procedure.{}.variant.{number}.name", record.id.word());
                let name = texts.text(&key).unwrap_or_default().to_owned();
                html! {
                    <li>
                        { heading(session, 2, "label", html! { { name } }) }
                        <p>{ claim_body(claim, cited) }</p>
                    </li>
                }
            }) }
        </ul>
    };
    titled(session, "sheet-kinds", text::KINDS, content)
}
