//! Advice on signs that a visitor does not see as they were meant: HTML, and what cannot be seen.

use super::Advice;
use super::texts::own_texts;
use crate::clinic::Clinic;

/// One line a text and kind.
pub(super) fn signs(clinic: &Clinic) -> Vec<Advice> {
    let texts = own_texts(clinic);
    texts
        .into_iter()
        .flat_map(|(path, text)| html(&path, text).into_iter().chain(unseen(&path, text)))
        .collect()
}

/// Those that editors write by themselves.
const ENTITIES: [&str; 6] = ["amp", "lt", "gt", "quot", "apos", "nbsp"];

fn html(path: &str, text: &str) -> Option<Advice> {
    let is_tag = |rest: &str| {
        rest.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/') && rest.contains('>')
    };
    let is_entity = |rest: &str| {
        let name = rest.split_once(';').map_or("", |(name, _)| name);
        name.starts_with('#') || ENTITIES.contains(&name)
    };
    let is_html = text.split('<').skip(1).any(is_tag) || text.split('&').skip(1).any(is_entity);
    is_html.then(|| {
        let says = "holds HTML, which visitors see as it is written";
        Advice::new(path, says, "Write it as plain words.")
    })
}

/// The first sign that shows nothing, or turns the words around it.
fn unseen(path: &str, text: &str) -> Option<Advice> {
    let is_unseen = |c: &char| match c {
        '\n' | '\t' => false,
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' => true,
        c => c.is_control(),
    };
    text.chars().find(is_unseen).map(|sign| {
        let says = format!("holds a sign that cannot be seen (U+{:04X})", u32::from(sign));
        Advice::new(path, says, "Delete the words around it and type them anew.")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn html_is_told_from_words_that_look_a_little_like_it() {
        for text in
            ["<b>red</b>", "a<br>b", "</p> x", "Smith &amp; Sons", "it&#39;s", "<a href='x'>"]
        {
            assert!(html("x", text).is_some(), "{text}");
        }
        for text in
            ["Smith & Sons; since 1990", "ages < 30", "5 <10 mm", "a > b", "Q&A", "<3", "R&D; x"]
        {
            assert!(html("x", text).is_none(), "{text}");
        }
    }

    #[test]
    fn a_sign_that_cannot_be_seen_is_named() {
        for (text, named) in
            [("a\u{7}", "U+0007"), ("a\u{202e}b", "U+202E"), ("\u{feff}a", "U+FEFF")]
        {
            assert!(
                unseen("x", text).is_some_and(|advice| advice.says.contains(named)),
                "{text:?}"
            );
        }
        assert_eq!(unseen("x", "Two lines\nand a\ttab, Élan, 皮肤, עור"), None);
    }
}
