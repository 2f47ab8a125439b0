//! The first screen of one element.

use std::rc::Rc;

use method::clinic::Clinic;
use method::clinic::reading::{Consequence, read};
use method::date::Date;
use treatment_compare::embed::fingerprint::fingerprint;
use treatment_compare::embed::settings::{self, Settings};
use treatment_compare::text::embed::SCRIPTS_OFF;
use treatment_compare::view::{Widget, WidgetProps};
use yew::LocalServerRenderer;

use crate::fault::{Fault, Result};
use crate::release::Release;

/// What stands for a page in the markup; `first_screen.js` looks for it.
const MARK: &str = "data-first-screen";

/// The markup for `<template shadowrootmode="open">`: linked style, first screen, slot.
///
/// `attribute` gives the element's attributes, `clinic` is the text of its clinic file.
///
/// # Errors
/// An attribute that means nothing, or a clinic file the widget would refuse: a page is written
/// once and read often, so here both are worth stopping for.
pub fn markup(
    release: &Release,
    clinic: Option<&str>,
    attribute: impl Fn(&str) -> Option<String>,
) -> Result<String> {
    let fingerprint = fingerprint(&release.program, clinic, &attribute);
    let Settings { start, first_heading, complaints } = settings::read(&attribute);
    if let Some(complaint) = complaints.into_iter().next() {
        return Err(Fault::Attribute(complaint));
    }
    let props = WidgetProps {
        // The first screen says nothing that depends on the day.
        today: Date::FIRST,
        clinic: clinic.map_or_else(|| Ok(Rc::default()), usable)?,
        first_heading,
        isolated: false,
        start,
        said: Rc::from([]),
        rendered: yew::Callback::noop(),
        told: yew::Callback::noop(),
    };
    let screen = rendered(props);
    let (base, style) = (&release.base, &release.style);
    Ok(format!(
        "<link rel=\"stylesheet\" href=\"{base}{style}\">\
         <p class=\"still-note\">{SCRIPTS_OFF}</p><div {MARK}=\"{fingerprint}\">{screen}</div><slot></slot>"
    ))
}

fn usable(file: &str) -> Result<Rc<Clinic>> {
    let read = read(file.as_bytes());
    let refused = read.findings.iter().find(|found| found.consequence == Consequence::Refused);
    match (read.clinic, refused) {
        (Some(clinic), None) => Ok(Rc::new(clinic)),
        (_, found) => {
            Err(Fault::Clinic(found.map_or_else(String::new, |found| found.problem.to_string())))
        }
    }
}

fn rendered(props: WidgetProps) -> String {
    let screen = LocalServerRenderer::<Widget>::with_props(props).render();
    tokio::task::LocalSet::new().block_on(&runtime(), screen)
}

/// Rendering waits for nothing, so the smallest runtime there is will do.
#[expect(clippy::expect_used, reason = "without I/O and timers there is nothing that can fail")]
fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread().build().expect("a runtime without I/O")
}
