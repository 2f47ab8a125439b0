//! Days of looking different against the size of the change.

use yew::Html;

use crate::view::session::Session;

/// The screen.
pub(in crate::view) fn screen(_session: &Session) -> Html {
    Html::default()
}
