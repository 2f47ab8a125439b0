//! The event: the last sensible day before it, and how the plan stands on it.

use method::catalog::{Procedure, Visits};
use method::date::Date;
use method::plan::{Course, LastSensibleDay, Readiness, counted_back, last_sensible_day};
use yew::Html;

use crate::text::plan as text;
use crate::view::heading::titled;
use crate::view::markup::html;
use crate::view::session::Session;
use crate::view::state::State;

/// In words; nothing without an event.
pub(super) fn event(session: &Session, record: &Procedure, course: Option<&Course>) -> Html {
    let Some(first_line) = first_line(&session.state, record) else { return Html::default() };
    let content = html! {
        <>
            <p class="takeaway">{ first_line }</p>
            { for counted(session, record).map(|line| html! { <p>{ line }</p> }) }
            { for course.and_then(|course| late(&session.state, record, course)).map(|line| html! { <p>{ line }</p> }) }
            <p>{ text::CHANGE_TAKES_TIME }</p>
        </>
    };
    titled(session, "plan-event", text::BEFORE_EVENT, content)
}

/// The last sensible day, or by how much it is too late; nothing without an event.
pub(super) fn first_line(state: &State, record: &Procedure) -> Option<String> {
    Some(match last_day(state, record)? {
        LastSensibleDay::Day(day) => text::last_sensible_day(day),
        LastSensibleDay::TooLate { by } => text::too_late(by),
        LastSensibleDay::NoFigure => text::NO_LAST_DAY.to_owned(),
    })
}

fn last_day(state: &State, record: &Procedure) -> Option<LastSensibleDay> {
    let event = state.visitor.event?;
    Some(last_sensible_day(record, &state.clinic, event, state.visitor.today))
}

/// What the last sensible day counts; nothing where the recovery is not known.
fn counted(session: &Session, record: &Procedure) -> Option<String> {
    let counted = counted_back(record, &session.state.clinic);
    let Visits(visits) = counted.visits;
    Some(text::counted_with(usize::from(visits), counted.between, counted.recovery?))
}

/// A planned first visit after the last sensible day.
fn late(state: &State, record: &Procedure, course: &Course) -> Option<String> {
    let Some(LastSensibleDay::Day(last)) = last_day(state, record) else { return None };
    let by = u32::try_from(course.first_visit().days_since(last)).ok()?;
    (by > 0).then(|| text::planned_too_late(by))
}

/// How the plan stands on the day of the event.
pub(super) fn readiness(course: &Course, event: Date) -> String {
    match course.readiness(event) {
        Readiness::BeforeFirstVisit => text::EVENT_BEFORE_VISIT.to_owned(),
        Readiness::VisitsLeft { visits } => text::visits_left(visits),
        Readiness::VisitsOver { days, shows, sun } => {
            let sentences = [
                &*text::visits_over(course.visits().count(), days),
                text::shows_then(shows),
                text::sun_then(sun),
            ];
            sentences.join(" ").trim_end().to_owned()
        }
    }
}
