//! Prints one part of the widget and nothing of the page around it.
//!
//! A blank frame of the same origin is made on the press, filled with copies of our own nodes and a
//! copy of our own sheet, printed, and taken away after. The sheet is built anew inside the frame,
//! because a document takes only sheets made by itself; that works under a policy that forbids
//! inline styles. Nothing is fetched.
//!
//! In isolated mode the widget has a frame to itself, whose blank children it could not write into:
//! there its own document becomes the paper while it prints.

use js_sys::{Array, Function, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    CssStyleSheet, Document, Element, HtmlElement, HtmlIFrameElement, ShadowRoot, Window,
};

/// Margins belong to the frame alone: in the widget's own sheet they would bear on the whole page.
const PAPER: &str = "@page{margin:8mm 12mm 9mm;@bottom-right{content:counter(page) \" / \" \
    counter(pages);font:8pt sans-serif}}";

/// Prints the part with this id from the widget that `inside` is in, under `title`.
pub(crate) fn print(inside: &Element, id: &str, title: &str) {
    // A browser that refuses leaves the page as it is: it can still be copied and saved.
    let _ = print_part(inside, id, title);
}

/// What `window.origin` says inside a sandbox.
const NO_ORIGIN: &str = "null";

fn print_part(inside: &Element, id: &str, title: &str) -> Result<(), JsValue> {
    let root: ShadowRoot = inside.get_root_node().dyn_into()?;
    let window = web_sys::window().ok_or(JsValue::UNDEFINED)?;
    if window.origin() == NO_ORIGIN {
        return print_here(&window, &root, id, title);
    }
    let frame: HtmlIFrameElement =
        document()?.create_element("iframe")?.unchecked_into::<HtmlIFrameElement>();
    frame.set_class_name("unseen");
    frame.set_attribute("aria-hidden", "true")?;
    frame.set_tab_index(-1);
    let (id, title, filled, from) = (id.to_owned(), title.to_owned(), frame.clone(), root.clone());
    // Why on load: a browser may replace the first blank document with another blank one.
    let on_load = Closure::once_into_js(move || {
        if fill(&filled, &from, &id, &title).is_err() {
            filled.remove();
        }
    });
    frame.set_onload(Some(on_load.unchecked_ref::<Function>()));
    root.append_child(&frame)?;
    Ok(())
}

fn fill(
    frame: &HtmlIFrameElement,
    from: &ShadowRoot,
    id: &str,
    title: &str,
) -> Result<(), JsValue> {
    frame.set_onload(None);
    let window = frame.content_window().ok_or(JsValue::UNDEFINED)?;
    let document = window.document().ok_or(JsValue::UNDEFINED)?;
    let page = document.document_element().ok_or(JsValue::UNDEFINED)?;
    page.set_attribute("lang", "en")?;
    let name = document.create_element("title")?;
    name.set_text_content(Some(title));
    page.append_child(&name)?;
    paper(&document, from, id)?;
    dress(&window, &document, from)?;
    let done = frame.clone();
    let after = Closure::once_into_js(move || done.remove());
    window.set_onafterprint(Some(after.unchecked_ref::<Function>()));
    window.focus()?;
    window.print()
}

/// The frame of isolated mode prints itself, and is as it was after that.
#[expect(clippy::disallowed_methods, reason = "the frame's own title, which holds no answer")]
fn print_here(window: &Window, from: &ShadowRoot, id: &str, title: &str) -> Result<(), JsValue> {
    let document = window.document().ok_or(JsValue::UNDEFINED)?;
    let page = document.document_element().ok_or(JsValue::UNDEFINED)?;
    let host: HtmlElement = from.host().dyn_into()?;
    let (named, dressed) = (document.title(), document.adopted_style_sheets());
    let paper = paper(&document, from, id)?;
    document.set_title(title);
    host.set_hidden(true);
    let dressing = dress(window, &document, from);
    let as_it_was = move || {
        paper.remove();
        page.set_class_name("");
        document.set_adopted_style_sheets(&dressed);
        document.set_title(&named);
        host.set_hidden(false);
    };
    if dressing.is_err() {
        as_it_was();
        return dressing;
    }
    let after = Closure::once_into_js(as_it_was);
    window.set_onafterprint(Some(after.unchecked_ref::<Function>()));
    window.print()
}

/// Puts copies of our nodes on the page of `document`; gives what holds them.
fn paper(document: &Document, from: &ShadowRoot, id: &str) -> Result<Element, JsValue> {
    let page = document.document_element().ok_or(JsValue::UNDEFINED)?;
    let body = document.body().ok_or(JsValue::UNDEFINED)?;
    let inner = document.create_element("div")?;
    inner.set_class_name("tc");
    // The drawings stand once a widget, outside the part.
    for part in [".tc > svg".to_owned(), format!("#{id}")] {
        let found = from.query_selector(&part)?.ok_or(JsValue::UNDEFINED)?;
        inner.append_child(&document.import_node_with_deep(&found, true)?)?;
    }
    body.append_child(&inner)?;
    page.set_class_name("on-paper");
    Ok(inner)
}

/// Gives the frame our own sheet, with the root of its document in the place of the host element.
fn dress(window: &Window, document: &Document, from: &ShadowRoot) -> Result<(), JsValue> {
    let mut text = String::from(PAPER);
    for sheet in from.adopted_style_sheets() {
        let rules = sheet.unchecked_into::<CssStyleSheet>().css_rules()?;
        for rule in 0..rules.length() {
            if let Some(rule) = rules.get(rule) {
                text.push_str(&rule.css_text().replace(":host", ":root"));
            }
        }
    }
    let make: Function = Reflect::get(window, &"CSSStyleSheet".into())?.dyn_into()?;
    let sheet: CssStyleSheet = Reflect::construct(&make, &Array::new())?.unchecked_into();
    sheet.replace_sync(&text)?;
    document.set_adopted_style_sheets(&Array::of1(&sheet));
    Ok(())
}

fn document() -> Result<Document, JsValue> {
    web_sys::window().and_then(|window| window.document()).ok_or(JsValue::UNDEFINED)
}
