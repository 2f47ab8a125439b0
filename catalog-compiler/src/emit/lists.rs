//! The lists of sources that claims cite: each list once, and a claim holds its place.

use std::cell::RefCell;

use super::rust::{sources, table};

/// The lists written so far, in the order they came up first; none is the first.
pub(super) struct Lists(RefCell<Vec<Vec<u16>>>);

impl Lists {
    /// Only the empty list.
    pub(super) fn new() -> Self {
        Self(RefCell::new(vec![Vec::new()]))
    }

    /// The place of a list of sources, as a literal.
    pub(super) fn sources(&self, indexes: &[u16]) -> String {
        let mut lists = self.0.borrow_mut();
        let known = lists.iter().position(|list| list == indexes);
        let place = known.unwrap_or_else(|| {
            lists.push(indexes.to_vec());
            lists.len() - 1
        });
        format!("Sources({place})")
    }

    /// The table of all lists. (To be called last.)
    pub(super) fn table(&self) -> String {
        let lists: Vec<_> = self.0.borrow().iter().map(|list| sources(list)).collect();
        let doc = "Lists of sources, by `Sources`; the first is empty.";
        table(doc, "SOURCE_LISTS", "&[SourceId]", &lists)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_written_once_and_none_is_the_first() {
        let lists = Lists::new();
        let places = [&[7, 9][..], &[], &[7], &[7, 9]].map(|list| lists.sources(list));
        assert_eq!(places, ["Sources(1)", "Sources(0)", "Sources(2)", "Sources(1)"]);
        assert!(lists.table().contains("[&[SourceId]; 3] = [\n    &[],\n    &[SourceId(7), "));
    }
}
