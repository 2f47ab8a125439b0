//! The whole course as lanes over its months, with the event.

use method::catalog::{Range, Visits};
use method::date::Date;
use method::plan::{Certainty, Course, CourseLanes, Month, Tick};
use yew::Html;

use super::event::readiness;
use super::timeline::{Axis, certainty};
use crate::text::{measure, plan as text};
use crate::view::heading::titled;
use crate::view::markup::html;
use crate::view::session::Session;

/// The lanes under their sentence.
pub(super) fn whole_course(session: &Session, course: &Course) -> Html {
    let event = session.state.visitor.event;
    let picture = course.lanes(event);
    let axis = Axis { lanes: &picture.lanes, ticks: months(&picture.months), event: picture.event };
    let more = course.last_visit().certainty == Certainty::Perhaps;
    let content = html! {
        <figure class="timeline-figure">
            <p class="takeaway">{ takeaway(course, event) }</p>
            <div>
                { axis.words("") }
                { visits(&axis, &picture, course) }
                { for picture.lanes.bands.iter().map(|lane| {
                    let days = course.band_lasts(lane.band);
                    let mut lasts = text::lasts(lane.band, days);
                    if days.is_some() && picture.visits.len() > 1 {
                        lasts.push(' ');
                        lasts.push_str(text::EACH);
                    }
                    axis.lane(lane, &lasts)
                }) }
            </div>
            { for event.map(|event| event_key(event, picture.event.is_some())) }
            <figcaption class="small soft">
                { text::HOW_TO_READ }
                if more { { " " }{ text::HOW_TO_READ_MORE } }
            </figcaption>
            if course.spacing().is_none() && course.visit_range().is_some_and(|range| range.to() > Visits(1)) {
                <p class="small">{ text::NO_SPACING }</p>
            }
        </figure>
    };
    titled(session, "plan-course", text::COURSE, content)
}

fn takeaway(course: &Course, event: Option<Date>) -> String {
    let planned = || {
        let (visits, last) = (course.visits().count(), course.last_visit().date);
        text::from_to(visits, course.first_visit(), last)
    };
    event.map_or_else(planned, |event| readiness(course, event))
}

/// The words of the months: a year at every January, at the first of them where there is none.
fn months(ticks: &[Tick<Month>]) -> Vec<(u32, Option<String>)> {
    let is_january = |tick: &Tick<Month>| tick.of.first().civil().1 == 1;
    let a_january = ticks.iter().any(|tick| tick.labelled && is_january(tick));
    let words = |tick: &Tick<Month>| {
        let first = tick.of.first();
        let with_year = is_january(tick) || (tick.at == 0 && !a_january);
        tick.labelled.then(|| text::month_tick(first, with_year))
    };
    ticks.iter().map(|tick| (tick.at, words(tick))).collect()
}

fn visits(axis: &Axis, picture: &CourseLanes, course: &Course) -> Html {
    let marks = html! {
        { for picture.visits.iter().map(|(at, visit)| html! {
            <path class="visit-mark" data-certainty={certainty(visit.certainty)} d={format!("M{at} 1V9")} />
        }) }
    };
    let apart = course.spacing().filter(|_| picture.visits.len() > 1);
    let count = measure::counted(picture.visits.len(), "visit", "visits");
    let words = match apart.and_then(|_| between(picture)) {
        Some(apart) => format!("{count}, {apart}"),
        None => count,
    };
    html! {
        <div class="timeline-row" data-lane="visits">
            <p class="label">{ text::VISITS }</p>
            { axis.drawing(marks) }
            <p class="small soft">{ words }</p>
        </div>
    }
}

/// How far apart the visits are planned.
fn between(picture: &CourseLanes) -> Option<String> {
    let mut visits = picture.visits.iter();
    let (first, second) = (visits.next()?, visits.next()?);
    let days = method::catalog::Days(u16::try_from(second.0.checked_sub(first.0)?).ok()?);
    Range::new(days, days).map(measure::spacing)
}

fn event_key(event: Date, drawn: bool) -> Html {
    if !drawn {
        return html! { <p class="small">{ text::event_outside(event) }</p> };
    }
    html! {
        <ul class="key"><li>
            <svg viewBox="0 0 28 20" aria-hidden="true"><path class="event-line" d="M14 1V19" /></svg>
            { text::event_on(event) }
        </li></ul>
    }
}
