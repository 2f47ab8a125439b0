//! Scripts as they are sent: minified, with the hashed names in them.

use oxc::allocator::Allocator;
use oxc::codegen::{Codegen, CodegenOptions};
use oxc::minifier::{CompressOptions, MangleOptions, Minifier, MinifierOptions};
use oxc::parser::Parser;
use oxc::span::SourceType;

use super::Packed;
use crate::fault::{Fault, Result};

/// The same module with short names, and without comments and blanks.
pub(super) fn shrink(source: &str) -> Result<String> {
    let allocator = Allocator::default();
    let mut parsed = Parser::new(&allocator, source, SourceType::mjs()).parse();
    if let Some(problem) = parsed.diagnostics.first() {
        return Err(Fault::Script(problem.to_string()));
    }
    let options = MinifierOptions {
        // A module shares none of its names with the page, so those at its top may go too.
        mangle: Some(MangleOptions { top_level: Some(true), ..MangleOptions::default() }),
        compress: Some(CompressOptions::smallest()),
        mangle_properties: None,
    };
    let minified = Minifier::new(options).minify(&allocator, &mut parsed.program);
    let codegen = Codegen::new().with_options(CodegenOptions::minify());
    Ok(codegen.with_scoping(minified.scoping).build(&parsed.program).code)
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
    fn comments_blanks_and_long_names_go_and_exports_stay() {
        let source = "// why\nconst message = \"//no\";\nexport const told = () => message;\n";
        let shrunk = shrink(source).unwrap();
        assert!(!shrunk.contains("why") && !shrunk.contains("message"), "{shrunk}");
        assert!(shrunk.contains("//no") && shrunk.contains("told"), "{shrunk}");
        assert!(shrunk.len() < source.len());
    }

    #[test]
    fn what_is_no_script_is_refused() {
        assert!(shrink("const = 1;").is_err());
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
