//! The program's script: wasm-bindgen's glue and the modules of embed/program/, joined into one
//! file, so that only one pair of files must match: this one and the compiled program.

use super::read_text;
use crate::fault::{Fault, Result};
use crate::place;

/// The modules of the page's script, each after those it imports from.
const IN_PAGE: [&str; 10] = [
    "fault.js",
    "probe.js",
    "bring.js",
    "clinic.js",
    "guard.js",
    "first_screen.js",
    "theme.js",
    "mount.js",
    "check.js",
    "start.js",
];

/// The modules of the frame's script in isolated mode.
const IN_FRAME: [&str; 5] = ["fault.js", "guard.js", "theme.js", "mount.js", "inner.js"];

/// The modules of the page's side of isolated mode.
const ISOLATED: [&str; 2] = ["watch.js", "frame.js"];

/// Where the glue's own way of starting begins; ours fetches by itself.
const OWN_START: &str = "let __wbg_init_promise;";

/// Where the glue takes hold of the program; guard.js stands in between.
const TAKES_HOLD: &str = "wasm = instance.exports;";

/// The page's script, a module, still with the plain names of the files it fetches.
pub(super) fn in_page(glue: &str) -> Result<String> {
    Ok(format!("{}export {{ begin, findings }};\n", joined(glue, &IN_PAGE)?))
}

/// The frame's script. A classic one: a module would need a CORS header, for the frame has no origin.
pub(super) fn in_frame(glue: &str) -> Result<String> {
    Ok(format!("\"use strict\";\n(() => {{\n{}}})();\n", joined(glue, &IN_FRAME)?))
}

/// The page's side of isolated mode, a module by itself, still with the plain name of the frame.
pub(super) fn isolated() -> Result<String> {
    Ok(format!("{}export {{ beginIsolated }};\n", modules(&ISOLATED)?))
}

fn joined(glue: &str, names: &[&str]) -> Result<String> {
    Ok(factory(glue)? + &modules(names)?)
}

fn modules(names: &[&str]) -> Result<String> {
    let read = |name| read_text(&place::root().join("embed/program").join(name));
    names.iter().map(|name| Ok(without_module_words(&read(name)?))).collect()
}

/// The glue as a function that makes a new, independent copy of it: its state is per module, and
/// each element gets its own so that a panic stays where it is. It takes what guards the calls into
/// the program, and the console the program talks to.
fn factory(glue: &str) -> Result<String> {
    let (kept, _) = glue.split_once(OWN_START).ok_or_else(|| missing(OWN_START))?;
    let (before, after) = kept.split_once(TAKES_HOLD).ok_or_else(|| missing(TAKES_HOLD))?;
    let before = without_module_words(before);
    let after = without_module_words(after);
    Ok(format!(
        "const glue = (guard, console) => {{\n{before}wasm = guard(instance.exports);{after}\
         return {{ initSync, mount, clinic_findings }};\n}};\n"
    ))
}

fn missing(what: &str) -> Fault {
    Fault::NothingToReplace { file: "wasm-bindgen's glue", what: what.to_owned() }
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
        let glue = "export function mount() {}\nfunction initSync() {\n\
                    wasm = instance.exports;\n}\n\
                    let __wbg_init_promise;\nimport.meta.url;\n";
        assert_eq!(
            factory(glue).unwrap(),
            "const glue = (guard, console) => {\nfunction mount() {}\nfunction initSync() {\n\
             wasm = guard(instance.exports);\n}\nreturn { initSync, mount, clinic_findings };\n};\n"
        );
        assert!(factory("function other() {}").is_err());
    }

    #[test]
    fn a_joined_module_neither_imports_nor_exports() {
        let source = "import { a } from \"./a.js\";\nexport const b = a;\nconst c = \"export \";\n";
        assert_eq!(without_module_words(source), "const b = a;\nconst c = \"export \";\n");
    }
}
