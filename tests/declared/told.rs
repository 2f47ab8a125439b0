//! What is told of the element: to editors, in types, on the pages of docs/.

use serde_json::Value;

use crate::Names;
use crate::code::{between, read};

/// The names of one kind in custom-elements.json.
pub(crate) fn in_manifest(kind: &str) -> Names {
    let manifest: Value = serde_json::from_str(&read("embed/custom-elements.json")).unwrap();
    let entries = manifest["modules"][0]["declarations"][0][kind].as_array().unwrap();
    entries.iter().map(|entry| entry["name"].as_str().unwrap().to_owned()).collect()
}

pub(crate) fn types() -> String {
    read("embed/treatment-compare.d.ts")
}

/// The names in an interface, without the listeners every element has.
pub(crate) fn in_types(interface: &str) -> Names {
    let types = types();
    let head = format!("interface {interface} ");
    let body = between(&types, &head, "\n}").next().unwrap();
    let name = |line: &str| {
        let line = line.strip_prefix("  ")?;
        let line = line.strip_prefix("readonly ").unwrap_or(line);
        let end = line.find(['?', ':', '('])?;
        let name = line[..end].trim_matches('"');
        let is_name = name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
        is_name.then(|| name.to_owned())
    };
    body.lines().filter_map(name).collect()
}

pub(crate) fn codes_in_types() -> Names {
    let types = types();
    let union = between(&types, "type TreatmentCompareErrorCode =", ";").next().unwrap();
    union.split('"').skip(1).step_by(2).map(str::to_owned).collect()
}

/// The names in the first column of the table below a heading.
pub(crate) fn on_page(page: &str, heading: &str) -> Names {
    let page = format!("\n{}", read(&format!("docs/{page}")));
    let section = page.split("\n#").find(|section| {
        section.trim_start_matches(['#', ' ']).starts_with(&format!("{heading}\n"))
    });
    let cells =
        section.unwrap().lines().filter_map(|line| line.strip_prefix("| ")?.split('|').next());
    let names = cells.flat_map(|cell| cell.split('`').skip(1).step_by(2));
    names.map(|name| name.trim_end_matches("()").to_owned()).collect()
}
