//! Saving a file the visitor asked for: text from memory into their own files, nothing sent.

use js_sys::Array;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

/// How long the browser may take to read the file before its memory is given back.
const KEPT_FOR_MS: i32 = 60_000;

/// Offers `text` as a file called `name`. Only on a press: a browser refuses it otherwise.
///
/// Where the browser refuses (a frame without leave to download), nothing happens and nothing is
/// lost.
pub(crate) fn save_file(name: &str, mime: &str, text: &str) {
    // A refusal cannot be told from a visitor who closed the browser's own question.
    let _ = offer(name, mime, text);
}

fn offer(name: &str, mime: &str, text: &str) -> Result<(), JsValue> {
    let Some(window) = web_sys::window() else { return Ok(()) };
    let Some(document) = window.document() else { return Ok(()) };
    let kind = BlobPropertyBag::new();
    kind.set_type(mime);
    let parts = Array::of1(&JsValue::from_str(text));
    let blob = Blob::new_with_str_sequence_and_options(&parts, &kind)?;
    let address = Url::create_object_url_with_blob(&blob)?;
    // Never put into the document: the press on it stays out of reach of the page's own scripts.
    let link: HtmlAnchorElement = document.create_element("a")?.unchecked_into();
    link.set_href(&address);
    link.set_download(name);
    link.click();
    let forget = Closure::once_into_js(move || Url::revoke_object_url(&address));
    window.set_timeout_with_callback_and_timeout_and_arguments_0(
        forget.unchecked_ref(),
        KEPT_FOR_MS,
    )?;
    Ok(())
}
