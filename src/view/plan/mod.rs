//! The days of one option on a calendar.

use yew::Html;

use super::session::Session;

/// The screen.
pub(super) fn screen(_session: &Session, _option: method::catalog::ProcedureId) -> Html {
    Html::default()
}
