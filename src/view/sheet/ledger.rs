//! The ledger: four rows of good news against four of bad, drawn by one function.

use method::catalog::{BenefitClaim, Claim, HarmClaim, Procedure};
use yew::Html;

use super::part;
use super::sources::Cited;
use crate::text::{labels, measure, sheet as text};
use crate::view::heading::heading;
use crate::view::marks::sure;
use crate::view::markup::html;
use crate::view::session::Session;

/// Both sides.
pub(super) fn ledger(session: &Session, record: &Procedure, cited: &Cited) -> Html {
    let benefits = record.benefits.iter().map(|BenefitClaim { row: name, claim, figures }| {
        row(labels::benefit_row(*name), claim, figures, cited)
    });
    let harms = record.harms.iter().map(|HarmClaim { row: name, claim, figures }| {
        row(labels::harm_row(*name), claim, figures, cited)
    });
    let content = html! {
        <>
            <p class="soft">{ text::LEDGER_HINT }</p>
            <div class="claims ledger">
                { side(session, text::BENEFITS, html! { { for benefits } }) }
                { side(session, text::HARMS, html! { { for harms } }) }
            </div>
        </>
    };
    part(session, "sheet-ledger", text::LEDGER, content)
}

fn side(session: &Session, title: &str, rows: Html) -> Html {
    html! {
        <section class="claim">
            { heading(session, 2, "subtitle", html! { { title } }) }
            <dl>{ rows }</dl>
        </section>
    }
}

/// One row: the sentence, the published figures, how sure, from where.
fn row(
    name: &'static str,
    claim: &Claim,
    figures: &'static [method::catalog::Figure],
    cited: &Cited,
) -> Html {
    html! {
        <div>
            <dt>{ name }</dt>
            <dd>
                <p>{ claim.text }</p>
                { for figures.iter().map(|figure| html! {
                    <p class="small soft">{ measure::figure_with_group(figure) }</p>
                }) }
                <p class="small soft">{ sure(claim.grade) }<span class="refs">{ cited.numbers(claim.sources) }</span></p>
            </dd>
        </div>
    }
}
