//! The last lines of every screen: a word for people under strain, privacy, purpose, reviewer,
//! edition.

use method::catalog::EDITION;
use yew::Html;

use super::passage::{Look, opener};
use super::session::Session;
use super::state::Screen;
use crate::text::{how, measure, start};
use crate::view::markup::html;

/// The same on every screen, whatever was said.
pub(super) fn foot(session: &Session) -> Html {
    html! {
        <footer class="foot" part="foot">
            <p class="looks">{ start::LOOKS_WEIGH_DOWN }</p>
            <p>{ start::PRIVACY_IN_PAGE }{ " " }{ start::PURPOSE }</p>
            <p>
                { signed(session) }{ " " }
                { start::edition(EDITION.version, &measure::month_of(EDITION.date)) }
            </p>
            if session.state.screen != Screen::How {
                <p>{ opener(session, Screen::How, Look::Plain, html! { { how::TITLE } }) }</p>
            }
        </footer>
    }
}

/// Who signed the content, or that nobody has.
fn signed(session: &Session) -> String {
    session.state.clinic.reviewed.as_ref().map_or_else(
        || start::NOT_REVIEWED.to_owned(),
        |signed| format!("{}: {}", start::REVIEWED, signed.by),
    )
}
