//! What the catalogue adds to every page: its questions to ask, and the signs that need help.

use crate::by_id::{Id, IdSet};
use crate::catalog::ProcedureId;
use crate::catalog::texts::Texts;
use crate::visitor::Visitor;

/// A sign after a treatment that needs help, and what to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RedFlag<'a> {
    /// The sign.
    pub sign: &'a str,
    /// What to do.
    pub advice: &'a str,
}

/// The catalogue's questions that bear on these options and on what the visitor chose.
#[must_use]
pub fn catalogue_questions<'a>(
    texts: &'a Texts,
    options: IdSet<ProcedureId>,
    visitor: &Visitor,
) -> Vec<&'a str> {
    let concerns: IdSet<_> = visitor.concerns.ids().collect();
    numbered(texts, "question")
        .filter(|fields| bears(fields, 2, options) && bears(fields, 3, concerns))
        .filter_map(|fields| fields.first().copied())
        .collect()
}

/// The signs that apply to at least one of these options.
#[must_use]
pub fn red_flags(texts: &Texts, options: IdSet<ProcedureId>) -> Vec<RedFlag<'_>> {
    let field =
        |fields: &[&'_ str], place: usize| fields.get(place).copied().is_none_or(str::is_empty);
    numbered(texts, "red-flag")
        .filter(|fields| !field(fields, 4) && bears(fields, 4, options))
        .filter_map(|fields| Some(RedFlag { sign: fields.first()?, advice: fields.get(1)? }))
        .collect()
}

/// The lines `<key>.1`, `<key>.2` and so on.
fn numbered<'a>(texts: &'a Texts, key: &str) -> impl Iterator<Item = Vec<&'a str>> {
    (1_u16..).map_while(move |number| texts.fields(&format!("{key}.{number}")))
}

/// Whether one of the ids in a field, parted by blanks, is in the set; an empty field is about any.
fn bears<K: Id>(fields: &[&str], place: usize, ids: IdSet<K>) -> bool {
    let named = fields.get(place).copied().unwrap_or_default();
    named.is_empty() || named.split(' ').filter_map(K::from_word).any(|id| ids.contains(id))
}
