//! One bar an option over one axis of days. The drawing stretches, the words do not.

use method::catalog::Grade;
use method::picture::{Band, Lane};
use yew::Html;

use crate::text::{labels, measure, picture as text};
use crate::view::heading::heading;
use crate::view::markup::html;
use crate::view::session::Session;

/// A day in units of the drawing.
const DAY: u16 = 10;
/// Days after the last week on the axis.
const MARGIN: u16 = 1;

/// The axis, the bands with their bars, the key.
pub(super) fn bars(session: &Session, lanes: &[Lane]) -> Html {
    let axis = Axis::of(session, lanes);
    html! {
        <>
            <div class="lanes">
                { axis.labels() }
                { for Band::ALL.map(|band| group(session, lanes, band, axis)) }
            </div>
            { key(session, axis) }
            <figcaption>
                { text::MAP_NOTE }
                if lanes.iter().any(|lane| lane.band == Band::NoSourceForArea) { { " " }{ text::OTHER_AREAS } }
            </figcaption>
        </>
    }
}

/// Whole weeks, long enough for the longest bar, and the visitor's limit.
#[derive(Clone, Copy)]
struct Axis {
    weeks: u16,
    limit: Option<u16>,
}

impl Axis {
    fn of(session: &Session, lanes: &[Lane]) -> Self {
        let longest = lanes.iter().filter_map(|lane| lane.days).map(|days| days.to().0).max();
        Self {
            weeks: longest.unwrap_or_default().div_ceil(7).max(1),
            limit: session.state.visitor.limits.days_off.map(|days| days.0),
        }
    }

    fn days(self) -> u16 {
        self.weeks * 7 + MARGIN
    }

    /// The limit, where the picture reaches it.
    fn limit_drawn(self) -> Option<u16> {
        self.limit.filter(|limit| *limit <= self.days())
    }

    fn labels(self) -> Html {
        html! {
            <div class="lane axis">
                <p>{ text::MAP_AXIS }</p>
                <ol data-weeks={self.weeks.to_string()} aria-hidden="true">
                    { for (0..=self.weeks).map(|week| html! { <li>{ week * 7 }</li> }) }
                </ol>
            </div>
        }
    }

    /// Weeks as hairlines, the limit as a line of its own.
    fn lines(self) -> Html {
        let weeks = (0..=self.weeks).map(|week| format!("M{} 0V10", week * 7 * DAY));
        let weeks = weeks.collect::<Vec<_>>().concat();
        html! {
            <>
                <path class="tick" d={weeks} />
                { for self.limit_drawn().map(|limit| html! {
                    <path class="limit" d={format!("M{} 0V10", limit * DAY)} />
                }) }
            </>
        }
    }
}

fn group(session: &Session, lanes: &[Lane], band: Band, axis: Axis) -> Html {
    let mut inside = lanes.iter().filter(|lane| lane.band == band).peekable();
    if inside.peek().is_none() {
        return Html::default();
    }
    let treated = session.state.visitor.treated_areas();
    let areas: Vec<_> = treated.iter().map(labels::area_in_sentence).collect();
    let title = text::band(band, &measure::list_of(&areas));
    html! {
        <section class="lane-group">
            { heading(session, 1, "label", html! { { title } }) }
            <ul>{ for inside.map(|lane| bar(lane, axis)) }</ul>
        </section>
    }
}

fn bar(lane: &Lane, axis: Axis) -> Html {
    let record = lane.option;
    let viewbox = format!("0 0 {} 10", axis.days() * DAY);
    let span = lane.days.map(|days| {
        // A range that is one day long still has to be seen.
        let (from, to) = (days.from().0 * DAY, (days.to().0 * DAY).max(days.from().0 * DAY + 3));
        let grade = grade_word(lane.grade);
        html! { <path class="span" data-grade={grade} d={format!("M{from} 5H{to}")} /> }
    });
    html! {
        <li class="lane" data-option={record.id.word()}>
            <p>
                <b>{ record.name }</b>
                if record.id.is_standing() { { " " }<span class="small soft">{ text::BESIDE_THE_LIST }</span> }
            </p>
            <svg viewBox={viewbox} preserveAspectRatio="none" aria-hidden="true">{ axis.lines() }{ for span }</svg>
            <p class="small soft">{ days_words(lane) }{ remark(lane) }</p>
        </li>
    }
}

/// The days in words.
pub(super) fn days_words(lane: &Lane) -> String {
    match lane.days {
        None => text::DAYS_UNKNOWN.to_owned(),
        Some(days) if days.to().0 == 0 => text::NO_DAYS.to_owned(),
        Some(days) => measure::days(days),
    }
}

/// What the place of the bar leaves out.
fn remark(lane: &Lane) -> String {
    let by_itself = lane.option.id == method::catalog::ProcedureId::NoTreatment && lane.points > 0;
    match lane.band {
        Band::Large | Band::Fair | Band::Slight if by_itself => format!(", {}", text::BY_ITSELF),
        Band::Large | Band::Fair | Band::Slight if lane.unknown > 0 => {
            format!(". {}", text::not_known_for(lane.unknown, lane.chosen))
        }
        _ => String::new(),
    }
}

fn grade_word(grade: Option<Grade>) -> &'static str {
    grade.map_or("none", Grade::word)
}

fn key(session: &Session, axis: Axis) -> Html {
    let grades = [Some(Grade::A), Some(Grade::B), Some(Grade::C), None];
    let limit = session.state.visitor.limits.days_off.map(|days| {
        let drawn = axis.limit_drawn().is_some();
        let words = if drawn { text::your_days(days.0) } else { text::your_days_beyond(days.0) };
        html! {
            <li>
                if drawn { <svg viewBox="0 0 28 20" aria-hidden="true"><path class="limit" d="M14 0V20" /></svg> }
                { words }
            </li>
        }
    });
    html! {
        <ul class="key">
            { for limit }
            <li>{ text::SURE_KEY }</li>
            { for grades.map(|grade| html! {
                <li>
                    <svg viewBox="0 0 28 20" aria-hidden="true"><path class="span" data-grade={grade_word(grade)} d="M0 10H28" /></svg>
                    if grade.is_some() { { labels::grade(grade) } } else { { text::NO_STUDY } }
                </li>
            }) }
        </ul>
    }
}
