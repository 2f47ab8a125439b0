//! What an attribute can be given.

use yew::AttrValue;

/// Something that becomes the text of an attribute, or leaves it out.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no text for an attribute",
    label = "not a `&'static str`, a `String` or an `Option` of them"
)]
pub(in crate::view) trait Text {
    /// The text; without one, the element has no such attribute.
    fn text(self) -> Option<AttrValue>;
}

impl Text for &'static str {
    fn text(self) -> Option<AttrValue> {
        Some(AttrValue::Static(self))
    }
}

impl Text for String {
    fn text(self) -> Option<AttrValue> {
        Some(AttrValue::from(self))
    }
}

impl Text for AttrValue {
    fn text(self) -> Option<AttrValue> {
        Some(self)
    }
}

impl<T: Text> Text for Option<T> {
    fn text(self) -> Option<AttrValue> {
        self.and_then(Text::text)
    }
}
