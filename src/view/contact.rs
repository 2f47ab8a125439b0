//! Whose page this is: the clinic's name, how to reach it, who signed the content.

use yew::Html;

use super::session::Session;
use super::state::{Action, State};
use crate::text::{how, measure, start as text};
use crate::view::markup::html;

/// Name, booking link and phone number; nothing where there is no clinic file.
///
/// The link opens beside the page, since what was said ends with it, and carries nothing along.
/// Source: CONTRACT.md section 4.
pub(super) fn contact(session: &Session) -> Html {
    let clinic = &session.state.clinic;
    if clinic.name.is_empty() {
        return Html::default();
    }
    let is_page =
        |url: &str| url.get(..6).is_some_and(|start| start.eq_ignore_ascii_case("https:"));
    html! {
        <p data-clinic="contact">
            <b>{ &clinic.name }</b>
            if let Some(phone) = &clinic.phone { { text::PHONE }{ phone } }
            if let Some(link) = &clinic.booking {
                { " " }
                <a href={link.as_str().to_owned()} target={is_page(link.as_str()).then_some("_blank")}
                    rel="noreferrer" onclick={session.on(Action::Book)}>
                    { text::BOOK }
                </a>
            }
        </p>
    }
}

/// Who pays for the tool, or that the clinic has not said.
pub(super) fn funding(state: &State) -> &str {
    let own = state.clinic.funding.as_str();
    if own.is_empty() { text::FUNDING_DEFAULT } else { own }
}

/// Who signed the content, or that nobody has.
pub(super) fn signed(state: &State) -> String {
    state.clinic.reviewed.as_ref().map_or_else(
        || text::NOT_REVIEWED.to_owned(),
        |signed| {
            let day = signed.date.map(measure::date);
            how::signed(&signed.by, signed.credentials.as_deref(), day.as_deref())
        },
    )
}

/// Who signed the content, in a sentence of its own.
pub(super) fn reviewed_by(state: &State) -> String {
    match state.clinic.reviewed {
        Some(_) => [text::REVIEWED, " ", &signed(state)].concat(),
        None => signed(state),
    }
}
