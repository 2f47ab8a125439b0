//! The widget as HTML after things were said.

use std::rc::Rc;

use method::clinic::Clinic;
use method::date::Date;
use treatment_compare::view::state::Action;
use treatment_compare::view::{Widget, WidgetProps};
use yew::{Callback, LocalServerRenderer};

/// The visitor's day in these tests.
pub(crate) const TODAY: &str = "2026-11-20";

/// The HTML after `said`, in its order.
pub(crate) async fn render(said: Vec<Action>) -> String {
    let props = WidgetProps {
        today: Date::parse(TODAY).expect("a date"),
        clinic: Rc::new(Clinic::default()),
        first_heading: 2,
        said: Rc::from(said),
        rendered: Callback::noop(),
    };
    LocalServerRenderer::<Widget>::with_props(props).hydratable(false).render().await
}

/// The inside of every start tag of an element, in order.
pub(crate) fn tags<'a>(html: &'a str, element: &str) -> Vec<&'a str> {
    let inside = between(html, &format!("<{element} "), ">");
    inside.into_iter().map(|tag| tag.trim_end_matches('/')).collect()
}

/// An attribute of a start tag, or of the first tag that has it; empty where there is none.
pub(crate) fn attribute<'a>(tag: &'a str, name: &str) -> &'a str {
    let (first, later) = (format!("{name}=\""), format!(" {name}=\""));
    let value = tag.strip_prefix(&first).or_else(|| tag.split_once(&later).map(|(_, rest)| rest));
    value.and_then(|value| value.split('"').next()).unwrap_or_default()
}

/// What stands between `open` and the next `close`, for every `open`.
pub(crate) fn between<'a>(html: &'a str, open: &str, close: &str) -> Vec<&'a str> {
    let after = html.split(open).skip(1);
    after.filter_map(|rest| rest.split(close).next()).collect()
}
