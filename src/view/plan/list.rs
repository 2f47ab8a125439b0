//! The dated list that says what the pictures say, and the calendar file with the same entries.

use method::in_order::sort_by_key;
use method::plan::{Course, Entry, calendar_file};
use yew::{Callback, Html, MouseEvent};

use super::timeline::certainty;
use crate::browser::save_file::save_file;
use crate::text::{measure, plan as text};
use crate::view::markup::html;
use crate::view::session::Session;

/// The list and the button.
pub(super) fn list(session: &Session, course: &Course) -> Html {
    let mut entries = course.entries();
    sort_by_key(&mut entries, |entry| days(*entry).0);
    html! {
        <div class="stack plan-twin">
            <details>
                <summary>{ text::AS_LIST }</summary>
                <table class="days-table dated-list">
                    <caption class="unseen">{ text::LIST_CAPTION }</caption>
                    <thead><tr>
                        <th scope="col">{ text::FROM }</th><th scope="col">{ text::TO }</th>
                        <th scope="col">{ text::WHAT }</th><th scope="col">{ text::HOW_SURE }</th>
                    </tr></thead>
                    <tbody>{ for entries.into_iter().map(row) }</tbody>
                </table>
            </details>
            <button type="button" class="button" onclick={save(session, course)}>{ text::SAVE }</button>
            <p class="small soft">{ text::SAVE_HINT }</p>
        </div>
    }
}

fn row(entry: Entry) -> Html {
    let (first, last) = days(entry);
    let (what, word, sure) = match entry {
        Entry::Visit(visit) => (text::visit(visit), "visit", visit.certainty),
        Entry::Band(band, run) => (text::band(band).to_owned(), band.word(), run.certainty),
    };
    let day = |day: method::date::Date| {
        html! { <td><time datetime={day.to_string()}>{ measure::date(day) }</time></td> }
    };
    html! {
        <tr data-entry={word} data-certainty={certainty(sure)}>
            { day(first) }
            { day(last) }
            <th scope="row">{ what }</th>
            <td>{ text::how_sure(entry) }</td>
        </tr>
    }
}

/// First and last day.
fn days(entry: Entry) -> (method::date::Date, method::date::Date) {
    match entry {
        Entry::Visit(visit) => (visit.date, visit.date),
        Entry::Band(_, run) => (run.first, run.last),
    }
}

/// Makes the file only when the button is pressed.
fn save(session: &Session, course: &Course) -> Callback<MouseEvent> {
    let (course, today) = (*course, session.state.visitor.today);
    Callback::from(move |_| {
        let file = calendar_file(&course, today, text::entry_title);
        save_file(text::FILE_NAME, "text/calendar;charset=utf-8", &file);
    })
}
