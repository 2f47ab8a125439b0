//! Lanes of days: the drawing stretches, the words beside it do not.
//!
//! A lane is one band. Its spans lie on a box as many units wide as the axis has days, so that the
//! numbers in the drawing are the days themselves.

use method::catalog::Recovery;
use method::plan::{Certainty, Lane, Lanes, day_ticks};
use yew::Html;

use crate::text::plan as text;
use crate::view::markup::html;

/// Where the words of a month turn, in hundredths of a percent of the axis.
const MONTH_TURNS: u32 = 8_500;

/// Where the number of a day turns: it is short enough to stand at its mark nearly to the end.
const DAY_TURNS: u32 = 9_900;

/// How long the number of a day is at most.
const MOST_DIGITS: usize = 2;

/// Where the words of the event turn: they are longer.
const EVENT_TURNS: u32 = 5_000;

/// What all lanes of a picture share.
pub(super) struct Axis<'a> {
    /// The days.
    pub(super) lanes: &'a Lanes,
    /// Every mark, with its words where there is room.
    pub(super) ticks: Vec<(u32, Option<String>)>,
    /// The day of the event.
    pub(super) event: Option<u32>,
}

/// The days after one visit, without a date.
pub(in crate::view) fn days_after_visit(recovery: &Recovery) -> Html {
    let lanes = method::plan::days_after_visit(recovery);
    let ticks = day_ticks(lanes.days).map(|tick| (tick.at, Some(tick.of.to_string()))).collect();
    let axis = Axis { lanes: &lanes, ticks, event: None };
    html! {
        <figure class="timeline-figure">
            <div>
                { axis.words(text::DAYS_AFTER) }
                { for lanes.bands.iter().map(|lane| {
                    let lasts = text::lasts(lane.band, lane.band.lasts(recovery));
                    axis.lane(lane, &lasts)
                }) }
            </div>
            <figcaption class="small soft">{ text::HOW_TO_READ }</figcaption>
        </figure>
    }
}

impl Axis<'_> {
    /// The words of the axis; for the eye only, since every lane says its length.
    pub(super) fn words(&self, title: &'static str) -> Html {
        let event = self.event.map(|at| (at, text::EVENT));
        html! {
            <div class="timeline-row timeline-axis" aria-hidden="true">
                <p class="small soft">{ title }</p>
                <svg data-rows={if event.is_some() { "2" } else { "1" }}>
                    { for self.ticks.iter().filter_map(|(at, words)| {
                        let words = words.as_deref()?;
                        let turns = if words.len() > MOST_DIGITS { MONTH_TURNS } else { DAY_TURNS };
                        Some(self.word(*at, "1.1em", turns, words))
                    }) }
                    { for event.map(|(at, words)| html! {
                        <g class="event-word">{ self.word(at, "2.5em", EVENT_TURNS, words) }</g>
                    }) }
                </svg>
                <p></p>
            </div>
        }
    }

    /// A word at its day; from the share `turns` on it ends there, so that it stays in the picture.
    fn word(&self, at: u32, y: &'static str, turns: u32, words: &str) -> Html {
        let share = self.lanes.share(at);
        let x = format!("{}.{:02}%", share / 100, share % 100);
        let anchor = if share > turns { "end" } else { "start" };
        html! { <text {x} {y} text-anchor={anchor}>{ words.to_owned() }</text> }
    }

    /// One band.
    pub(super) fn lane(&self, lane: &Lane, lasts: &str) -> Html {
        let spans = match &lane.spans {
            None => {
                html! { <path class="no-figure" d={format!("M0 1H{}V9H0z", self.lanes.days)} /> }
            }
            Some(spans) => html! {
                { for spans.iter().map(|span| html! {
                    <path class="span-of-days" data-certainty={certainty(span.certainty)}
                        d={format!("M{} 5H{}", span.from, span.to)} />
                }) }
            },
        };
        html! {
            <div class="timeline-row" data-lane={lane.band.word()} data-goes-on={lane.goes_on.then_some("true")}>
                <p class="label">{ text::band(lane.band) }</p>
                { self.drawing(spans) }
                <p class="small soft">
                    { lasts.to_owned() }
                    if lane.goes_on { { ", " }{ text::GOES_ON } }
                </p>
            </div>
        }
    }

    /// Marks over the ticks of the axis, and under the line of the event.
    pub(super) fn drawing(&self, marks: Html) -> Html {
        let ticks: Vec<_> = self.ticks.iter().map(|(at, _)| format!("M{at} 0V10")).collect();
        html! {
            <div class="timeline-days">
                <svg viewBox={format!("0 0 {} 10", self.lanes.days)} preserveAspectRatio="none" aria-hidden="true">
                    <path class="tick-of-days" d={ticks.concat()} />
                    { marks }
                    { for self.event.map(|at| html! {
                        <path class="event-line" d={format!("M{at} 0V10")} />
                    }) }
                </svg>
            </div>
        }
    }
}

/// The word of a certainty in attributes.
pub(super) const fn certainty(certainty: Certainty) -> &'static str {
    match certainty {
        Certainty::Sure => "sure",
        Certainty::Perhaps => "perhaps",
    }
}
