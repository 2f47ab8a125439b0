//! The ledger: four rows of good news against four of bad, drawn by one function.

use method::catalog::{
    BenefitClaim, BenefitRow, Claim, Figure, HarmClaim, HarmRow, Procedure, ProcedureId,
};
use yew::Html;

use super::sources::Cited;
use crate::text::{labels, picture, sheet as text};
use crate::view::heading::{heading, titled};
use crate::view::marks::sure;
use crate::view::markup::html;
use crate::view::picture::people::{self, News};
use crate::view::session::Session;

/// Both sides.
pub(super) fn ledger(session: &Session, record: &Procedure, cited: &Cited) -> Html {
    let benefits = record.benefits().iter().map(|BenefitClaim { row: name, claim, figures }| {
        let first = *name == BenefitRow::WhatItCanChange;
        let arrays = arrays(session, record, figures, first.then_some(News::Good), first);
        row(labels::benefit_row(*name), claim, arrays, cited)
    });
    let harms = record.harms.iter().map(|HarmClaim { row: name, claim }| {
        let figures = record.harm_figures(*name);
        let first = *name == HarmRow::UsualAfterEffects;
        let arrays = arrays(session, record, figures, first.then_some(News::Bad), true);
        row(labels::harm_row(*name), claim, arrays, cited)
    });
    let content = html! {
        <>
            <p class="soft">{ text::LEDGER_HINT }{ " " }{ picture::SQUARES }</p>
            <div class="claims ledger">
                { side(session, text::BENEFITS, html! { { for benefits } }) }
                { side(session, text::HARMS, html! { { for harms } }) }
            </div>
        </>
    };
    titled(session, "sheet-ledger", text::LEDGER, content)
}

fn side(session: &Session, title: &'static str, rows: Html) -> Html {
    html! {
        <section class="claim">
            { heading(session, 2, "subtitle", html! { { title } }) }
            <dl>{ rows }</dl>
        </section>
    }
}

/// The figures of a row as squares; the outcomes of studies stand in the first row of their side.
///
/// Where no harm has a published count, no benefit is drawn either: a picture on one side alone
/// would weigh more than words on the other. A row that is not about a count, such as how long it lasts, has no empty frame; nor has an
/// option that does nothing, nor a row whose outcomes are still on their way.
fn arrays(
    session: &Session,
    record: &Procedure,
    figures: &[Figure],
    outcomes: Option<News>,
    asks_for_a_count: bool,
) -> Html {
    if !a_harm_is_counted(session, record) {
        return Html::default();
    }
    let mut drawn = people::figures(figures);
    drawn.extend(outcomes.into_iter().flat_map(|news| people::outcomes(session, record, news)));
    let nothing_done = record.id == ProcedureId::NoTreatment;
    let all_here = outcomes.is_none() || session.texts().is_some();
    people::arrays(drawn, asks_for_a_count && all_here && !nothing_done)
}

fn a_harm_is_counted(session: &Session, record: &Procedure) -> bool {
    HarmRow::ALL.iter().any(|row| !record.harm_figures(*row).is_empty())
        || !people::outcomes(session, record, News::Bad).is_empty()
}

/// One row: the sentence, how sure, from where, the published figures.
fn row(name: &'static str, claim: &Claim, arrays: Html, cited: &Cited) -> Html {
    html! {
        <div>
            <dt>{ name }</dt>
            <dd>
                <p>{ claim.text }</p>
                <p class="small soft">{ sure(claim.grade) }{ cited.link(claim.sources.ids()) }</p>
                { arrays }
            </dd>
        </div>
    }
}
