//! The program's script: wasm-bindgen's glue and the modules of embed/program/, joined into one
//! file, so that only one pair of files must match: this one and the compiled program.

use super::read_text;
use crate::fault::{Fault, Result};
use crate::place;

/// The modules, each after those it imports from.
const MODULES: [&str; 6] =
    ["fault.js", "bring.js", "clinic.js", "first_screen.js", "theme.js", "start.js"];

/// Where the glue's own way of starting begins; ours fetches by itself.
const OWN_START: &str = "let __wbg_init_promise;";

/// The joined script, still with the plain names of the files it fetches.
pub(super) fn joined(glue: &str) -> Result<String> {
    let mut script = factory(glue)?;
    for name in MODULES {
        let source = read_text(&place::root().join("embed/program").join(name))?;
        script.push_str(&without_module_words(&source));
    }
    script.push_str("export { begin };\n");
    Ok(script)
}

/// The glue as a function that makes a new, independent copy of it: its state is per module, and
/// each element gets its own so that a panic stays where it is.
fn factory(glue: &str) -> Result<String> {
    let (kept, _) = glue.split_once(OWN_START).ok_or_else(|| Fault::NothingToReplace {
        file: "wasm-bindgen's glue",
        what: OWN_START.to_owned(),
    })?;
    let body = without_module_words(kept);
    Ok(format!("const glue = () => {{\n{body}return {{ initSync, mount }};\n}};\n"))
}

/// Drops import lines and the word `export`: in one file every name is in scope.
fn without_module_words(source: &str) -> String {
    let lines = source.lines().filter(|line| !line.starts_with("import "));
    lines.fold(String::with_capacity(source.len()), |mut kept, line| {
        kept.push_str(line.strip_prefix("export ").unwrap_or(line));
        kept.push('\n');
        kept
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_glue_becomes_a_function_without_its_own_start() {
        let glue = "export function mount() {}\nfunction initSync() {}\n\
                    let __wbg_init_promise;\nimport.meta.url;\n";
        assert_eq!(
            factory(glue).unwrap(),
            "const glue = () => {\nfunction mount() {}\nfunction initSync() {}\n\
             return { initSync, mount };\n};\n"
        );
        assert!(factory("function other() {}").is_err());
    }

    #[test]
    fn a_joined_module_neither_imports_nor_exports() {
        let source = "import { a } from \"./a.js\";\nexport const b = a;\nconst c = \"export \";\n";
        assert_eq!(without_module_words(source), "const b = a;\nconst c = \"export \";\n");
    }
}
