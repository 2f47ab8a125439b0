//! Tags and attributes of rendered HTML, for tests that read pictures.

/// The inside of every start tag of an element, in order.
pub(crate) fn tags<'a>(html: &'a str, element: &str) -> Vec<&'a str> {
    let inside = between(html, &format!("<{element} "), ">");
    inside.into_iter().map(|tag| tag.trim_end_matches('/')).collect()
}

/// The parts of `html` that begin with a tag of an element, one after another.
pub(crate) fn parts<'a>(html: &'a str, element: &str) -> Vec<&'a str> {
    html.split(&format!("<{element} ")).skip(1).collect()
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
