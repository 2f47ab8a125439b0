//! The attributes of an element, in the form Yew compares fastest.
//!
//! Yew takes attributes as a map, or as a list of names that never changes and the values for it. A
//! map costs a hash for each name, at every render, twice. A template gives an element the same
//! names each time, so the list is made once and kept; an element without holes keeps its values as
//! well, and Yew then compares two addresses.

use std::cell::RefCell;

use yew::virtual_dom::{self as yew_dom, AttrValue, AttributeOrProperty};

/// What an element has been given so far.
#[derive(Default)]
pub(super) struct Attributes {
    /// Where in a template the element is, which tells it from all others.
    place: usize,
    /// Names and values in their order; `None` where an attribute is left out this time.
    given: Vec<(&'static str, Option<AttrValue>)>,
    /// Whether one of them can change.
    with_holes: bool,
}

/// What is kept of an element.
#[derive(Clone, Copy)]
enum Kept {
    /// All of its attributes.
    Fixed(&'static [(&'static str, AttributeOrProperty)]),
    /// Their names.
    Names(&'static [&'static str]),
}

thread_local! {
    /// By place, sorted. As long as there are elements with attributes in all templates.
    static KEPT: RefCell<Vec<(usize, Kept)>> = const { RefCell::new(Vec::new()) };
}

impl Attributes {
    /// Of the element after whose name the template goes on with `rest`.
    pub(super) fn at(rest: &'static str) -> Self {
        Self { place: rest.as_ptr().addr(), ..Self::default() }
    }

    /// An attribute of the template.
    pub(super) fn set(&mut self, name: &'static str, value: &'static str) {
        self.given.push((name, Some(AttrValue::Static(value))));
    }

    /// An attribute that fills a hole.
    pub(super) fn give(&mut self, name: &'static str, value: Option<AttrValue>) {
        self.given.push((name, value));
        self.with_holes = true;
    }

    /// As Yew takes them.
    pub(super) fn of_yew(self) -> yew_dom::Attributes {
        if self.given.is_empty() {
            return yew_dom::Attributes::default();
        }
        match self.kept() {
            Kept::Fixed(all) => yew_dom::Attributes::Static(all),
            Kept::Names(keys) => {
                let given = self.given.into_iter();
                let values = given.map(|(_, value)| value.map(AttributeOrProperty::Attribute));
                yew_dom::Attributes::Dynamic { keys, values: values.collect() }
            }
        }
    }

    fn kept(&self) -> Kept {
        KEPT.with_borrow_mut(|kept| {
            let found = kept.binary_search_by_key(&self.place, |(place, _)| *place);
            match found.map(|index| kept.get(index)) {
                Ok(Some((_, known))) => *known,
                Ok(None) => self.to_keep(),
                Err(index) => {
                    let new = self.to_keep();
                    kept.insert(index, (self.place, new));
                    new
                }
            }
        })
    }

    /// Kept for good: there are only so many templates.
    fn to_keep(&self) -> Kept {
        let names = self.given.iter().map(|(name, _)| *name);
        if self.with_holes {
            return Kept::Names(names.collect::<Vec<_>>().leak());
        }
        let values = self.given.iter().filter_map(|(_, value)| value.clone());
        let all = names.zip(values.map(AttributeOrProperty::Attribute));
        Kept::Fixed(all.collect::<Vec<_>>().leak())
    }
}
