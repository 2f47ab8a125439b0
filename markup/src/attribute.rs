//! One attribute: `name="text"`, `name={value}`, `name=true` or `{name}`.

use proc_macro2::Span;
use syn::parse::{Parse, ParseStream};
use syn::{Error, Expr, Ident, Lit, Result, Token, braced, token};

use crate::name::Name;

/// Attributes that are there or not. Source: the HTML standard, "Boolean attribute".
const FLAGS: [&str; 12] = [
    "autofocus",
    "controls",
    "disabled",
    "hidden",
    "inert",
    "itemscope",
    "multiple",
    "novalidate",
    "open",
    "readonly",
    "required",
    "selected",
];

/// Events that `crate::view::markup::Markup` can listen to.
const EVENTS: [&str; 8] =
    ["onblur", "onchange", "onclick", "onfocus", "oninput", "onkeydown", "onsubmit", "ontoggle"];

/// What an attribute stands for.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    /// The live value of a field.
    Value,
    /// Whether a box is ticked.
    Checked,
    /// Where Yew puts the element.
    Reference,
    /// What the element is called among its siblings.
    Key,
    /// Text.
    Text,
    /// There or not.
    Flag,
    /// Text; an empty one is left out.
    Class,
    /// What an event does.
    Listener,
}

/// The value of an attribute.
pub(crate) enum Given {
    /// Known now.
    Text(String),
    /// `true` or `false`, known now.
    Truth(bool),
    /// Known while the program runs.
    Expression(Box<Expr>),
}

/// An attribute of an element.
pub(crate) struct Attribute {
    /// Its name.
    pub(crate) name: Name,
    /// What stands right of `=`.
    pub(crate) given: Given,
    /// Where that stands.
    pub(crate) given_at: Span,
}

impl Attribute {
    /// What the name stands for on an element; `field` for an `input` or a `textarea`.
    pub(crate) fn kind(&self, field: bool) -> Kind {
        match self.name.text.as_str() {
            "key" => Kind::Key,
            "ref" => Kind::Reference,
            "class" => Kind::Class,
            "value" if field => Kind::Value,
            "checked" if field => Kind::Checked,
            name if EVENTS.contains(&name) => Kind::Listener,
            name if FLAGS.contains(&name) => Kind::Flag,
            _ => Kind::Text,
        }
    }
}

impl Parse for Attribute {
    fn parse(input: ParseStream) -> Result<Self> {
        if input.peek(token::Brace) {
            return short(input);
        }
        if input.peek(Token![~]) {
            return Err(input.error("properties are not set from markup: give an attribute"));
        }
        let name: Name = input.parse()?;
        if name.text.starts_with("on") && !EVENTS.contains(&name.text.as_str()) {
            let events = EVENTS.join(", ");
            return Err(Error::new(name.span, format!("markup listens only to {events}")));
        }
        if !input.peek(Token![=]) {
            return Err(Error::new(name.span, "an attribute needs a value: `name={value}`"));
        }
        input.parse::<Token![=]>()?;
        let given_at = input.span();
        let given = value(input)?;
        Ok(Self { name, given, given_at })
    }
}

/// `{name}` for `name={name}`.
fn short(input: ParseStream) -> Result<Attribute> {
    let inside;
    braced!(inside in input);
    let name: Ident = inside.parse()?;
    if !inside.is_empty() {
        return Err(inside.error("only a name can stand here: write `name={value}`"));
    }
    let span = name.span();
    let given = Given::Expression(Box::new(syn::parse_quote!(#name)));
    Ok(Attribute { name: Name { text: name.to_string(), span }, given, given_at: span })
}

fn value(input: ParseStream) -> Result<Given> {
    if input.peek(token::Brace) {
        let inside;
        braced!(inside in input);
        let expression: Expr = inside.parse()?;
        if !inside.is_empty() {
            return Err(inside.error("an attribute has one value"));
        }
        return Ok(match &expression {
            Expr::Lit(literal) => known(&literal.lit)?,
            _ => Given::Expression(Box::new(expression)),
        });
    }
    if !input.peek(Lit) {
        return Err(input.error("the value of an attribute is a literal or stands in braces"));
    }
    known(&input.parse()?)
}

/// A literal as the text it becomes.
fn known(literal: &Lit) -> Result<Given> {
    match literal {
        Lit::Str(text) => Ok(Given::Text(text.value())),
        Lit::Char(letter) => Ok(Given::Text(letter.value().to_string())),
        Lit::Int(number) => Ok(Given::Text(number.base10_digits().to_owned())),
        Lit::Bool(truth) => Ok(Given::Truth(truth.value)),
        _ => Err(Error::new(literal.span(), "an attribute is text, a whole number or a truth")),
    }
}
