//! The two style sheets, each joined from styles/, without comments and spare blanks: what the first
//! screens need, and what comes with the screens behind the list.
//!
//! Order: that of the imports in styles/first.css and styles/later.css.

use super::read_text;
use crate::fault::Result;
use crate::place;

/// A sheet as it is sent; `index` imports its parts.
pub(super) fn joined(index: &str) -> Result<String> {
    let folder = place::root().join("styles");
    let index = read_text(&folder.join(index))?;
    let sheets =
        imported(&index).map(|name| read_text(&folder.join(name))).collect::<Result<Vec<_>>>()?;
    Ok(shrink(&sheets.concat()))
}

/// The names in `@import "name";` lines, in their order.
fn imported(index: &str) -> impl Iterator<Item = &str> {
    index.lines().filter_map(|line| line.trim().strip_prefix("@import \"")?.strip_suffix("\";"))
}

/// Drops comments and the blanks that no rule needs; strings are left as they are.
fn shrink(sheet: &str) -> String {
    let mut shrunk = String::with_capacity(sheet.len());
    let mut rest = sheet.chars().peekable();
    let mut blank = false;
    while let Some(next) = rest.next() {
        match next {
            '/' if rest.peek() == Some(&'*') => {
                skip_comment(&mut rest);
                blank = true;
            }
            _ if next.is_whitespace() => blank = true,
            _ => {
                put(&mut shrunk, next, blank);
                blank = false;
                if next == '"' || next == '\'' {
                    copy_string(&mut rest, next, &mut shrunk);
                }
            }
        }
    }
    shrunk
}

/// Appends `next`, with the blank before it only where both neighbors need one.
fn put(shrunk: &mut String, next: char, blank: bool) {
    let last = shrunk.chars().next_back();
    // A blank before `:` or `(` means something: `a :hover`, `and (`.
    let needed = !matches!(next, '{' | '}' | ';' | ',')
        && !matches!(last, None | Some('{' | '}' | ';' | ',' | ':'));
    if next == '}' && last == Some(';') {
        shrunk.pop();
    }
    if blank && needed {
        shrunk.push(' ');
    }
    shrunk.push(next);
}

fn skip_comment(rest: &mut std::iter::Peekable<std::str::Chars<'_>>) {
    rest.next();
    let mut star = false;
    for next in rest.by_ref() {
        if star && next == '/' {
            return;
        }
        star = next == '*';
    }
}

fn copy_string(rest: &mut impl Iterator<Item = char>, quote: char, shrunk: &mut String) {
    let mut escaped = false;
    for next in rest.by_ref() {
        shrunk.push(next);
        if !escaped && next == quote {
            return;
        }
        escaped = !escaped && next == '\\';
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_spare_blanks_go() {
        let sheet = "/* why */\n.a,\n.b {\n  color: red; /* * / */\n  margin: 0 1px;\n}\n";
        assert_eq!(shrink(sheet), ".a,.b{color:red;margin:0 1px}");
    }

    #[test]
    fn blanks_that_mean_something_stay() {
        let sheet =
            "a :hover { width: calc(1px + 2px) }\n@media (width > 1px) and (hover) { b { c: d } }";
        assert_eq!(
            shrink(sheet),
            "a :hover{width:calc(1px + 2px)}@media (width > 1px) and (hover){b{c:d}}"
        );
    }

    #[test]
    fn strings_are_left_alone() {
        assert_eq!(
            shrink("a::before { content: \"/*  \\\" { ;\" }"),
            "a::before{content:\"/*  \\\" { ;\"}"
        );
    }
}
