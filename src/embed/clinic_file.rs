//! The clinic file in the page: what the widget takes of it, and what it says about it.

use std::rc::Rc;

use js_sys::Function;
use method::clinic::Clinic;
use method::clinic::reading::Consequence;
use wasm_bindgen::prelude::wasm_bindgen;

use super::say;
use crate::browser::today::today;
use crate::reading;

/// The clinic in a file's text; every finding is told as a warning. `None` where the file is
/// refused: then the first line that says why is told as `refused`.
pub(super) fn clinic_in(file: Option<String>, tell: &Function) -> Option<Rc<Clinic>> {
    let Some(file) = file else { return Some(Rc::default()) };
    let read = reading::clinic(&file);
    let mut refusals =
        read.findings.iter().filter(|found| found.consequence == Consequence::Refused);
    let refused = refusals.next().map(ToString::to_string);
    for line in reading::advice(&read, today()) {
        let word = if Some(&line) == refused.as_ref() { "refused" } else { "warn" };
        say(tell, word, &line);
    }
    read.clinic.map(Rc::new)
}

/// Everything there is to say about a clinic file, a line each; none for a file without findings.
#[wasm_bindgen]
#[must_use]
pub fn clinic_findings(file: &str) -> Vec<String> {
    reading::advice(&reading::clinic(file), today())
}
