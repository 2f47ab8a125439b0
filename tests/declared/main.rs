//! What the element has is what editors, types and docs say it has: no more and no less.
//!
//! The code is read as text ([`code`]), so are the three places that tell of it ([`told`]).

#![cfg(test)]

mod code;
mod told;

use std::collections::BTreeSet;

/// Names of one kind, such as attributes.
type Names = BTreeSet<String>;

#[test]
fn the_attributes_are_the_same_everywhere() {
    assert_eq!(told::in_manifest("attributes"), code::attributes());
    assert_eq!(told::in_types("TreatmentCompareAttributes"), code::attributes());
    assert_eq!(told::on_page("element.md", "Attributes"), code::attributes());
}

#[test]
fn the_events_are_the_same_everywhere() {
    assert_eq!(told::in_manifest("events"), code::events());
    assert_eq!(told::in_types("TreatmentCompareEventMap"), code::events());
    assert_eq!(told::on_page("element.md", "Events"), code::events());
}

#[test]
fn the_properties_and_methods_are_the_same_everywhere() {
    assert_eq!(told::in_manifest("members"), code::members());
    assert_eq!(told::in_types("TreatmentCompare"), code::members());
    assert_eq!(told::on_page("element.md", "Properties and methods"), code::members());
}

#[test]
fn the_codes_of_errors_are_the_same_everywhere() {
    assert_eq!(told::codes_in_types(), code::codes());
    assert_eq!(told::on_page("troubleshooting.md", "When it does not work"), code::codes());
}

#[test]
fn the_parts_are_the_same_everywhere() {
    assert_eq!(told::in_manifest("cssParts"), code::parts());
    assert_eq!(told::on_page("element.md", "Parts"), code::parts());
}

#[test]
fn the_style_properties_are_the_same_everywhere() {
    assert_eq!(told::in_manifest("cssProperties"), code::style_properties());
    assert_eq!(told::on_page("element.md", "Colors, type and space"), code::style_properties());
    assert_eq!(code::style_properties_of_the_frame(), code::style_properties());
}

#[test]
fn the_script_exports_nothing_and_neither_do_the_types() {
    assert!(!code::loader().lines().any(|line| line.starts_with("export")));
    let values = ["export class", "export const", "export function", "export default"];
    assert!(values.iter().all(|value| !told::types().contains(value)));
}
