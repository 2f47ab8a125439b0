//! Visits, price, when it shows, how long it lasts, where it is used.

use method::catalog::{Area, AreaUse, Procedure};
use yew::Html;

use super::what_it_is::long_text;
use crate::text::{labels, measure, option as option_text, sheet as text};
use crate::view::heading::titled;
use crate::view::markup::html;
use crate::view::option::{own_price, pair, price_of, visits_of};
use crate::view::session::Session;

/// The measures of a course.
pub(super) fn course(session: &Session, record: &Procedure) -> Html {
    if record.id.is_standing() {
        return Html::default();
    }
    let long = |field| {
        long_text(session, record, field).unwrap_or_else(|| option_text::NO_FIGURE.to_owned())
    };
    let areas = |used: AreaUse| {
        let areas = Area::ALL.iter().zip(&record.areas);
        let of_kind = areas.filter(move |(_, area)| area.used == used);
        of_kind.map(|(area, _)| labels::area_in_sentence(*area)).collect::<Vec<_>>()
    };
    let care = record.areas.iter().map(|area| area.care).filter(|care| !care.is_empty());
    let content = html! {
        <dl class="measures">
            { pair(option_text::VISITS, html! { { visits_of(&session.state.clinic, record) } }) }
            { pair(text::PRICE, html! { { price_of(&session.state, record) } }) }
            if let Some(course) = whole_course(session, record) {
                { pair(text::WHOLE_COURSE, html! { { course } }) }
            }
            { pair(text::SHOWS_AFTER, html! { { long("onset") } }) }
            { pair(text::LASTS, html! { { long("durability") } }) }
            { pair(text::WHERE_USED, html! {
                <>
                    { labels::sentence(&measure::list_of(&areas(AreaUse::Used))) }
                    { for care.map(|care| html! { <><br />{ care }</> }) }
                    if !areas(AreaUse::NoSource).is_empty() {
                        <br />{ text::no_source_for(&measure::list_of(&areas(AreaUse::NoSource))) }
                    }
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
