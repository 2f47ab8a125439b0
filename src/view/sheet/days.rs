//! The days after one visit: the picture, the table that says the same, and the way to the calendar.

use method::catalog::Procedure;
use method::plan::Band;
use yew::Html;

use super::long_claims::{claim_body, key_claim};
use super::sources::Cited;
use crate::text::{measure, plan as plan_text, sheet as text};
use crate::view::heading::titled;
use crate::view::markup::html;
use crate::view::passage::{Look, opener};
use crate::view::plan::days_after_visit;
use crate::view::session::Session;
use crate::view::state::Screen;

/// Lanes and table.
pub(super) fn days(session: &Session, record: &Procedure, cited: &Cited) -> Html {
    if record.id.is_standing() {
        return Html::default();
    }
    let recovery = &record.recovery;
    let plan = recovery.looks_different.map(|days| text::plan_for(&measure::day_count(days.to())));
    let content = html! {
        <>
            { for plan.map(|line| html! { <p class="takeaway">{ line }</p> }) }
            { days_after_visit(recovery) }
            { table(session, record, cited) }
            <p class="small soft">{ cited.link(recovery.sources.ids()) }</p>
            <div class="actions">
                { opener(session, Screen::Plan(record.id), Look::Button, html! {
                    <>{ plan_text::PLAN }<span class="unseen">{ plan_text::of(record.name) }</span></>
                }) }
            </div>
        </>
    };
    titled(session, "sheet-days", text::RECOVERY, content)
}

/// Every band with its length and, once they are here, the words of the sources.
fn table(session: &Session, record: &Procedure, cited: &Cited) -> Html {
    html! {
        <details>
            <summary>{ plan_text::AS_TABLE }</summary>
            <table class="days-table">
                <caption class="unseen">{ text::RECOVERY }</caption>
                <thead><tr><th scope="col">{ plan_text::WHAT }</th><th scope="col">{ plan_text::HOW_LONG }</th></tr></thead>
                <tbody>{ for Band::ALL.into_iter().map(|band| html! {
                    <tr data-entry={band.word()}>
                        <th scope="row">{ plan_text::band(band) }</th>
                        <td>
                            <p>{ plan_text::lasts(band, band.lasts(&record.recovery)) }</p>
                            { for key_claim(session, record, source_words(band)).map(|claim| html! {
                                <div class="small soft">{ claim_body(&claim, cited) }</div>
                            }) }
                        </td>
                    </tr>
                }) }</tbody>
            </table>
        </details>
    }
}

/// Where the long texts keep what the sources say of a band.
const fn source_words(band: Band) -> &'static str {
    match band {
        Band::LooksDifferent => "recovery.looks-different",
        Band::Redness => "recovery.redness",
        Band::Healing => "recovery.healing",
        Band::NoMakeUp => "recovery.make-up",
        Band::NoSport => "recovery.sport",
        Band::OutOfTheSun => "recovery.sun",
    }
}
