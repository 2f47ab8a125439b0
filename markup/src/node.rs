//! What markup is made of: elements, text, values, lists and choices.

use syn::parse::{Parse, ParseStream};
use syn::{Error, Expr, Lit, Result, Token, braced, token};

use crate::element::Element;

/// One thing between two tags.
pub(crate) enum Node {
    /// An element or a fragment.
    Element(Element),
    /// Text known now.
    Text(String),
    /// `{ value }`.
    Value(Expr),
    /// `{ for values }`.
    Each(Expr),
    /// `if condition { .. } else { .. }`.
    Choice(Choice),
}

/// `if` and what stands in its branches.
pub(crate) struct Choice {
    /// The condition, also `let pattern = value`.
    pub(crate) condition: Expr,
    /// What stands there if it holds.
    pub(crate) then: Vec<Node>,
    /// What stands there if not.
    pub(crate) otherwise: Vec<Node>,
}

/// All of one `html!`.
pub(crate) struct Root(pub(crate) Option<Node>);

impl Parse for Root {
    fn parse(input: ParseStream) -> Result<Self> {
        if input.is_empty() {
            return Ok(Self(None));
        }
        let node = input.parse()?;
        if input.is_empty() {
            return Ok(Self(Some(node)));
        }
        Err(input.error("markup has one root: put `<>` and `</>` around all of it"))
    }
}

impl Parse for Node {
    fn parse(input: ParseStream) -> Result<Self> {
        if input.peek(Token![<]) {
            input.parse().map(Self::Element)
        } else if input.peek(Token![if]) {
            input.parse().map(Self::Choice)
        } else if input.peek(token::Brace) {
            let inside;
            braced!(inside in input);
            block(&inside)
        } else {
            Err(input.error("markup is an element, `{ value }`, `{ for values }` or `if`"))
        }
    }
}

/// What stands in braces.
fn block(input: ParseStream) -> Result<Node> {
    if input.is_empty() {
        return Err(Error::new(input.span(), "these braces need a value"));
    }
    let each = input.peek(Token![for]);
    if each {
        input.parse::<Token![for]>()?;
    }
    let value: Expr = input.parse()?;
    if !input.is_empty() {
        return Err(input.error("braces hold one value"));
    }
    if each {
        return Ok(Node::Each(value));
    }
    match value {
        Expr::Lit(literal) => known(&literal.lit),
        _ => Ok(Node::Value(value)),
    }
}

fn known(literal: &Lit) -> Result<Node> {
    match literal {
        Lit::Str(text) => Ok(Node::Text(text.value())),
        Lit::Char(letter) => Ok(Node::Text(letter.value().to_string())),
        Lit::Int(number) => Ok(Node::Text(number.base10_digits().to_owned())),
        _ => Err(Error::new(literal.span(), "text is written as a string")),
    }
}

/// Everything up to a closing tag or the end.
pub(crate) fn children(input: ParseStream) -> Result<Vec<Node>> {
    let mut nodes = Vec::new();
    while !(input.is_empty() || input.peek(Token![<]) && input.peek2(Token![/])) {
        nodes.push(input.parse()?);
    }
    Ok(nodes)
}

impl Parse for Choice {
    fn parse(input: ParseStream) -> Result<Self> {
        input.parse::<Token![if]>()?;
        let condition = input.call(Expr::parse_without_eager_brace)?;
        let then = branch(input)?;
        if !input.peek(Token![else]) {
            return Ok(Self { condition, then, otherwise: Vec::new() });
        }
        input.parse::<Token![else]>()?;
        let otherwise = if input.peek(Token![if]) {
            vec![Node::Choice(input.parse()?)]
        } else {
            branch(input)?
        };
        Ok(Self { condition, then, otherwise })
    }
}

fn branch(input: ParseStream) -> Result<Vec<Node>> {
    let inside;
    braced!(inside in input);
    let nodes = children(&inside)?;
    if inside.is_empty() {
        return Ok(nodes);
    }
    Err(inside.error("this tag was not opened in this branch"))
}
