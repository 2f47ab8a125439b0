//! Scripts as they are sent: without comment lines and indentation, with the hashed names in them.

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
    let plain = format!("\"{plain}\"");
    if script.matches(&plain).count() == 1 {
        Ok(script.replace(&plain, &format!("\"{value}\"")))
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
    fn a_name_is_filled_in_once_or_refused() {
        assert_eq!(fill("let a = \"b\";", "b", "c").unwrap(), "let a = \"c\";");
        assert!(fill("let a;", "b", "c").is_err());
        assert!(fill("\"b\" + \"b\"", "b", "c").is_err());
    }
}
