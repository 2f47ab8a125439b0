//! Scripts as they are sent: without comment lines and indentation, with the hashed names in them.

use super::Packed;
use crate::fault::{Fault, Result};

/// Drops lines that are only a comment, indentation and empty lines.
///
/// Good for scripts whose comments have lines of their own and whose template strings stay on one
/// line: the loader, and the glue of wasm-bindgen. A real minifier saves 1.5 KB more of the glue,
/// and the one Trunk brings fails on it.
pub(super) fn shrink(source: &str) -> String {
    let mut inside_comment = false;
    let mut shrunk = String::with_capacity(source.len());
    for line in source.lines().map(str::trim) {
        let opens = line.starts_with("/*");
        let is_comment = inside_comment || opens || line.starts_with("//");
        if inside_comment || opens {
            inside_comment = !line.ends_with("*/");
        }
        if !is_comment && !line.is_empty() {
            shrunk.push_str(line);
            shrunk.push('\n');
        }
    }
    shrunk
}

/// Writes `value` over the one string `"plain"` in a script.
pub(super) fn fill(script: &str, plain: &str, value: &str) -> Result<String> {
    put(script, plain, &format!("\"{value}\""))
}

/// Writes name and integrity hash of each file over the one string `"plain"` in a script.
pub(super) fn fill_list<'a>(
    script: &str,
    plain: &str,
    files: impl IntoIterator<Item = &'a Packed>,
) -> Result<String> {
    let pair = |file: &Packed| format!("[\"{}\", \"{}\"]", file.name, file.integrity());
    let pairs: Vec<_> = files.into_iter().map(pair).collect();
    put(script, plain, &format!("[{}]", pairs.join(", ")))
}

fn put(script: &str, plain: &str, literal: &str) -> Result<String> {
    let plain = format!("\"{plain}\"");
    if script.matches(&plain).count() == 1 {
        Ok(script.replace(&plain, literal))
    } else {
        Err(Fault::NothingToReplace {
            file: "the scripts in embed/",
            what: format!("{plain} exactly once"),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_indentation_are_dropped_and_code_is_kept() {
        let source =
            "/**\n * Says.\n */\nfunction a() {\n  // why\n  return \"//no\"; // kept\n\n}\n";
        assert_eq!(shrink(source), "function a() {\nreturn \"//no\"; // kept\n}\n");
    }

    #[test]
    fn a_comment_on_one_line_does_not_swallow_the_next() {
        assert_eq!(shrink("/* one */\nlet a;\n"), "let a;\n");
    }

    #[test]
    fn a_list_has_a_name_and_a_hash_for_each_file() {
        let files = [Packed { name: "a-0.wasm".to_owned(), bytes: b"abc".to_vec() }];
        let script = fill_list("const a = \"files\";", "files", &files).unwrap();
        assert!(script.starts_with("const a = [[\"a-0.wasm\", \"sha384-ywB1"), "{script}");
        assert!(script.ends_with("\"]];"), "{script}");
    }

    #[test]
    fn a_name_is_filled_in_once_or_refused() {
        assert_eq!(fill("let a = \"b\";", "b", "c").unwrap(), "let a = \"c\";");
        assert!(fill("let a;", "b", "c").is_err());
        assert!(fill("\"b\" + \"b\"", "b", "c").is_err());
    }
}
