//! The days after one visit, as a table of ranges. Unknown bands stay, with their words.

use method::catalog::{Days, Procedure, Range};
use yew::Html;

use super::part;
use super::sources::Cited;
use crate::text::{measure, sheet as text};
use crate::view::markup::html;
use crate::view::session::Session;

/// The table.
pub(super) fn days(session: &Session, record: &Procedure, cited: &Cited) -> Html {
    if record.id.is_standing() {
        return Html::default();
    }
    let recovery = &record.recovery;
    let range = |band: Option<Range<Days>>| band.map(measure::days);
    let rows = [
        (text::LOOKS_DIFFERENT, range(recovery.looks_different)),
        (text::REDNESS, recovery.redness_until.map(|day| text::up_to(&measure::day_count(day)))),
        (text::MAKE_UP, range(recovery.make_up_from).map(|days| text::after(&days))),
        (text::SPORT, range(recovery.sport_from).map(|days| text::after(&days))),
        (text::SUN, range(recovery.out_of_sun)),
    ];
    let plan = recovery.looks_different.map(|days| text::plan_for(&measure::day_count(days.to())));
    let content = html! {
        <>
            { for plan.map(|line| html! { <p class="lead">{ line }</p> }) }
            <table class="days-table">
                <thead><tr><th scope="col">{ text::WHAT }</th><th scope="col">{ text::HOW_LONG }</th></tr></thead>
                <tbody>{ for rows.into_iter().map(|(what, how_long)| html! {
                    <tr>
                        <th scope="row">{ what }</th>
                        <td>{ how_long.unwrap_or_else(|| text::BAND_UNKNOWN.to_owned()) }</td>
                    </tr>
                }) }</tbody>
            </table>
            <p class="small soft">{ cited.numbers(recovery.sources) }</p>
        </>
    };
    part(session, "sheet-days", text::RECOVERY, content)
}
