//! Names of elements and attributes: `h2`, `viewBox`, `aria-label`, `xlink:href`.

use proc_macro2::Span;
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};
use syn::{Ident, LitInt, Result, Token};

/// A name and where it stands.
pub(crate) struct Name {
    /// The name as written.
    pub(crate) text: String,
    /// The place of its first part.
    pub(crate) span: Span,
}

impl Parse for Name {
    fn parse(input: ParseStream) -> Result<Self> {
        let first = input.call(Ident::parse_any)?;
        let mut name = Self { text: first.to_string(), span: first.span() };
        loop {
            if input.peek(Token![-]) {
                input.parse::<Token![-]>()?;
                name.text.push('-');
            } else if input.peek(Token![:]) && !input.peek(Token![::]) {
                input.parse::<Token![:]>()?;
                name.text.push(':');
            } else {
                return Ok(name);
            }
            if input.peek(LitInt) {
                name.text.push_str(&input.parse::<LitInt>()?.to_string());
            } else {
                name.text.push_str(&input.call(Ident::parse_any)?.to_string());
            }
        }
    }
}
