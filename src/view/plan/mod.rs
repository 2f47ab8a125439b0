//! The days of one option on a calendar: from the visitor's own dates, or counted in days.

mod controls;
mod event;
mod list;
mod months;
mod timeline;
mod whole_course;

pub(super) use self::timeline::days_after_visit;

use method::catalog::{Procedure, ProcedureId, Range, procedure};
use method::decide::{Assessment, Earliest, Group};
use method::plan::{Band, Course};
use yew::Html;

use super::heading::{screen_heading, titled};
use super::marks::group_mark;
use super::passage::{Look, opener, ways};
use super::session::Session;
use super::state::{Screen, State};
use crate::text::{labels, measure, plan as text, sheet as sheet_text};
use crate::view::markup::html;

/// The screen.
pub(super) fn screen(session: &Session, option: ProcedureId) -> Html {
    let record = procedure(option);
    html! {
        <>
            <header class="stack">
                { ways(session) }
                { screen_heading(session, html! { { text::title(record.name) } }) }
                { for session.decision.option(option).map(|assessed| standing(session, assessed)) }
                if option.is_standing() {
                    <p class="lead">{ text::NO_VISITS }</p>
                } else {
                    <p class="takeaway">{ lead(&session.state, record) }</p>
                    <p class="small soft">{ text::NOTHING_BOOKED }</p>
                }
            </header>
            if !option.is_standing() { { dated(session, record) } }
        </>
    }
}

/// The same for screen readers, after each change, with what it means for the event.
pub(super) fn said(state: &State, option: ProcedureId) -> String {
    if option.is_standing() {
        return String::new();
    }
    let record = procedure(option);
    let event = event::first_line(state, record).unwrap_or_default();
    format!("{} {event}", lead(state, record)).trim_end().to_owned()
}

/// The course from the visitor's own first visit, where there is one.
fn course_of(state: &State, record: &Procedure) -> Option<Course> {
    state.plan.course(record, &state.clinic, state.plan.first_visit?)
}

fn dated(session: &Session, record: &'static Procedure) -> Html {
    let course = course_of(&session.state, record);
    html! {
        <>
            { controls::controls(session, record) }
            { event::event(session, record, course.as_ref()) }
            if let Some(course) = course {
                { months::months(session, &course) }
                { whole_course::whole_course(session, &course) }
                { list::list(session, &course) }
            } else {
                { titled(session, "plan-days", sheet_text::RECOVERY, html! {
                    <>
                        <p>{ text::ASK_DATE }</p>
                        { days_after_visit(&record.recovery) }
                    </>
                }) }
            }
        </>
    }
}

/// What to see, in one breath: how long, how it fits the days off, and when it ends.
fn lead(state: &State, record: &Procedure) -> String {
    let course = course_of(state, record);
    let days = record.recovery.looks_different.map(Range::to);
    let many = match course {
        Some(course) => course.visits().count() > 1,
        None => state.clinic.visits(record).is_some_and(|visits| visits.to().0 > 1),
    };
    let mut sentences = vec![text::plan_for(days, many)];
    if days.is_some() && course.is_none() {
        sentences.push(text::LONG_END.to_owned());
    }
    if let (Some(needs), Some(allowed)) = (days, state.visitor.limits.days_off) {
        sentences.push(text::against_days_off(needs, allowed));
    }
    if let Some(course) = course {
        sentences.push(text::last_of(course.visits().count(), course.last_visit().date));
    }
    sentences.join(" ")
}

/// Where the option stands for this visitor: a plan is no leave to go ahead.
fn standing(session: &Session, option: &Assessment) -> Html {
    if !option.group.is_ranked() {
        return Html::default();
    }
    let (word, _) = labels::group(option.group);
    let too_early = match (option.earliest(), session.state.plan.first_visit) {
        (Earliest::From(day), Some(first)) => (first < day).then_some(day),
        (Earliest::From(day), None) => Some(day),
        (Earliest::Open | Earliest::Unknown, _) => None,
    };
    let shown = option.group == Group::NotNow;
    html! {
        <div class="status">
            <p class="status-head">
                { group_mark(option.group) }
                <b>{ sheet_text::for_you(word) }</b>
                { opener(session, Screen::Sheet(option.procedure.id), Look::Plain, html! {
                    <>{ text::SEE_WHY }<span class="unseen">{ text::of(option.procedure.name) }</span></>
                }) }
            </p>
            if shown { { for too_early.map(|day| html! { <p>{ text::not_before(day) }</p> }) } }
        </div>
    }
}

/// The bands without a figure, named: unknown is not "none".
fn unknown_bands(course: &Course) -> Html {
    let unknown = Band::ALL.into_iter().filter(|band| course.band_lasts(*band).is_none());
    let names: Vec<_> = unknown.map(text::band_in_sentence).collect();
    if names.is_empty() {
        return Html::default();
    }
    html! { <p class="small">{ text::unknown_bands(&measure::list_of(&names)) }</p> }
}
