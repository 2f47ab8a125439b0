//! The months as tables: each band keeps its own line in the day, with its own pattern.

use method::date::Date;
use method::plan::{Band, BandState, Course, Month, PlannedDay, VisitBand, Weekday};
use yew::Html;

use super::timeline::certainty;
use super::unknown_bands;
use crate::text::{measure, plan as text};
use crate::view::heading::titled;
use crate::view::markup::html;
use crate::view::session::Session;
use crate::view::state::Action;
use crate::view::state::plan::Act;

/// Months shown before "show all".
const FIRST_MONTHS: usize = 2;

/// A week of the United States.
const WEEK: Weekday = Weekday::Sunday;

/// The months under their sentence.
pub(super) fn months(session: &Session, course: &Course) -> Html {
    let months = course.months_to_show(session.state.visitor.event);
    let left_out = course.months().count() > months.len();
    let all = session.state.plan.all_months;
    let shown = if all { months.len() } else { FIRST_MONTHS };
    let content = html! {
        <figure class="timeline-figure">
            { for takeaway(course).map(|line| html! { <p class="takeaway">{ line }</p> }) }
            <div class="months">
                { for months.iter().take(shown).map(|month| month_table(session, course, *month)) }
            </div>
            if months.len() > FIRST_MONTHS {
                <div><button type="button" class="plain-button" aria-expanded={all.to_string()}
                    onclick={session.on(Action::Plan(Act::AllMonths(!all)))}>
                    if all { { text::FEWER_MONTHS } } else { { text::show_months(months.len()) } }
                </button></div>
            }
            if left_out { <p class="small">{ text::MONTHS_LEFT_OUT }</p> }
            { key(session, course) }
            { unknown_bands(course) }
        </figure>
    };
    titled(session, "plan-months", text::MONTHS, content)
}

fn takeaway(course: &Course) -> Option<String> {
    let first = course.visits().next()?;
    let last = course.after_visit(Band::LooksDifferent, first).and_then(VisitBand::last)?;
    Some(text::different_until(last, course.visits().count() > 1))
}

fn month_table(session: &Session, course: &Course, month: Month) -> Html {
    let name = measure::month_of(&month.first().to_string());
    html! {
        <table class="month" key={name.clone()}>
            <caption class="label">{ name }</caption>
            <thead><tr>{ for WEEK.week().map(|weekday| html! {
                <th scope="col">
                    <span aria-hidden="true">{ text::weekday_head(weekday) }</span>
                    <span class="unseen">{ text::weekday(weekday) }</span>
                </th>
            }) }</tr></thead>
            <tbody>{ for month.weeks(WEEK).into_iter().map(|week| html! {
                <tr>{ for week.into_iter().map(|day| match day {
                    Some(day) => cell(session, course, day),
                    None => html! { <td></td> },
                }) }</tr>
            }) }</tbody>
        </table>
    }
}

/// A day: its number, its bands as lines, and the same in words.
fn cell(session: &Session, course: &Course, date: Date) -> Html {
    let day = course.on(date);
    let days_off = session.state.visitor.limits.days_off;
    let off = days_off.is_some_and(|days| course.is_day_off(date, days));
    let event = session.state.visitor.event == Some(date);
    let words = words(&day, off, event);
    html! {
        <td data-visit={day.visit.map(|visit| certainty(visit.certainty))}
            data-off={off.then_some("true")} data-event={event.then_some("true")}>
            <time datetime={date.to_string()}>{ date.civil().2 }</time>
            if !words.is_empty() { <span class="unseen">{ ": " }{ text::words_of_day(&words) }</span> }
            { bands(course, &day) }
        </td>
    }
}

fn words(day: &PlannedDay, off: bool, event: bool) -> Vec<String> {
    let bands = day.bands.iter().filter_map(|(band, state)| {
        let words = text::band_in_sentence(*band);
        match state {
            BandState::Sure => Some(words.to_owned()),
            BandState::Perhaps => Some(text::perhaps(words)),
            BandState::Clear | BandState::Unknown => None,
        }
    });
    let visit = day.visit.map(text::visit);
    let event = event.then(|| text::EVENT.to_owned());
    let off = off.then(|| text::DAY_OFF.to_owned());
    visit.into_iter().chain(event).chain(off).chain(bands).collect()
}

/// A line for every band with a figure, so that each keeps its place from day to day.
fn bands(course: &Course, day: &PlannedDay) -> Html {
    let on = |state: BandState| matches!(state, BandState::Sure | BandState::Perhaps);
    if !day.bands.iter().any(|(_, state)| on(*state)) {
        return Html::default();
    }
    let known = day.bands.iter().filter(|(band, _)| course.band_lasts(*band).is_some());
    html! {
        <span class="bands" aria-hidden="true">
            { for known.map(|(band, state)| html! {
                <i class="band" data-band={band.word()} data-state={state_word(*state)}></i>
            }) }
        </span>
    }
}

const fn state_word(state: BandState) -> Option<&'static str> {
    match state {
        BandState::Sure => Some("sure"),
        BandState::Perhaps => Some("perhaps"),
        BandState::Clear | BandState::Unknown => None,
    }
}

fn key(session: &Session, course: &Course) -> Html {
    let known = Band::ALL.into_iter().filter(|band| course.band_lasts(*band).is_some());
    html! {
        <ul class="key">
            <li><span class="key-day" data-visit="sure" aria-hidden="true"></span>{ text::KEY_VISIT }</li>
            { for known.map(|band| html! {
                <li><i class="band" data-band={band.word()} data-state="sure" aria-hidden="true"></i>{ text::band(band) }</li>
            }) }
            <li><i class="band" data-state="perhaps" aria-hidden="true"></i>{ text::KEY_PERHAPS }</li>
            if session.state.visitor.limits.days_off.is_some() {
                <li><span class="key-day" data-off="true" aria-hidden="true"></span>{ text::KEY_DAYS_OFF }</li>
            }
            if session.state.visitor.event.is_some() {
                <li><span class="key-day" data-event="true" aria-hidden="true"></span>{ text::EVENT }</li>
            }
        </ul>
    }
}
