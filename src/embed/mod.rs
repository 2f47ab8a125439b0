//! The Rust side of the custom element: [`mount`] and the [`Handle`] it returns, nothing else.
//!
//! The loader (embed/treatment-compare.js) owns the element, its shadow root and every fetch.

use std::rc::Rc;

use js_sys::Function;
use method::catalog::texts::Texts;
use method::clinic::Clinic;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::HtmlElement;
use yew::{AppHandle, Callback, Renderer};

use crate::browser::today::today;
use crate::view::state::later::Later;
use crate::view::state::{Action, LongTexts};
use crate::view::{Widget, WidgetProps};

/// The attribute with the level of the widget's first heading.
const HEADING_LEVEL: &str = "heading-level";

/// A mounted widget, held by the loader.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Handle {
    widget: AppHandle<Widget>,
}

#[wasm_bindgen]
impl Handle {
    /// Hands over the long texts file; a foreign one counts as not arrived.
    pub fn texts(&self, file: String) {
        let texts =
            Texts::new(file).map_or(LongTexts::Failed, |texts| LongTexts::Here(Rc::new(texts)));
        self.widget.send_message(Action::Texts(texts));
    }

    /// Says that the long texts could not be fetched.
    pub fn texts_failed(&self) {
        self.widget.send_message(Action::Texts(LongTexts::Failed));
    }

    /// Says that the second part of the program is there, or could not be fetched.
    pub fn later(&self, here: bool) {
        let later = if here { Later::Here } else { Later::Failed };
        self.widget.send_message(Action::Later(later));
    }

    /// Forgets everything the visitor said.
    pub fn clear(&self) {
        self.widget.send_message(Action::Clear);
    }

    /// Takes the widget out of its root; everything the visitor said is gone with it.
    pub fn unmount(self) {
        self.widget.destroy();
    }
}

/// Renders the widget into `root`, a `div` inside the shadow root of `host`.
///
/// `rendered` is called once the first screen is in the document: a mounted program that panics
/// later looks alive from outside, so readiness is reported from inside.
#[wasm_bindgen]
#[must_use]
pub fn mount(root: HtmlElement, host: &HtmlElement, rendered: Function) -> Handle {
    let first_heading = host
        .get_attribute(HEADING_LEVEL)
        .and_then(|level| level.parse().ok())
        .filter(|level| (1..=5).contains(level))
        .unwrap_or(2);
    let props = WidgetProps {
        today: today(),
        clinic: Rc::new(Clinic::default()),
        first_heading,
        said: Rc::from([]),
        rendered: Callback::from(move |()| {
            // The loader can do nothing with a failure here that it could not see by itself.
            let _ = rendered.call0(&JsValue::NULL);
        }),
    };
    Handle { widget: Renderer::<Widget>::with_root_and_props(root.into(), props).render() }
}
