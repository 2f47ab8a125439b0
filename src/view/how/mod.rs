//! How this works: purpose, method, money, doubt.

use yew::Html;

use super::session::Session;

/// The screen.
pub(super) fn screen(_session: &Session) -> Html {
    Html::default()
}
