//! The page as plain text, for the clipboard: the same parts in the same order.

use super::{Line, OnPage, Page};
use crate::text::{start, summary as text};

/// Room to write a word by hand.
const BLANK: &str = "__________";

impl Page {
    /// Everything on the page, a line each.
    pub(in crate::view::summary) fn as_text(&self) -> String {
        let mut out = Lines(String::new());
        for line in [text::PAGE, &self.made, &self.edition] {
            out.line(&[line]);
        }
        out.list(text::SAID, self.said.iter().cloned());
        out.list(
            text::KNOW,
            self.known.iter().map(|known| {
                if known.name_blank {
                    [known.text.as_str(), text::ITS_NAME, BLANK].join(" ")
                } else {
                    known.text.clone()
                }
            }),
        );
        out.line(&[]);
        out.line(&[start::DOCTOR_FIRST, start::DOCTOR_FIRST_REST]);
        self.options_as_text(&mut out);
        out.list(text::CHECKS, self.checks.iter().map(line));
        out.list(text::QUESTIONS, self.own.iter().chain(&self.questions).cloned());
        self.after_as_text(&mut out);
        let sources = (1..).zip(&self.sources);
        out.list(
            text::SOURCES,
            sources.map(|(number, source)| format!("[{number}] {}", source.full)),
        );
        out.line(&[]);
        out.line(&[&self.small_print]);
        out.0
    }

    fn options_as_text(&self, out: &mut Lines) {
        out.line(&[]);
        out.line(&[text::LOOKED_AT]);
        if self.options.is_empty() {
            out.line(&[text::NO_OPTION]);
        }
        for option in &self.options {
            option_as_text(option, out);
        }
        out.list(
            text::BESIDE,
            self.beside.iter().map(|beside| {
                format!("{}. {} {} {}", beside.name, beside.change, text::DOWNSIDE, beside.downside)
            }),
        );
    }

    /// Care, signs, and time to think.
    fn after_as_text(&self, out: &mut Lines) {
        out.list(
            text::CARE,
            self.care.iter().map(|care| {
                let parts = [(text::BEFORE, &care.before), (text::AFTER, &care.after)];
                let said = parts.into_iter().filter(|(_, words)| !words.is_empty());
                let said: Vec<_> = said.map(|(when, words)| format!("{when} {words}")).collect();
                format!("{}. {}", care.name, said.join(" "))
            }),
        );
        out.list(
            text::SIGNS,
            self.signs.iter().map(|group| format!("{} {}.", group.advice, group.signs.join("; "))),
        );
        out.line(&[]);
        if self.is_short {
            out.line(&[text::LONG_TEXTS_MISSING]);
            out.line(&[]);
        }
        out.line(&[text::THINK, " ", text::THINK_UNTIL, " ", BLANK]);
    }
}

fn option_as_text(option: &OnPage, out: &mut Lines) {
    out.line(&[]);
    out.line(&[option.record.name]);
    out.line(&[[option.standing, ".", " ", &option.misses].concat().trim_end()]);
    for ask in &option.asks {
        out.line(&[&line(ask)]);
    }
    for (title, lines) in [(text::MAY_CHANGE, &option.good), (text::CAN_GO_WRONG, &option.harms)] {
        out.line(&[title, ":"]);
        for words in lines.iter().map(line) {
            out.line(&["- ", &words]);
        }
    }
}

fn line(line: &Line) -> String {
    let colon = if line.label.is_empty() { "" } else { ": " };
    [&line.label, colon, &line.text, &text::cited(&line.cited)].concat()
}

/// The text so far.
struct Lines(String);

impl Lines {
    fn line(&mut self, parts: &[&str]) {
        self.0.extend(parts.iter().copied());
        self.0.push('\n');
    }

    /// A heading and its lines after an empty one; nothing where there are none.
    fn list(&mut self, title: &str, lines: impl Iterator<Item = String>) {
        let mut lines = lines.peekable();
        if lines.peek().is_some() {
            self.line(&[]);
            self.line(&[title]);
        }
        for words in lines {
            self.line(&["- ", &words]);
        }
    }
}
