//! The table. Rows drawn as a grid where it is narrow lose their table roles in some browsers, so
//! every role is written out.

use method::catalog::Procedure;
use yew::Html;

use super::cell::Cell;
use super::row::Row;
use super::sides::Sides;
use crate::text::picture::breakable;
use crate::text::{compare as text, compare::row as words, option as option_text};
use crate::view::heading::heading;
use crate::view::marks::badge;
use crate::view::markup::html;
use crate::view::passage::{Look, opener};
use crate::view::session::Session;
use crate::view::state::compare::{Act, Part};
use crate::view::state::{Action, Screen};

/// All parts under the names of the options.
pub(super) fn table(session: &Session, sides: &Sides, rows: &[Row]) -> Html {
    let names: Vec<_> = sides.options.iter().map(|option| option.procedure.name).collect();
    html! {
        <table class="compare" part="table" role="table" data-columns={names.len().to_string()}>
            <caption class="unseen">{ text::caption(&names) }</caption>
            <thead role="rowgroup"><tr role="row">
                <td role="cell"><span class="unseen">{ text::QUESTION }</span></td>
                { for sides.options.iter().map(|option| column_head(session, option.procedure)) }
            </tr></thead>
            { for Part::ALL.into_iter().map(|part| one_part(session, sides, part, rows)) }
            <tbody role="rowgroup"><tr role="row">
                <th role="rowheader" scope="row">{ words::CLOSER }</th>
                { for sides.options.iter().map(|option| html! {
                    <td role="cell" data-seen={seen(session, option.procedure)}>
                        { closer(session, option.procedure) }
                    </td>
                }) }
            </tr></tbody>
        </table>
    }
}

fn column_head(session: &Session, option: &Procedure) -> Html {
    html! {
        <th role="columnheader" scope="col" data-seen={seen(session, option)}>
            { breakable(option.name) }{ badge(option) }
        </th>
    }
}

/// Where a column stands where it is narrow: first, second, or not seen.
fn seen(session: &Session, option: &Procedure) -> &'static str {
    let [first, second] = session.state.compare.pair();
    if first == Some(option.id) {
        "first"
    } else if second == Some(option.id) {
        "second"
    } else {
        "no"
    }
}

fn one_part(session: &Session, sides: &Sides, part: Part, rows: &[Row]) -> Html {
    let comparing = &session.state.compare;
    let mine: Vec<_> = rows.iter().filter(|row| row.part == part).collect();
    let only = comparing.only_differences;
    let shown: Vec<_> = mine.iter().filter(|row| !row.is_left_out(only)).collect();
    let open = !comparing.folded.contains(&part);
    let width = (sides.options.len() + 1).to_string();
    let button = html! {
        <button type="button" class="part-fold" aria-expanded={open.to_string()}
            onclick={session.on(Action::Compare(Act::Fold(part)))}>
            <span>{ text::part(part) }</span>
            if !open { { " " }<span class="soft small">{ text::closed(mine.len()) }</span> }
        </button>
    };
    html! {
        <tbody role="rowgroup" data-folded={(!open).then_some("true")}>
            <tr role="row">
                <th role="rowheader" scope="rowgroup" colspan={width.clone()}>
                    { heading(session, 1, "subtitle", button) }
                </th>
            </tr>
            if shown.iter().any(|row| row.cells.iter().any(Cell::has_squares)) {
                <tr role="row" class="row-hint"><td role="cell" colspan={width.clone()}>{ text::SQUARES }</td></tr>
            }
            { for shown.iter().map(|row| one_row(session, sides, row)) }
            if shown.is_empty() {
                <tr role="row"><td role="cell" class="soft" colspan={width}>{ text::NO_DIFFERENCE }</td></tr>
            }
        </tbody>
    }
}

/// A row; where all say the same, one cell says so for all.
fn one_row(session: &Session, sides: &Sides, row: &Row) -> Html {
    let cells = match row.same() {
        Some(cell) => same_for_all(cell, row.cells.len()),
        None => html! { { for row.cells.iter().zip(&sides.options).map(|(cell, option)| html! {
            <td role="cell" data-seen={seen(session, option.procedure)}>{ cell.view() }</td>
        }) } },
    };
    html! {
        <tr role="row" data-row={row.kind.word()} data-same={row.same().map(|_| "true")}>
            <th role="rowheader" scope="row">
                { &row.question }
                if !row.hint.is_empty() { <span class="soft">{ " " }{ &row.hint }</span> }
            </th>
            { cells }
        </tr>
    }
}

fn same_for_all(cell: &Cell, columns: usize) -> Html {
    html! {
        <td role="cell" colspan={columns.to_string()}>
            <p class="small soft">{ text::SAME }</p>
            { cell.view() }
        </td>
    }
}

/// The ways on from one column.
fn closer(session: &Session, option: &Procedure) -> Html {
    let name = || html! { <span class="unseen">{ option_text::details_of(option.name) }</span> };
    let details = html! { <>{ option_text::DETAILS }{ name() }</> };
    let days = html! { <>{ text::DAYS }{ name() }</> };
    html! {
        <>
            { opener(session, Screen::Sheet(option.id), Look::Plain, details) }
            if !option.id.is_standing() {
                { opener(session, Screen::Plan(option.id), Look::Plain, days) }
            }
        </>
    }
}
