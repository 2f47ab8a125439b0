//! The Escape key: closes what was opened over or inside the text, and hands the keyboard back.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, KeyboardEvent};
use yew::Callback;

use super::session::Session;
use super::state::{Action, compare};

/// Closes the meaning of a word, leaves the sources for the claim that cites them, or folds the
/// tray: the first of them that is open.
pub(super) fn on_escape(session: &Session) -> Callback<KeyboardEvent> {
    let is_citing = session.state.cited.is_some();
    let tray_is_open = session.state.compare.tray_open;
    session.link.batch_callback(move |event: KeyboardEvent| {
        let pressed_on = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let pressed_on = pressed_on.filter(|_| event.key() == "Escape")?;
        if let Ok(Some(meaning)) = pressed_on.closest("details.term[open]") {
            // A page that refuses either loses nothing else.
            let _ = meaning.remove_attribute("open");
            focus(&meaning, "summary");
            return None;
        }
        if is_citing {
            return Some(Action::BackToClaim);
        }
        if let Ok(Some(tray)) = pressed_on.closest(".tray") {
            focus(&tray, ".tray-fold");
        }
        tray_is_open.then_some(Action::Compare(compare::Act::FoldTray))
    })
}

fn focus(inside: &Element, selector: &str) {
    let found = inside.query_selector(selector).ok().flatten();
    if let Some(target) = found.as_ref().and_then(|found| found.dyn_ref::<HtmlElement>()) {
        let _ = target.focus();
    }
}
