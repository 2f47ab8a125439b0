//! An element: `<p class="soft">..</p>`, `<br />` or, named at run time, `<@{tag}>..</@>`.

use proc_macro2::Span;
use syn::parse::{Parse, ParseStream};
use syn::{Error, Expr, Result, Token, braced};

use crate::attribute::{Attribute, Kind};
use crate::name::Name;
use crate::node::{Node, children};

/// Elements without content. Source: the HTML standard, "Void elements"; Yew holds the text of a
/// `textarea` in its value.
const EMPTY: [&str; 14] = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source",
    "textarea", "track", "wbr",
];

/// The name of an element.
pub(crate) enum Tag {
    /// Known now.
    Known(String),
    /// Known while the program runs.
    Chosen(Box<Expr>),
}

/// An element with all that is in it; without a tag it is a fragment.
pub(crate) struct Element {
    /// Its name; `None` for `<>..</>`.
    pub(crate) tag: Option<Tag>,
    /// Its attributes, in the order Yew sets them.
    pub(crate) attributes: Vec<(Kind, Attribute)>,
    /// What stands between its tags.
    pub(crate) children: Vec<Node>,
}

impl Parse for Element {
    fn parse(input: ParseStream) -> Result<Self> {
        let open = input.parse::<Token![<]>()?;
        let at = input.span();
        let tag = opening_tag(input)?;
        let attributes = attributes(input, tag.as_ref())?;
        if input.peek(Token![/]) {
            input.parse::<Token![/]>()?;
            input.parse::<Token![>]>()?;
            return Ok(Self { tag, attributes, children: Vec::new() });
        }
        input.parse::<Token![>]>()?;
        if let Some(Tag::Known(name)) = &tag
            && EMPTY.contains(&name.as_str())
        {
            return Err(Error::new(at, format!("`{name}` has no content: write `<{name} />`")));
        }
        let children = children(input)?;
        if input.is_empty() {
            return Err(Error::new(open.span, "this tag is never closed"));
        }
        close(input, tag.as_ref())?;
        Ok(Self { tag, attributes, children })
    }
}

fn opening_tag(input: ParseStream) -> Result<Option<Tag>> {
    if input.peek(Token![>]) {
        return Ok(None);
    }
    if input.peek(Token![@]) {
        input.parse::<Token![@]>()?;
        let inside;
        braced!(inside in input);
        return Ok(Some(Tag::Chosen(inside.parse()?)));
    }
    let name: Name = input.parse()?;
    if name.text.starts_with(|first: char| first.is_ascii_uppercase()) || input.peek(Token![::]) {
        return Err(Error::new(name.span, "markup has no components: call a view function"));
    }
    Ok(Some(Tag::Known(name.text)))
}

/// The attributes in Yew's order, so that both macros write the same HTML.
fn attributes(input: ParseStream, tag: Option<&Tag>) -> Result<Vec<(Kind, Attribute)>> {
    let mut all: Vec<(Kind, Attribute)> = Vec::new();
    while !input.is_empty() && !input.peek(Token![>]) && !input.peek(Token![/]) {
        let attribute: Attribute = input.parse()?;
        refuse(&attribute, tag, &all)?;
        let field = matches!(tag, Some(Tag::Known(name)) if name == "input" || name == "textarea");
        all.push((attribute.kind(field), attribute));
    }
    all.sort_by_key(|(kind, _)| *kind);
    Ok(all)
}

fn refuse(attribute: &Attribute, tag: Option<&Tag>, before: &[(Kind, Attribute)]) -> Result<()> {
    let name = attribute.name.text.as_str();
    let message = if before.iter().any(|(_, other)| other.name.text == name) {
        format!("`{name}` is given twice")
    } else if matches!(tag, Some(Tag::Chosen(_))) && matches!(name, "value" | "checked") {
        format!("a tag chosen at run time takes no `{name}`: it may be a field or not")
    } else if name == "defaultvalue" {
        "`defaultvalue` is not supported: give `value`".to_owned()
    } else {
        return Ok(());
    };
    Err(Error::new(attribute.name.span, message))
}

fn close(input: ParseStream, open: Option<&Tag>) -> Result<()> {
    input.parse::<Token![<]>()?;
    input.parse::<Token![/]>()?;
    let at = input.span();
    match open {
        None if input.peek(Token![>]) => {}
        None => return Err(Error::new(at, "a fragment is open here: it closes with `</>`")),
        Some(Tag::Chosen(_)) => {
            let _: Token![@] =
                input.parse().map_err(|_| Error::new(at, "a `<@{..}>` closes with `</@>`"))?;
        }
        Some(Tag::Known(name)) => same(input, name, at)?,
    }
    input.parse::<Token![>]>()?;
    Ok(())
}

fn same(input: ParseStream, open: &str, at: Span) -> Result<()> {
    match input.parse::<Name>() {
        Ok(name) if name.text == open => Ok(()),
        _ => Err(Error::new(at, format!("`{open}` is open here: it closes with `</{open}>`"))),
    }
}
