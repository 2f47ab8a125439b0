//! The attributes of the element, read: what the page sets and what in it means nothing.
//!
//! Source: CONTRACT.md section 3. Unknown values are named and ignored.

use std::rc::Rc;

use method::by_id::{Id, IdSet};
use method::catalog::{Area, Concern, ProcedureId};
use web_sys::HtmlElement;

use crate::text::embed as text;
use crate::view::state::Start;

/// The level of the first heading where the page sets none.
const FIRST_HEADING: u8 = 2;

/// Attributes with a fixed set of words, which the loader and the style sheet act upon.
const WORDS: [(&str, &[&str]); 3] = [
    ("scheme", &["auto", "light", "dark"]),
    ("start", &["near", "touch", "now"]),
    ("lang", &["en"]),
];

/// What the page sets by attributes.
#[derive(Debug)]
pub struct Settings {
    /// Where every visit starts.
    pub start: Rc<Start>,
    /// Level of the widget's first heading, 1 to 5.
    pub first_heading: u8,
    /// One plain line for each value that means nothing.
    pub complaints: Vec<String>,
}

/// Reads the attributes of `host`.
pub(super) fn settings(host: &HtmlElement) -> Settings {
    read(|name| host.get_attribute(name))
}

/// Reads the attributes that `attribute` gives by name.
pub fn read(attribute: impl Fn(&str) -> Option<String>) -> Settings {
    let mut complaints = Vec::new();
    let start = Rc::new(Start {
        concerns: ids(&attribute, "concerns", Concern::from_word, &mut complaints),
        areas: ids(&attribute, "areas", Area::from_word, &mut complaints),
        options: ids(&attribute, "options", ProcedureId::from_word, &mut complaints),
    });
    let first_heading = match attribute("heading-level") {
        None => FIRST_HEADING,
        Some(said) => level(&said).unwrap_or_else(|| {
            complaints.push(text::unknown_value("heading-level", &said, "1 to 5"));
            FIRST_HEADING
        }),
    };
    for (name, words) in WORDS {
        complaints.extend(
            attribute(name)
                .filter(|said| !words.contains(&first_part(name, said)))
                .map(|said| text::unknown_value(name, &said, &words.join(", "))),
        );
    }
    Settings { start, first_heading, complaints }
}

/// `en-GB` is a kind of `en`.
fn first_part<'a>(name: &str, said: &'a str) -> &'a str {
    if name == "lang" { said.split('-').next().unwrap_or(said) } else { said }
}

fn level(said: &str) -> Option<u8> {
    said.trim().parse().ok().filter(|level| (1..=5).contains(level))
}

/// Ids separated by blanks.
fn ids<K: Id>(
    attribute: impl Fn(&str) -> Option<String>,
    name: &str,
    from_word: impl Fn(&str) -> Option<K>,
    complaints: &mut Vec<String>,
) -> IdSet<K> {
    let mut set = IdSet::new();
    for word in attribute(name).unwrap_or_default().split_whitespace() {
        match from_word(word) {
            Some(id) => set.insert(id),
            None => complaints.push(text::unknown_id(name, word)),
        }
    }
    set
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_from(pairs: &[(&str, &str)]) -> Settings {
        read(|name| {
            let found = pairs.iter().find(|(attribute, _)| *attribute == name);
            found.map(|(_, value)| (*value).to_owned())
        })
    }

    #[test]
    fn without_attributes_nothing_is_set_and_nothing_is_wrong() {
        let settings = read_from(&[]);
        assert_eq!((&*settings.start, settings.first_heading), (&Start::default(), 2));
        assert!(settings.complaints.is_empty());
    }

    #[test]
    fn ids_are_separated_by_any_blanks() {
        let settings = read_from(&[("concerns", " age-spots\n melasma ")]);
        let concerns: Vec<_> = settings.start.concerns.iter().collect();
        assert_eq!(concerns, [Concern::AgeSpots, Concern::Melasma]);
    }

    #[test]
    fn an_unknown_value_is_named_once_and_the_others_hold() {
        let settings =
            read_from(&[("options", "peel-light microneedling"), ("heading-level", "7")]);
        assert_eq!(settings.start.options.iter().collect::<Vec<_>>(), [ProcedureId::Microneedling]);
        assert_eq!(settings.first_heading, 2);
        assert_eq!(settings.complaints.len(), 2);
        assert!(settings.complaints[0].contains("peel-light"), "{:?}", settings.complaints);
    }

    #[test]
    fn a_word_outside_its_set_is_named() {
        assert!(read_from(&[("scheme", "dark"), ("lang", "en-GB")]).complaints.is_empty());
        assert_eq!(read_from(&[("scheme", "sepia"), ("lang", "de")]).complaints.len(), 2);
    }
}
