//! The last lines of every screen: the clinic, a word for people under strain, privacy, purpose, reviewer,
//! edition.

use method::catalog::EDITION;
use yew::Html;

use super::contact::{contact, reviewed_by};
use super::passage::{Look, opener};
use super::session::Session;
use super::state::Screen;
use crate::text::{how, measure, start};
use crate::view::markup::html;

/// The same on every screen, whatever was said.
pub(super) fn foot(session: &Session) -> Html {
    html! {
        <footer class="foot" part="foot">
            { contact(session) }
            <p class="looks">{ start::LOOKS_WEIGH_DOWN }</p>
            <p>{ session.privacy() }{ " " }{ start::PURPOSE }</p>
            <p>
                { reviewed_by(&session.state) }{ " " }
                { start::edition(EDITION.version, &measure::month_of(EDITION.date)) }
            </p>
            if session.state.screen != Screen::How {
                <p>{ opener(session, Screen::How, Look::Plain, html! { { how::TITLE } }) }</p>
            }
        </footer>
    }
}
