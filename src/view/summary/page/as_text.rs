//! The page as plain text, for the clipboard: the same parts in the same order.

use super::{Line, Page};
use crate::text::{start, summary as text};

/// Room to write a word by hand.
const BLANK: &str = "__________";

impl Page {
    /// Everything on the page, a line each.
    pub(in crate::view::summary) fn as_text(&self) -> String {
        let mut out = format!("{}\n{}\n{}\n", text::PAGE, self.made, self.edition);
        part(&mut out, text::SAID, self.said.iter().cloned());
        part(
            &mut out,
            text::KNOW,
            self.known.iter().map(|known| {
                let blank = if known.name_blank {
                    format!(" {} {BLANK}", text::ITS_NAME)
                } else {
                    String::new()
                };
                format!("{}{blank}", known.text)
            }),
        );
        out.push_str(&format!("\n{}{}\n", start::DOCTOR_FIRST, start::DOCTOR_FIRST_REST));
        self.options_as_text(&mut out);
        part(&mut out, text::CHECKS, self.checks.iter().map(line));
        part(&mut out, text::QUESTIONS, self.own.iter().chain(&self.questions).cloned());
        part(
            &mut out,
            text::CARE,
            self.care.iter().map(|care| {
                format!(
                    "{}. {} {} {} {}",
                    care.name,
                    text::BEFORE,
                    care.before,
                    text::AFTER,
                    care.after
                )
            }),
        );
        part(
            &mut out,
            text::SIGNS,
            self.signs.iter().map(|group| {
                format!("{}: {}", group.advice.trim_end_matches('.'), group.signs.join("; "))
            }),
        );
        if self.is_short {
            out.push_str(&format!("\n{}\n", text::LONG_TEXTS_MISSING));
        }
        out.push_str(&format!("\n{} {} {BLANK}\n", text::THINK, text::THINK_UNTIL));
        part(
            &mut out,
            text::SOURCES,
            (1..).zip(&self.sources).map(|(number, source)| format!("[{number}] {}", source.full)),
        );
        out.push_str(&format!("\n{}\n", self.small_print));
        out
    }

    fn options_as_text(&self, out: &mut String) {
        out.push_str(&format!("\n{}\n", text::LOOKED_AT));
        if self.options.is_empty() {
            out.push_str(&format!("{}\n", text::NO_OPTION));
        }
        for option in &self.options {
            let name = option.record.name;
            let asks: Vec<_> = option.asks.iter().map(line).collect();
            out.push_str(&format!("\n{name}\n{}\n", option.standing));
            for ask in asks {
                out.push_str(&format!("{ask}\n"));
            }
            part_of(out, text::MAY_CHANGE, &option.good);
            part_of(out, text::CAN_GO_WRONG, &option.harms);
        }
        part(
            out,
            text::BESIDE,
            self.beside.iter().map(|beside| {
                format!("{}. {} {} {}", beside.name, beside.change, text::DOWNSIDE, beside.downside)
            }),
        );
    }
}

fn line(line: &Line) -> String {
    let label = if line.label.is_empty() { String::new() } else { format!("{}: ", line.label) };
    format!("{label}{}{}", line.text, text::cited(&line.cited))
}

/// A heading and its lines; nothing where there are none.
fn part(out: &mut String, title: &str, lines: impl Iterator<Item = String>) {
    let mut lines = lines.peekable();
    if lines.peek().is_none() {
        return;
    }
    out.push_str(&format!("\n{title}\n"));
    for line in lines {
        out.push_str(&format!("- {line}\n"));
    }
}

fn part_of(out: &mut String, title: &str, lines: &[Line]) {
    out.push_str(&format!("{title}:\n"));
    for words in lines.iter().map(line) {
        out.push_str(&format!("- {words}\n"));
    }
}
