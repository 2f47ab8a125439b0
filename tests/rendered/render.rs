//! The widget as HTML, after a few things were said.

use std::path::Path;
use std::rc::Rc;

use method::catalog::texts::Texts;
use method::clinic::Clinic;
use method::date::Date;
use tokio::task::LocalSet;
use treatment_compare::view::state::{Action, LongTexts};
use treatment_compare::view::{Widget, WidgetProps};
use yew::{Callback, LocalServerRenderer};

/// The HTML of the widget on 1 December 2026, after `said`.
pub(crate) fn render(said: Vec<Action>) -> String {
    let props = WidgetProps {
        today: Date::parse("2026-12-01").expect("a date"),
        clinic: Rc::new(Clinic::default()),
        first_heading: 2,
        said: Rc::from(said),
        rendered: Callback::noop(),
    };
    let renderer = LocalServerRenderer::<Widget>::with_props(props).hydratable(false);
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    LocalSet::new().block_on(&runtime, renderer.render())
}

/// The long texts, as they arrive in the page.
pub(crate) fn texts() -> Texts {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("catalog");
    let compiled = catalog_compiler::compile(&folder).expect("a catalogue without mistakes");
    Texts::new(compiled.texts).expect("the texts of this catalogue")
}

/// Hands the long texts over.
pub(crate) fn texts_arrive() -> Action {
    Action::Texts(LongTexts::Here(Rc::new(texts())))
}
