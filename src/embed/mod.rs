//! The Rust side of the custom element: [`mount`] and the [`Handle`] it returns, nothing else.
//!
//! The scripts in embed/ own the element, its shadow root and every fetch.

mod clinic_file;
pub mod fingerprint;
mod memory;
mod panics;
pub mod settings;

use std::rc::Rc;

use js_sys::Function;
use method::catalog::texts::Texts;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::HtmlElement;
use yew::{AppHandle, Callback, Renderer};

pub use self::clinic_file::clinic_findings;
use self::clinic_file::clinic_in;
use self::panics::tell_panics;
use self::settings::{Settings, settings};
use crate::browser::today::today;
use crate::view::state::later::Later;
use crate::view::state::summary::Act;
use crate::view::state::{Action, LongTexts};
use crate::view::{Told, Widget, WidgetProps};

/// In isolated mode the widget is hosted by a plain `div` in a frame of its own.
const ELEMENT: &str = "treatment-compare";

/// A mounted widget, held by the script that mounted it.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Handle {
    widget: AppHandle<Widget>,
    props: WidgetProps,
    complaints: Vec<String>,
    tell: Function,
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

    /// Says that the later part of the program is there, or could not be fetched.
    pub fn later(&self, here: bool) {
        let later = if here { Later::Here } else { Later::Failed };
        self.widget.send_message(Action::Later(later));
    }

    /// Takes what the page sets now. A clinic file that is refused changes nothing.
    pub fn set(&mut self, host: &HtmlElement, clinic: Option<String>) {
        let Some(clinic) = clinic_in(clinic, &self.tell) else { return };
        let Settings { start, first_heading, complaints } = settings(host);
        // Whoever changes one attribute need not read again what is wrong with another.
        let known = &self.complaints;
        let fresh: Vec<_> =
            complaints.iter().filter(|line| !known.contains(line)).cloned().collect();
        warn(&self.tell, &fresh);
        self.complaints = complaints;
        self.props = WidgetProps { clinic, first_heading, start, ..self.props.clone() };
        self.widget.update(self.props.clone());
    }

    /// Gets ready for the first choice; to be called while the page has nothing else to do.
    pub fn rehearse(&self) {
        self.widget.send_message(Action::Rehearse);
    }

    /// Forgets everything the visitor said.
    pub fn clear(&self) {
        self.widget.send_message(Action::Clear);
    }

    /// Opens the page for the consultation and prints it.
    pub fn print(&self) {
        self.widget.send_message(Action::Summary(Act::Print));
    }

    /// Takes the widget out of its root; everything the visitor said is gone with it.
    pub fn unmount(self) {
        self.widget.destroy();
    }
}

/// Renders the widget into `root`, a `div` inside the shadow root of `host`, whose attributes it
/// reads. `clinic` is the text of the clinic file; `chosen` the concerns, separated by blanks, that
/// are ticked on a prerendered first screen.
///
/// `tell` is called with a word and a line: `rendered` once the first screen is in the document (a
/// mounted program that panics later looks alive from outside, so readiness is reported from
/// inside), `warn` for a line to the site's developer, `refused` for a clinic file that cannot be
/// used (nothing is mounted then), `panic` with the place of one, and the name of an event of
/// CONTRACT.md section 3.
#[wasm_bindgen]
#[must_use]
pub fn mount(
    root: HtmlElement,
    host: &HtmlElement,
    clinic: Option<String>,
    chosen: Option<String>,
    tell: Function,
) -> Option<Handle> {
    tell_panics(&tell);
    memory::reserve();
    let clinic = clinic_in(clinic, &tell)?;
    let Settings { start, first_heading, complaints } = settings(host);
    warn(&tell, &complaints);
    let (rendered, told) = (tell.clone(), tell.clone());
    let props = WidgetProps {
        today: today(),
        clinic,
        first_heading,
        isolated: host.local_name() != ELEMENT,
        said: chosen.map_or_else(Rc::default, |chosen| start.said_by(&chosen).into()),
        start,
        rendered: Callback::from(move |()| say(&rendered, "rendered", "")),
        told: Callback::from(move |what: Told| say(&told, what.event(), "")),
    };
    let widget = Renderer::<Widget>::with_root_and_props(root.into(), props.clone()).render();
    Some(Handle { widget, props, complaints, tell })
}

/// Everything that means nothing in one warning.
fn warn(tell: &Function, complaints: &[String]) {
    if !complaints.is_empty() {
        say(tell, "warn", &complaints.join("; "));
    }
}

/// The script can do nothing with a failure here that it could not see by itself.
fn say(tell: &Function, word: &str, line: &str) {
    let _ = tell.call2(&JsValue::NULL, &word.into(), &line.into());
}
