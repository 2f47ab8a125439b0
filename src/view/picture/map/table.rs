//! The same as the bars, as a table that sorts.

use method::picture::{Band, Column, Lane, in_order};
use yew::Html;

use super::bars::days_words;
use crate::text::{labels, picture as text};
use crate::view::marks::sure;
use crate::view::markup::html;
use crate::view::session::Session;
use crate::view::state::Action;
use crate::view::state::picture::{Act, Drawing};

/// The table in its fold.
pub(super) fn table(session: &Session, lanes: &[Lane]) -> Html {
    let Drawing { column, descending, .. } = session.state.picture;
    let mut rows = lanes.to_vec();
    in_order(&mut rows, column, descending);
    html! {
        <details>
            <summary>{ text::MAP_TABLE }</summary>
            <div class="scrolls" tabindex="0" role="region" aria-label={text::MAP_CAPTION}>
                <table class="twin">
                    <caption>{ text::MAP_CAPTION }</caption>
                    <thead><tr>
                        { for [Column::Name, Column::Days, Column::Change].map(|column| sorter(session, column)) }
                        <th scope="col">{ text::COLUMN_SURE }</th>
                        <th scope="col">{ text::COLUMN_FOR_YOU }</th>
                    </tr></thead>
                    <tbody>{ for rows.iter().map(|lane| row(session, lane)) }</tbody>
                </table>
            </div>
        </details>
    }
}

/// A heading that sorts by its column, and says how the rows are sorted now.
fn sorter(session: &Session, column: Column) -> Html {
    let Drawing { column: sorted, descending, .. } = session.state.picture;
    let (order, arrow) = match (column == sorted, descending) {
        (false, _) => ("none", ""),
        (true, true) => ("descending", "\u{2193}"),
        (true, false) => ("ascending", "\u{2191}"),
    };
    html! {
        <th scope="col" aria-sort={order}>
            <button type="button" class="plain-button" onclick={session.on(Action::Picture(Act::Sort(column)))}>
                { text::column(column) }<span aria-hidden="true">{ arrow }</span>
            </button>
        </th>
    }
}

fn row(session: &Session, lane: &Lane) -> Html {
    let record = lane.option;
    let group = session.decision.option(record.id).map(|option| labels::group(option.group).0);
    html! {
        <tr data-option={record.id.word()} key={record.id.word()}>
            <th scope="row">{ record.name }</th>
            <td>{ days_words(lane) }</td>
            <td>
                { labels::capital(text::change(lane.band)) }
                if lane.points > 0 && lane.band <= Band::Slight { <span class="small soft">{ ", " }{ text::of_points(lane.points, lane.most) }</span> }
            </td>
            <td>{ sure(lane.grade) }</td>
            <td>{ group }</td>
        </tr>
    }
}
