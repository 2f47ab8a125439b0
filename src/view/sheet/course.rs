//! Visits, price, when it shows, how long it lasts, where it is used.

use method::catalog::{Area, AreaUse, Procedure};
use yew::Html;

use super::long_claims::{claim_body, key_claim};
use super::sources::Cited;
use crate::text::{labels, measure, option as option_text, sheet as text};
use crate::view::heading::titled;
use crate::view::markup::html;
use crate::view::option::{own_price, pair, price_of, visits_of};
use crate::view::session::Session;

/// The measures of a course.
pub(super) fn course(session: &Session, record: &Procedure, cited: &Cited) -> Html {
    if record.id.is_standing() {
        return Html::default();
    }
    let long = |field| match key_claim(session, record, field) {
        Some(claim) => claim_body(&claim, cited),
        None => html! { { option_text::NO_FIGURE } },
    };
    let price_sources = record.price.iter().flat_map(|price| price.sources.ids()).copied();
    let area_sources = record.areas.iter().flat_map(|area| area.sources.ids()).copied();
    let (price_sources, area_sources): (Vec<_>, Vec<_>) =
        (price_sources.collect(), area_sources.collect());
    let areas = |used: AreaUse| {
        let areas = Area::ALL.iter().zip(&record.areas);
        let of_kind = areas.filter(move |(_, area)| area.used == used);
        of_kind.map(|(area, _)| labels::area_in_sentence(*area)).collect::<Vec<_>>()
    };
    let care = record.areas.iter().map(|area| area.care).filter(|care| !care.is_empty());
    let content = html! {
        <dl class="measures">
            { pair(option_text::VISITS, html! {
                <>
                    { visits_of(&session.state.clinic, record) }
                    { for key_claim(session, record, "sessions").map(|claim| html! {
                        <>{ " " }{ cited.link(claim.sources()) }</>
                    }) }
                </>
            }) }
            { pair(text::PRICE, html! {
                <>
                    { price_of(&session.state, record) }
                    if !session.state.clinic.has_prices() { { " " }{ cited.link(&price_sources) } }
                </>
            }) }
            if let Some(course) = whole_course(session, record) {
                { pair(text::WHOLE_COURSE, html! { { course } }) }
            }
            { pair(text::SHOWS_AFTER, long("onset")) }
            { pair(text::LASTS, long("durability")) }
            { pair(text::WHERE_USED, html! {
                <>
                    { labels::sentence(&measure::list_of(&areas(AreaUse::Used))) }
                    { for care.map(|care| html! { <><br />{ care }</> }) }
                    if !areas(AreaUse::NoSource).is_empty() {
                        <br />{ text::no_source_for(&measure::list_of(&areas(AreaUse::NoSource))) }
                    }
                    { " " }{ cited.link(&area_sources) }
                </>
            }) }
        </dl>
    };
    titled(session, "sheet-course", text::COURSE, content)
}

/// The course at the clinic's own prices, with the visits it is worked out from.
fn whole_course(session: &Session, record: &Procedure) -> Option<String> {
    let clinic = &session.state.clinic;
    let (price, visits) = (clinic.course_price(record)?, clinic.visits(record)?);
    Some(text::course_of(&own_price(clinic, price), &measure::visit_count(visits)))
}
