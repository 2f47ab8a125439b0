//! Hands a file to the visitor's own downloads: a Blob and an object URL, only on a press.

use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

/// Saves `text` as the file `name`. Nothing leaves the browser.
pub(crate) fn save_file(name: &str, mime: &str, text: &str) {
    // A browser that refuses shows so itself; there is nothing to repair here.
    let _ = save(name, mime, text);
}

fn save(name: &str, mime: &str, text: &str) -> Result<(), JsValue> {
    let kind = BlobPropertyBag::new();
    kind.set_type(mime);
    let parts = Array::of1(&JsValue::from_str(text));
    let blob = Blob::new_with_str_sequence_and_options(&parts, &kind)?;
    let url = Url::create_object_url_with_blob(&blob)?;
    let link = web_sys::window()
        .and_then(|window| window.document())
        .ok_or(JsValue::UNDEFINED)?
        .create_element("a")?
        .unchecked_into::<HtmlAnchorElement>();
    link.set_href(&url);
    link.set_download(name);
    // Never in the document: the page's listeners do not see this click.
    link.click();
    Url::revoke_object_url(&url)
}
