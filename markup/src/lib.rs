//! `html!` for the views: the part of Yew's syntax they use, with another result.
//!
//! Yew's own macro writes about 200 bytes of code for each element. This one writes the markup into
//! one string, the template, and a call for each value that is known only while the program runs:
//! `crate::view::markup::Markup` reads the template and builds the same nodes.
//!
//! Templates are a list of operations, each one control character and its text (`op`).

mod attribute;
mod element;
mod name;
mod node;
mod op;
mod template;

#[cfg(test)]
mod tests;

use proc_macro::TokenStream;
use syn::parse_macro_input;

use self::node::Root;

/// Markup as `yew::html!` takes it, without components, properties (`~name`) and loops of elements.
///
/// Works wherever the crate around it has `crate::view::markup::Markup`.
#[proc_macro]
pub fn html(input: TokenStream) -> TokenStream {
    let root = parse_macro_input!(input as Root);
    template::of_root(&root).into()
}
