//! Copies text for the visitor.

use js_sys::Reflect;
use js_sys::futures::JsFuture;

/// Whether the text is in the clipboard now. On a page without https there is none to write to.
pub(crate) async fn copy(text: String) -> bool {
    let Some(window) = web_sys::window() else { return false };
    let navigator = window.navigator();
    let there = Reflect::get(&navigator, &"clipboard".into());
    if there.is_ok_and(|clipboard| clipboard.is_undefined()) {
        return false;
    }
    JsFuture::from(navigator.clipboard().write_text(&text)).await.is_ok()
}
