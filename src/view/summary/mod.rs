//! The page for the consultation.

use yew::Html;

use super::session::Session;

/// The screen.
pub(super) fn screen(_session: &Session) -> Html {
    Html::default()
}
