//! The same as the tiles, as a table with sources.

use method::catalog::source_text::SourceText;
use method::catalog::{Micrometres, Procedure, ProcedureId, SourceId, Surface};
use yew::Html;

use super::of_surface;
use crate::text::{labels, measure, picture as text};
use crate::view::markup::html;
use crate::view::session::Session;

/// What stands in the fold.
pub(in crate::view) fn table(session: &Session) -> Html {
    let options = Surface::ALL.iter().flat_map(|surface| of_surface(session, *surface));
    html! {
        <>
            <div class="scrolls" tabindex="0" role="region" aria-label={text::DEPTH_CAPTION}>
                <table class="twin">
                    <caption>{ text::DEPTH_CAPTION }</caption>
                    <thead><tr>
                        { for text::DEPTH_COLUMNS.map(|column| html! { <th scope="col">{ column }</th> }) }
                    </tr></thead>
                    <tbody>{ for options.map(|option| row(session, option)) }</tbody>
                </table>
            </div>
            <p class="small soft">{ text::NEEDLE_NOTE }</p>
        </>
    }
}

fn row(session: &Session, record: &Procedure) -> Html {
    html! {
        <tr data-option={record.id.word()}>
            <th scope="row">{ record.name }</th>
            <td>{ labels::surface(record.surface) }</td>
            <td>{ record.class_words }</td>
            <td>{ limit(record, record.depth.from) }</td>
            <td>{ limit(record, record.depth.to) }</td>
            <td>{ citations(session, record.depth.sources) }</td>
        </tr>
    }
}

/// A limit in millimetres; an unknown one is said, and doing nothing has none.
fn limit(record: &Procedure, depth: Option<Micrometres>) -> String {
    match (record.id, depth) {
        (ProcedureId::NoTreatment, _) => text::NOTHING_DONE.to_owned(),
        (_, None) => text::LIMIT_UNKNOWN.to_owned(),
        (_, Some(depth)) => text::limit(&measure::millimetres(depth)),
    }
}

/// Organization, title and year of each source, once the long texts are here.
fn citations(session: &Session, sources: &[SourceId]) -> Html {
    let Some(texts) = session.texts() else { return html! { { text::SOURCES_LATER } } };
    let one = |source: &SourceId| {
        let told = SourceText::of(*source, texts);
        let words = [told.organisation, told.title, told.year].join(", ");
        html! {
            <li>
                if let Some(url) = told.link() {
                    <a href={url.to_owned()} target="_blank" rel="noopener noreferrer">{ words }</a>
                } else {
                    { words }
                }
            </li>
        }
    };
    html! { <ul>{ for sources.iter().map(one) }</ul> }
}
