//! Markup as data: [`html!`] writes templates, and the one builder here makes Yew's nodes of them.
//!
//! The nodes are those Yew's own macro makes: the same elements, attributes in the same order, no
//! other number of children from render to render; only texts that stand side by side are one node. Only the way there is shorter: an element is a
//! few bytes of text instead of about 200 bytes of code, which was a third of the program.

mod attributes;
mod child;
mod events;
mod text;

#[cfg(test)]
mod tests;

use std::rc::Rc;

use yew::virtual_dom::{AttrValue, Key, Listener, VList, VNode, VTag, VText};
use yew::{Html, NodeRef};

pub(in crate::view) use ::markup::html;

use self::attributes::Attributes;
use self::child::Child;
use self::text::Text;

/// Opens the element named by the text; a fragment if there is none. (The list of operations is
/// that of the macro, `markup/src/op.rs`.)
const OPEN: u8 = 1;
/// Names an attribute; [`VALUE`] follows.
const NAME: u8 = 2;
/// Gives the named attribute this text.
const VALUE: u8 = 3;
/// Waits for the next value; the text is the name of an attribute, if it is for one.
const HOLE: u8 = 4;
/// Text of the open element.
const TEXT: u8 = 5;
/// Closes the open element.
const CLOSE: u8 = 6;

/// A template on its way to nodes. Only [`html!`] writes templates and fills them.
///
/// Goes from call to call as one pointer, which keeps a chain of calls short in the program.
pub(in crate::view) struct Markup(Box<Building>);

struct Building {
    /// What of the template is still to be read.
    rest: &'static str,
    /// The attribute named last.
    name: &'static str,
    /// The innermost open element.
    open: Open,
    /// Those around it, the outermost first.
    around: Vec<Open>,
}

/// An element whose children are still coming; without a tag it is a fragment.
#[derive(Default)]
struct Open {
    tag: Option<VTag>,
    attributes: Attributes,
    children: Vec<VNode>,
    /// Text that is still coming.
    text: Option<AttrValue>,
}

impl Open {
    /// Texts that stand side by side become one node: half of all nodes would be texts.
    fn say(&mut self, text: AttrValue) {
        self.text = Some(match self.text.take() {
            None => text,
            Some(before) => AttrValue::from([before.as_str(), text.as_str()].concat()),
        });
    }

    fn push(&mut self, node: VNode) {
        self.end_text();
        self.children.push(node);
    }

    fn end_text(&mut self) {
        if let Some(text) = self.text.take() {
            self.children.push(VText::new(text).into());
        }
    }
}

/// A value with nothing around it.
pub(in crate::view) fn alone(child: impl Child) -> Html {
    child.alone()
}

/// What stands where a condition does not hold.
pub(in crate::view) fn nothing() -> Html {
    Html::default()
}

impl Markup {
    /// Starts on a template.
    pub(in crate::view) fn new(template: &'static str) -> Self {
        let open = Open::default();
        Self(Box::new(Building { rest: template, name: "", open, around: Vec::new() }))
    }

    /// The one node of the template.
    pub(in crate::view) fn only(self) -> Html {
        let mut open = self.up_to_hole().0.open;
        open.end_text();
        open.children.pop().unwrap_or_default()
    }

    /// All nodes of the template, as one.
    pub(in crate::view) fn list(self) -> Html {
        let mut open = self.up_to_hole().0.open;
        open.end_text();
        list(open.children)
    }

    /// Fills a hole between elements.
    pub(in crate::view) fn node(self, child: impl Child) -> Self {
        child.put_into(self.up_to_hole())
    }

    /// Fills a hole between elements with any number of nodes.
    pub(in crate::view) fn each<T: Child>(self, children: impl IntoIterator<Item = T>) -> Self {
        children.into_iter().fold(self.up_to_hole(), |markup, child| child.put_into(markup))
    }

    /// Fills the hole of an attribute.
    pub(in crate::view) fn attribute(self, text: impl Text) -> Self {
        self.up_to_hole().give(text.text())
    }

