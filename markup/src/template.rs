//! From parsed markup to a template and the calls that fill its holes.

use proc_macro2::{Ident, TokenStream};
use quote::{quote, quote_spanned};

use crate::attribute::{Attribute, Given, Kind};
use crate::element::{Element, Tag};
use crate::node::{Choice, Node, Root};
use crate::op;

/// A template and, in the order of its holes, the calls that fill them.
#[derive(Default)]
struct Template {
    text: String,
    fills: Vec<TokenStream>,
}

/// The value of one `html!`.
pub(crate) fn of_root(root: &Root) -> TokenStream {
    match &root.0 {
        None => of_list(&[]),
        Some(Node::Choice(choice)) => of_choice(choice),
        Some(Node::Element(fragment)) if fragment.tag.is_none() => of_list(&fragment.children),
        Some(Node::Value(value)) => quote!(crate::view::markup::alone(#value)),
        Some(Node::Text(text)) => quote!(crate::view::markup::alone(#text)),
        Some(node @ Node::Element(_)) => {
            let build = Template::of(std::slice::from_ref(node)).build();
            quote!(#build.only())
        }
        Some(node @ Node::Each(_)) => of_list(std::slice::from_ref(node)),
    }
}

/// A list of nodes as one node.
fn of_list(nodes: &[Node]) -> TokenStream {
    if nodes.is_empty() {
        return quote!(crate::view::markup::nothing());
    }
    let build = Template::of(nodes).build();
    quote!(#build.list())
}

/// Always one node, whatever is chosen: its siblings keep their places from render to render.
fn of_choice(choice: &Choice) -> TokenStream {
    let condition = &choice.condition;
    let then = of_list(&choice.then);
    let otherwise = match choice.otherwise.as_slice() {
        [Node::Choice(next)] => of_choice(next),
        nodes => of_list(nodes),
    };
    quote!(if #condition { #then } else { #otherwise })
}

impl Template {
    fn of(nodes: &[Node]) -> Self {
        let mut template = Self::default();
        template.nodes(nodes);
        template
    }

    fn build(self) -> TokenStream {
        let Self { text, fills } = self;
        quote!(crate::view::markup::Markup::new(#text) #(#fills)*)
    }

    fn write(&mut self, op: char, text: &str) {
        self.text.push(op);
        self.text.push_str(text);
    }

    fn hole(&mut self, name: &str, fill: TokenStream) {
        self.write(op::HOLE, name);
        self.fills.push(fill);
    }

    fn nodes(&mut self, nodes: &[Node]) {
        for node in nodes {
            self.node(node);
        }
    }

    fn node(&mut self, node: &Node) {
        match node {
            Node::Element(element) => self.element(element),
            Node::Text(text) if op::fits(text) => self.write(op::TEXT, text),
            Node::Text(text) => self.hole("", quote!(.node(#text))),
            Node::Value(value) => self.hole("", quote!(.node(#value))),
            Node::Each(values) => self.hole("", quote!(.each(#values))),
            Node::Choice(choice) => {
                let choice = of_choice(choice);
                self.hole("", quote!(.node(#choice)));
            }
        }
    }

    fn element(&mut self, element: &Element) {
        match &element.tag {
            None => self.write(op::OPEN, ""),
            Some(Tag::Known(name)) => self.write(op::OPEN, name),
            Some(Tag::Chosen(tag)) => self.hole("", quote!(.tag(#tag))),
        }
        for (kind, attribute) in &element.attributes {
            self.attribute(*kind, attribute);
        }
        self.nodes(&element.children);
        self.write(op::CLOSE, "");
    }

    fn attribute(&mut self, kind: Kind, attribute: &Attribute) {
        let name = attribute.name.text.as_str();
        match (kind, &attribute.given) {
            (Kind::Class, Given::Text(text)) if text.is_empty() => {}
            (Kind::Flag, Given::Truth(false)) => {}
            (Kind::Flag, Given::Truth(true)) => self.set(name, name),
            (Kind::Text | Kind::Class, Given::Text(text)) if op::fits(text) => self.set(name, text),
            (Kind::Text | Kind::Class, Given::Truth(truth)) => self.set(name, &truth.to_string()),
            _ => self.hole(name, fill(kind, attribute)),
        }
    }

    fn set(&mut self, name: &str, value: &str) {
        self.write(op::NAME, name);
        self.write(op::VALUE, value);
    }
}

/// The call that fills the hole of an attribute.
fn fill(kind: Kind, attribute: &Attribute) -> TokenStream {
    let value = match &attribute.given {
        Given::Text(text) => quote_spanned!(attribute.given_at=> #text),
        Given::Truth(truth) => quote_spanned!(attribute.given_at=> #truth),
        Given::Expression(expression) => quote!(#expression),
    };
    match kind {
        Kind::Value => quote!(.value(#value)),
        Kind::Checked => quote!(.checked(#value)),
        Kind::Reference => quote!(.reference(#value)),
        Kind::Key => quote!(.key(#value)),
        Kind::Text | Kind::Class => quote!(.attribute(#value)),
        Kind::Flag => quote!(.flag(#value)),
        Kind::Listener => {
            let listen = Ident::new(&attribute.name.text, attribute.name.span);
            quote!(.#listen(#value))
        }
    }
}
