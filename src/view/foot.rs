//! The last lines of every screen: privacy, purpose, reviewer, edition.

use method::catalog::EDITION;
use yew::Html;

use crate::text::{measure, start};
use crate::view::markup::html;

/// The same on every screen.
pub(super) fn foot() -> Html {
    html! {
        <footer class="foot">
            <p>{ start::PRIVACY_IN_PAGE }{ " " }{ start::PURPOSE }</p>
            <p>
                { start::NOT_REVIEWED }{ " " }
                { start::edition(EDITION.version, &measure::month_of(EDITION.date)) }
            </p>
        </footer>
    }
}