    /// Fills the hole of an attribute that is there or not.
    pub(in crate::view) fn flag(self, there: bool) -> Self {
        let markup = self.up_to_hole();
        let name = markup.0.name;
        markup.give(there.then_some(AttrValue::Static(name)))
    }

    /// Opens an element named at run time.
    pub(in crate::view) fn tag(self, name: &'static str) -> Self {
        let mut markup = self.up_to_hole();
        markup.0.enter(name);
        markup
    }

    /// What the element is called among its siblings.
    pub(in crate::view) fn key(self, key: impl AsRef<str>) -> Self {
        self.call(key.as_ref())
    }

    #[inline(never)]
    fn call(self, key: &str) -> Self {
        self.with(|tag| tag.key = Some(Key::from(key)))
    }

    /// Where Yew puts the element, for the focus.
    pub(in crate::view) fn reference(self, reference: NodeRef) -> Self {
        self.with(|tag| tag.node_ref = reference)
    }

    /// The live value of a field.
    pub(in crate::view) fn value(self, text: impl Text) -> Self {
        let text = text.text();
        self.with(|tag| tag.set_value(text))
    }

    /// Whether a box is ticked.
    pub(in crate::view) fn checked(self, ticked: bool) -> Self {
        self.with(|tag| tag.set_checked(ticked))
    }

    fn listen(self, listener: Rc<dyn Listener>) -> Self {
        self.with(|tag| {
            tag.add_listener(listener);
        })
    }

    /// Does something to the element whose attribute the next hole is.
    fn with(self, change: impl FnOnce(&mut VTag)) -> Self {
        let mut markup = self.up_to_hole();
        if let Some(tag) = &mut markup.0.open.tag {
            change(tag);
        }
        markup
    }

    #[inline(never)]
    fn give(mut self, value: Option<AttrValue>) -> Self {
        // As Yew does: an element without a class has no empty one.
        let value = value.filter(|text| self.0.name != "class" || !text.is_empty());
        self.0.open.attributes.give(self.0.name, value);
        self
    }

    #[inline(never)]
    fn put(mut self, node: VNode) -> Self {
        self.0.open.push(node);
        self
    }

    #[inline(never)]
    fn say(mut self, text: AttrValue) -> Self {
        self.0.open.say(text);
        self
    }

    /// Builds up to the next hole, or to the end.
    #[inline(never)]
    fn up_to_hole(mut self) -> Self {
        while let Some((op, text)) = self.0.next() {
            match op {
                OPEN => self.0.enter(text),
                NAME => self.0.name = text,
                VALUE => self.0.open.attributes.set(self.0.name, text),
                TEXT => self.0.open.say(AttrValue::Static(text)),
                CLOSE => self.0.leave(),
                HOLE => {
                    self.0.name = text;
                    break;
                }
                // The macro writes no other.
                _ => break,
            }
        }
        self
    }
}

impl Building {
    /// The next operation and its text.
    fn next(&mut self) -> Option<(u8, &'static str)> {
        let op = *self.rest.as_bytes().first()?;
        let text = self.rest.get(1..)?;
        let end = text.bytes().position(|byte| byte < b' ').unwrap_or(text.len());
        let (text, rest) = text.split_at_checked(end)?;
        self.rest = rest;
        Some((op, text))
    }

    fn enter(&mut self, name: &'static str) {
        let tag = (!name.is_empty()).then(|| VTag::new(name));
        let attributes = Attributes::at(self.rest);
        let open = Open { tag, attributes, ..Open::default() };
        let around = std::mem::replace(&mut self.open, open);
        self.around.push(around);
    }

    fn leave(&mut self) {
        self.open.end_text();
        let around = self.around.pop().unwrap_or_default();
        let Open { tag, attributes, children, text: _ } = std::mem::replace(&mut self.open, around);
        let inside = list(children);
        let node = match tag {
            Some(mut tag) => {
                tag.attributes = attributes.of_yew();
                if let Some(place) = tag.children_mut() {
                    *place = inside;
                }
                tag.into()
            }
            None => inside,
        };
        self.open.push(node);
    }
}

fn list(nodes: Vec<VNode>) -> VNode {
    VList::with_children(nodes, None).into()
}
