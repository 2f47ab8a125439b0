//! Content lines: text escaped, lines folded, each ended by CR LF.
//!
//! Source: RFC 5545, sections 3.1 (folding) and 3.3.11 (text).

/// The most octets of a line, without its end.
const MOST_OCTETS: usize = 75;

const LINE_END: &str = "\r\n";

/// What a folded line goes on with: a line end and one blank, which readers take away again.
const FOLD: &str = "\r\n ";

/// Adds a line, folded between characters wherever it would be longer than 75 octets.
pub(super) fn push_line(text: &mut String, line: &str) {
    let mut octets = 0;
    for character in line.chars() {
        if octets + character.len_utf8() > MOST_OCTETS {
            text.push_str(FOLD);
            octets = 1;
        }
        text.push(character);
        octets += character.len_utf8();
    }
    text.push_str(LINE_END);
}

/// A text value: `\`, `;`, `,` and line breaks escaped, other control characters left out.
pub(super) fn escaped(value: &str) -> String {
    let mut escaped = String::with_capacity(value.len());
    for character in value.replace(LINE_END, "\n").chars() {
        match character {
            '\\' | ';' | ',' => escaped.extend(['\\', character]),
            '\n' | '\r' => escaped.push_str("\\n"),
            '\t' => escaped.push('\t'),
            _ if character.is_control() => {}
            _ => escaped.push(character),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn folded(line: &str) -> String {
        let mut text = String::new();
        push_line(&mut text, line);
        text
    }

    /// What a reader makes of an escaped text.
    fn read_back(escaped: &str) -> String {
        let mut value = String::new();
        let mut characters = escaped.chars();
        while let Some(character) = characters.next() {
            value.push(match character {
                '\\' => match characters.next() {
                    Some('n') => '\n',
                    Some(plain @ ('\\' | ';' | ',')) => plain,
                    other => panic!("{other:?} cannot be escaped"),
                },
                ';' | ',' => panic!("{character} is not escaped"),
                _ => character,
            });
        }
        value
    }

    #[test]
    fn a_line_of_75_octets_stays_whole_and_the_76th_folds() {
        assert_eq!(folded(&"a".repeat(75)), format!("{}\r\n", "a".repeat(75)));
        assert_eq!(folded(&"a".repeat(76)), format!("{}\r\n a\r\n", "a".repeat(75)));
        let three = format!("{}\r\n {}\r\n a\r\n", "a".repeat(75), "a".repeat(74));
        assert_eq!(folded(&"a".repeat(150)), three);
    }

    #[test]
    fn a_character_of_several_octets_is_never_cut() {
        assert_eq!(
            folded(&format!("{}é", "a".repeat(74))),
            format!("{}\r\n é\r\n", "a".repeat(74))
        );
    }

    #[test]
    fn separators_and_line_breaks_are_escaped() {
        assert_eq!(escaped(r"a,b;c\d"), r"a\,b\;c\\d");
        assert_eq!(escaped("one\r\ntwo\nthree\rfour"), r"one\ntwo\nthree\nfour");
        assert_eq!(escaped("a\u{0}b\u{7f}\tc"), "ab\tc");
    }

    proptest! {
        #[test]
        fn any_line_folds_into_75_octets_and_unfolds_into_itself(line in "[^\r\n]*") {
            let text = folded(&line);
            let body = text.strip_suffix("\r\n").unwrap();
            prop_assert!(body.split("\r\n").all(|part| part.len() <= 75));
            prop_assert_eq!(body.replace("\r\n ", ""), line);
        }

        #[test]
        fn any_title_reads_back_without_its_control_characters(title in any::<String>()) {
            let kept: String = title
                .replace("\r\n", "\n")
                .replace('\r', "\n")
                .chars()
                .filter(|c| !c.is_control() || matches!(c, '\n' | '\t'))
                .collect();
            let escaped = escaped(&title);
            prop_assert!(!escaped.contains(['\r', '\n']));
            prop_assert_eq!(read_back(&escaped), kept);
        }
    }
}
