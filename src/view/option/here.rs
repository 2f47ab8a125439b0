//! What the clinic says of an option in its own words: its name for it, its device, its remark.

use method::catalog::Procedure;
use yew::Html;

use crate::text::option as text;
use crate::view::markup::html;
use crate::view::session::Session;

/// A line beside the plain name; nothing where the clinic says nothing. Text is text, never HTML.
pub(in crate::view) fn here(session: &Session, option: &Procedure) -> Html {
    let Some(entry) = session.state.clinic.entry(option.id) else { return Html::default() };
    let name = entry.name.as_deref().map(text::called_here);
    let device = entry.device.as_deref().map(text::device_here);
    let note = entry.note.as_deref().map(|note| [text::CLINIC_NOTE, note].join(" "));
    let said: Vec<_> = [name, device, note].into_iter().flatten().collect();
    if said.is_empty() {
        return Html::default();
    }
    html! { <p class="small" data-clinic="own">{ said.join(" ") }</p> }
}
