//! The same answers, one question at a time.

use yew::Html;

use super::session::Session;

/// The screen.
pub(super) fn screen(_session: &Session) -> Html {
    Html::default()
}
