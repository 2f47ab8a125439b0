//! `LICENSES.txt`: our own licenses, then those of every crate in the program, as its author wrote
//! them. A text that many share stands there once.

use std::fmt::Write;
use std::path::PathBuf;

use super::linked::{Id, Linked, WIDGET};
use super::{names_in, read_text};
use crate::fault::{Fault, Result};
use crate::place;

/// How the name of a file with a license begins.
const BEGINNINGS: [&str; 5] = ["license", "licence", "copying", "notice", "unlicense"];
const RULE: &str =
    "================================================================================";

/// A text, and the crates it came with.
struct License {
    text: String,
    crates: Vec<String>,
}

/// The whole file.
pub(super) fn text(linked: &[Linked]) -> Result<String> {
    let own = |name| read_text(&place::root().join(name)).map(|text| tidy(&text));
    let apache = own("LICENSE-APACHE")?;
    let mut licenses = Vec::new();
    for text in [own("LICENSE-MIT")?, apache.clone()] {
        add(&mut licenses, text, WIDGET);
    }
    add(&mut licenses, apache.clone(), "the Rust standard library");
    for Linked { id, license, .. } in linked.iter().filter(|linked| linked.checksum.is_some()) {
        for text in texts(id, license, &sources()?, &apache)? {
            add(&mut licenses, text, &format!("{} {}", id.name, id.version));
        }
    }
    Ok(file(&licenses))
}

fn add(licenses: &mut Vec<License>, text: String, from: &str) {
    match licenses.iter_mut().find(|license| license.text == text) {
        Some(license) => license.crates.push(from.to_owned()),
        None => licenses.push(License { text, crates: vec![from.to_owned()] }),
    }
}

fn file(licenses: &[License]) -> String {
    let mut file = format!(
        "{WIDGET} is licensed MIT or Apache-2.0, as you like. It holds the work of others too.\n\
         Above each license stands what came with it.\n"
    );
    for License { text, crates } in licenses {
        // Writing to a String cannot fail.
        let _ = write!(file, "\n{RULE}\n{}\n{RULE}\n\n{text}\n", crates.join("\n"));
    }
    file
}

/// The texts in the package of a crate, which lies in one of the registries' `folders`.
///
/// A package without any, offered under Apache-2.0, is taken under that one: it asks for a copy of
/// itself and has no line for a holder's name, so `apache` is the copy.
fn texts(id: &Id, license: &str, folders: &[PathBuf], apache: &str) -> Result<Vec<String>> {
    let package = format!("{}-{}", id.name, id.version);
    let mut texts = Vec::new();
    for folder in folders.iter().map(|folder| folder.join(&package)).filter(|it| it.is_dir()) {
        for name in names_in(&folder)?.iter().filter(|name| is_license(name)) {
            texts.push(tidy(&read_text(&folder.join(name))?));
        }
    }
    if texts.is_empty() && license.split(" OR ").any(|choice| choice == "Apache-2.0") {
        texts.push(apache.to_owned());
    }
    if texts.is_empty() {
        return Err(Fault::NoLicense { package: id.to_string(), license: license.to_owned() });
    }
    Ok(texts)
}

fn is_license(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    BEGINNINGS.iter().any(|beginning| name.starts_with(beginning))
}

/// The same text from Windows is the same text.
fn tidy(text: &str) -> String {
    text.trim().lines().map(str::trim_end).collect::<Vec<_>>().join("\n")
}

/// Where cargo unpacks packages: a folder for each registry.
fn sources() -> Result<Vec<PathBuf>> {
    let folder = place::cargo_home().join("registry").join("src");
    Ok(names_in(&folder)?.iter().map(|name| folder.join(name)).collect())
}

#[cfg(test)]
mod tests {
    use super::super::linked;
    use super::*;

    fn id(name: &str) -> Id {
        Id { name: name.to_owned(), version: "0.0.0".to_owned() }
    }

    #[test]
    fn a_package_without_a_text_is_taken_under_apache_or_refused_in_one_line() {
        let found = texts(&id("nowhere"), "MIT OR Apache-2.0", &[], "Apache").unwrap();
        assert_eq!(found, ["Apache"]);
        let fault = texts(&id("nowhere"), "MIT", &[], "Apache").unwrap_err().to_string();
        assert!(fault.contains("nowhere@0.0.0") && fault.contains("MIT"), "{fault}");
        assert_eq!(fault.lines().count(), 1);
    }

    #[test]
    fn a_shared_text_stands_there_once_below_all_that_came_with_it() {
        let mut licenses = Vec::new();
        add(&mut licenses, "May be used.".to_owned(), "one");
        add(&mut licenses, "May be used.".to_owned(), "two");
        let file = file(&licenses);
        assert_eq!(file.matches("May be used.").count(), 1);
        assert!(file.contains("\none\ntwo\n"), "{file}");
    }

    #[test]
    fn every_crate_in_the_program_has_a_license_in_the_file() {
        let linked = linked::crates().unwrap();
        let file = text(&linked).unwrap();
        for linked in linked.iter().filter(|linked| linked.checksum.is_some()) {
            let line = format!("\n{} {}\n", linked.id.name, linked.id.version);
            assert!(file.contains(&line), "{}", linked.id);
        }
    }
}
