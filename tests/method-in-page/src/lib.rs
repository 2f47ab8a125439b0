//! What `recommend` prints, as a function of the page. Never shipped.

use method::clinic::Clinic;
use method::date::Date;
use method::report::report;
use method::visitor::reading::read;
use wasm_bindgen::prelude::wasm_bindgen;

/// The JSON for some answers, or the line that says what is wrong with them.
#[wasm_bindgen]
#[must_use]
pub fn recommend(answers: &str) -> String {
    read(answers.as_bytes(), Date::FIRST).map_or_else(
        |problem| problem.to_string(),
        |visitor| report(&visitor, &Clinic::default()).to_string(),
    )
}
