//! The operations of a template. `crate::view::markup` reads them: the two lists are one.

/// Opens the element named by the text; a fragment if there is none.
pub(crate) const OPEN: char = '\u{1}';
/// Names an attribute; [`VALUE`] follows.
pub(crate) const NAME: char = '\u{2}';
/// Gives the named attribute this text.
pub(crate) const VALUE: char = '\u{3}';
/// Waits for the next value; the text is the name of an attribute, if it is for one.
pub(crate) const HOLE: char = '\u{4}';
/// Text of the open element.
pub(crate) const TEXT: char = '\u{5}';
/// Closes the open element.
pub(crate) const CLOSE: char = '\u{6}';

/// Whether the text can stand in a template: a control character would read as an operation.
pub(crate) fn fits(text: &str) -> bool {
    text.bytes().all(|byte| byte >= b' ')
}
