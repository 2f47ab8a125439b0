//! What the element has, by its code.

use std::fs;
use std::path::{Path, PathBuf};

use crate::Names;

pub(crate) fn root(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

pub(crate) fn read(path: &str) -> String {
    fs::read_to_string(root(path)).unwrap()
}

pub(crate) fn loader() -> String {
    read("embed/treatment-compare.js")
}

/// The text of every file below `folder` whose name has this ending.
fn all_below(folder: &Path, ending: &str) -> String {
    let mut texts = String::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            texts.push_str(&all_below(&path, ending));
        } else if path.extension().is_some_and(|own| own == ending) {
            texts.push_str(&fs::read_to_string(&path).unwrap());
        }
    }
    texts
}

/// Every piece of `text` between `before` and the next `after`.
pub(crate) fn between<'a>(
    text: &'a str,
    before: &'a str,
    after: &'a str,
) -> impl Iterator<Item = &'a str> {
    text.split(before).skip(1).filter_map(move |rest| rest.split(after).next())
}

/// The strings in the list that begins with `head`.
fn list(script: &str, head: &str) -> Names {
    let list = between(script, head, "]").next().unwrap();
    list.split('"').skip(1).step_by(2).map(str::to_owned).collect()
}

/// Those a div may set as well, and the address of the program, which it may not.
pub(crate) fn attributes() -> Names {
    let loader = loader();
    let mut names = list(&loader, "const live = [");
    names.extend(list(&loader, "const anew = ["));
    names.extend(between(&loader, "this.getAttribute(\"", "\"").map(str::to_owned));
    names
}

/// Every name of an event in the scripts and in the program.
pub(crate) fn events() -> Names {
    let scripts = all_below(&root("embed"), "js") + &all_below(&root("src"), "rs");
    between(&scripts, "\"tc-", "\"").map(|name| format!("tc-{name}")).collect()
}

/// What is public in the class: no `#`, nothing the browser itself calls.
pub(crate) fn members() -> Names {
    let loader = loader();
    let class = between(&loader, "class TreatmentCompare", "\n}\n").next().unwrap();
    let own = |line: &str| {
        let line = line.strip_prefix("  ")?;
        let assigned = line.trim_start().strip_prefix("this.").unwrap_or(line);
        let name = assigned.split_once(" = ").or_else(|| line.split_once("() {"))?.0;
        let is_name = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphabetic());
        (is_name && name != "constructor" && !name.ends_with("Callback")).then(|| name.to_owned())
    };
    class.lines().filter_map(own).collect()
}

/// The causes that have a remedy.
pub(crate) fn codes() -> Names {
    let script = read("embed/program/fault.js");
    let causes = between(&script, "const causes = {\n", "\n};").next().unwrap();
    let code = |line: &str| {
        let (code, _) = line.strip_prefix("  ")?.split_once(": [")?;
        (!code.starts_with(' ')).then(|| code.trim_matches('"').to_owned())
    };
    causes.lines().filter_map(code).collect()
}

pub(crate) fn parts() -> Names {
    between(&all_below(&root("src/view"), "rs"), " part=\"", "\"").map(str::to_owned).collect()
}

pub(crate) fn style_properties() -> Names {
    let sheets = all_below(&root("styles"), "css");
    let name = |rest: &str| format!("--tc-{}", rest.split([',', ')']).next().unwrap());
    between(&sheets, "var(--tc-", ";").map(name).collect()
}

/// Those that go into the frame of isolated mode.
pub(crate) fn style_properties_of_the_frame() -> Names {
    let names = list(&read("embed/program/frame.js"), "const themed = [");
    names.iter().map(|name| format!("--tc-{name}")).collect()
}
