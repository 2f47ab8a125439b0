//! The sheet of one option: what it is, good and bad news row by row, who should not have it,
//! the days after, visits and price, and every source.

mod by_concern;
mod care;
mod course;
mod days;
mod disagreements;
mod kinds;
mod ledger;
mod long_claims;
mod risks;
mod sources;
mod status;
mod studies;
mod what_it_is;
mod who_not;

use method::catalog::ProcedureId;
use yew::Html;

use self::sources::Cited;
use super::compare::toggle;
use super::glossary::class_words;
use super::heading::screen_heading;
use super::marks::badge;
use super::option::here;
use super::passage::ways;
use super::picture::skin;
use super::session::Session;
use super::start::doctor_first;
use super::state::LongTexts;
use crate::text::sheet as text;
use crate::view::markup::html;

/// One option from end to end.
pub(super) fn screen(session: &Session, id: ProcedureId) -> Html {
    let record = method::catalog::procedure(id);
    let cited = Cited::by(session, record);
    html! {
        <>
            <div class="with-tile">
                <header class="stack">
                    { ways(session) }
                    { screen_heading(session, html! { { record.name } }) }
                    { badge(record) }
                    { here(session, record) }
                    <p class="lead">{ record.summary }</p>
                    <div class="small soft">{ class_words(session, record.class) }</div>
                    <div class="option-actions">{ toggle(session, record) }</div>
                    { doctor_first() }
                    { status::status(session, record) }
                    { texts_line(session) }
                </header>
                { skin::one(session, record) }
            </div>
            { ledger::ledger(session, record, &cited) }
            { by_concern::by_concern(session, record, &cited) }
            { risks::risks(session, record, &cited) }
            { what_it_is::what_it_is(session, record, &cited) }
            { who_not::who_not(session, record, &cited) }
            { days::days(session, record, &cited) }
            { course::course(session, record, &cited) }
            { care::care(session, record, &cited) }
            { kinds::kinds(session, record, &cited) }
            { studies::studies(session, record, &cited) }
            { disagreements::disagreements(session, record, &cited) }
            { sources::sources(session, &cited) }
        </>
    }
}

/// Says where the long texts are while they are not here.
pub(super) fn texts_line(session: &Session) -> Html {
    match session.state.texts {
        LongTexts::Here(_) => Html::default(),
        LongTexts::Coming => html! { <p class="note">{ text::TEXTS_COMING }</p> },
        LongTexts::Failed => html! { <p class="note">{ text::TEXTS_FAILED }</p> },
    }
}
