//! What was measured: each outcome with its kind of study and its time.

use method::catalog::{Concern, Procedure, concern};
use yew::Html;

use super::long_claims::{claim_body, long_claims};
use super::sources::Cited;
use crate::text::sheet as text;
use crate::view::heading::{heading, titled};
use crate::view::markup::html;
use crate::view::session::Session;

/// The outcomes, in a fold: they are many.
pub(super) fn studies(session: &Session, record: &Procedure, cited: &Cited) -> Html {
    let claims = long_claims(session, record, "outcome");
    let Some(texts) = session.texts().filter(|_| !claims.is_empty()) else {
        return Html::default();
    };
    let rows = (1..).zip(&claims).map(|(number, claim)| {
        let key = format!("procedure.{}.outcome.{number}.study", record.id.word());
        let study = texts.fields(&key).unwrap_or_default();
        let field = |place: usize| study.get(place).copied().unwrap_or_default();
        let about = Concern::from_word(field(0)).map_or(text::SIDE_EFFECTS, |id| concern(id).name);
        html! {
            <li>
                { heading(session, 2, "label", html! { { about } }) }
                <div>
                    <p>{ claim_body(claim, cited) }</p>
                    <p class="small soft">{ text::study(field(1), field(4)) }</p>
                </div>
            </li>
        }
    });
    let content = html! {
        <details>
            <summary>{ text::how_many_results(claims.len()) }</summary>
            <ul class="rows">{ for rows }</ul>
        </details>
    };
    titled(session, "sheet-studies", text::STUDIES, content)
}
