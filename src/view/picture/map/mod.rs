//! Days of looking different against the size of the change, for what the visitor chose.

mod bars;
mod table;

use method::catalog::{ProcedureId, Range};
use method::picture::{Band, Lane, lanes};
use yew::Html;

use super::skin::{Extent, skin};
use crate::text::{measure, picture as text};
use crate::view::heading::screen_heading;
use crate::view::markup::html;
use crate::view::passage::{Look, opener, ways};
use crate::view::session::Session;
use crate::view::state::Screen;

/// The screen: days against change, then the skin with all its figures.
pub(in crate::view) fn screen(session: &Session) -> Html {
    html! {
        <>
            <section class="section" aria-labelledby="screen">
                <div class="stack">
                    { ways(session) }
                    { screen_heading(session, html! { { text::MAP } }) }
                </div>
                if session.something_chosen() {
                    { picture(session) }
                } else {
                    <p class="lead">{ text::CHOOSE_FIRST }</p>
                    <div class="actions">
                        { opener(session, Screen::Start, Look::Button, html! { { text::GO_CHOOSE } }) }
                    </div>
                }
            </section>
            { skin(session, Extent::Figures) }
        </>
    }
}

fn picture(session: &Session) -> Html {
    let visitor = &session.state.visitor;
    let lanes = lanes(&session.decision, visitor);
    let chosen: Vec<_> =
        visitor.concerns.ids().map(|id| method::catalog::concern(id).short).collect();
    html! {
        <>
            <p class="soft">{ text::map_for(&chosen.join(", ")) }</p>
            <figure key="map" class="picture">
                <p class="takeaway">{ says(&lanes) }</p>
                { bars::bars(session, &lanes) }
                { table::table(session, &lanes) }
            </figure>
        </>
    }
}

/// What to see, made from the lanes with a known change. Doing nothing is not among them.
fn says(lanes: &[Lane]) -> String {
    let changing = || {
        lanes
            .iter()
            .filter(|lane| lane.band <= Band::Slight && lane.option.id != ProcedureId::NoTreatment)
            .filter_map(|lane| Some((lane, lane.days?)))
    };
    let said = |(lane, days): (&Lane, Range<_>)| text::Said {
        name: lane.option.name,
        band: lane.band,
        days: measure::days(days),
    };
    let Some(largest) = changing().next() else { return text::NO_CHANGE_KNOWN.to_owned() };
    let longest =
        changing().max_by_key(|(_, days)| days.to()).filter(|(_, days)| days.to() > largest.1.to());
    text::map_says(&said(largest), longest.map(said).as_ref())
}
