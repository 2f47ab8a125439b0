//! The widget as HTML, after some things were said.

use std::rc::Rc;

use method::clinic::Clinic;
use method::date::Date;
use treatment_compare::view::state::Action;
use treatment_compare::view::{Widget, WidgetProps};
use yew::{Callback, LocalServerRenderer};

/// The whole widget after `said`, on a fixed day, without a clinic file.
pub(crate) fn render(said: Vec<Action>) -> String {
    let today = Date::parse("2026-12-01").expect("a date");
    let props = WidgetProps {
        today,
        clinic: Rc::new(Clinic::default()),
        first_heading: 2,
        said: Rc::from(said),
        rendered: Callback::noop(),
    };
    let renderer = LocalServerRenderer::<Widget>::with_props(props).hydratable(false);
    let runtime =
        tokio::runtime::Builder::new_current_thread().build().expect("a runtime without a reactor");
    runtime.block_on(renderer.render())
}
