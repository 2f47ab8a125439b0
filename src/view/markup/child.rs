//! What can stand between two tags.

use yew::Html;
use yew::virtual_dom::{AttrValue, VText};

use super::Markup;

/// Something that becomes any number of nodes.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot stand between two tags",
    label = "not text, a whole number or `Html`"
)]
pub(in crate::view) trait Child {
    /// Adds the nodes to the open element.
    fn put_into(self, markup: Markup) -> Markup;

    /// The nodes by themselves.
    fn alone(self) -> Html
    where
        Self: Sized,
    {
        self.put_into(Markup::new("")).list()
    }
}

impl Child for Html {
    fn put_into(self, markup: Markup) -> Markup {
        markup.put(self)
    }

    fn alone(self) -> Html {
        self
    }
}

impl Child for &'static str {
    fn put_into(self, markup: Markup) -> Markup {
        markup.say(AttrValue::Static(self))
    }

    fn alone(self) -> Html {
        fixed_alone(self)
    }
}

impl Child for &&'static str {
    fn put_into(self, markup: Markup) -> Markup {
        markup.say(AttrValue::Static(self))
    }
}

impl Child for &String {
    fn put_into(self, markup: Markup) -> Markup {
        copied(markup, self)
    }
}

impl Child for String {
    fn put_into(self, markup: Markup) -> Markup {
        owned(markup, self)
    }

    fn alone(self) -> Html {
        owned_alone(self)
    }
}

impl Child for u8 {
    fn put_into(self, markup: Markup) -> Markup {
        usize::from(self).put_into(markup)
    }
}

impl Child for u16 {
    fn put_into(self, markup: Markup) -> Markup {
        usize::from(self).put_into(markup)
    }
}

impl Child for usize {
    fn put_into(self, markup: Markup) -> Markup {
        number(markup, self)
    }
}

impl<T: Child> Child for Option<T> {
    fn put_into(self, markup: Markup) -> Markup {
        match self {
            Some(child) => child.put_into(markup),
            None => markup,
        }
    }
}

impl<T: Child> Child for Vec<T> {
    fn put_into(self, markup: Markup) -> Markup {
        self.into_iter().fold(markup, |markup, child| child.put_into(markup))
    }
}

#[inline(never)]
fn fixed_alone(text: &'static str) -> Html {
    VText::new(AttrValue::Static(text)).into()
}

#[inline(never)]
fn copied(markup: Markup, text: &str) -> Markup {
    markup.say(AttrValue::Rc(text.into()))
}

#[inline(never)]
#[expect(clippy::needless_pass_by_value, reason = "dropped here, not at every call")]
fn owned(markup: Markup, own: String) -> Markup {
    copied(markup, &own)
}

#[inline(never)]
fn owned_alone(own: String) -> Html {
    VText::new(AttrValue::Rc(own.into())).into()
}

#[inline(never)]
fn number(markup: Markup, number: usize) -> Markup {
    owned(markup, number.to_string())
}
