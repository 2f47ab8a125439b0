//! The crates that are linked into the program: what cargo resolves for the web, without what only
//! runs while building. Licenses and bill of materials are made from this one list.

use std::collections::BTreeMap;
use std::fmt;
use std::fs;

use crate::fault::{Fault, Result};
use crate::{place, run, tools};

/// The widget's own package.
pub(super) const WIDGET: &str = "treatment-compare";

/// Name and version: two versions of one crate are two crates.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Id {
    pub(super) name: String,
    pub(super) version: String,
}

impl fmt::Display for Id {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}@{}", self.name, self.version)
    }
}

/// One crate.
#[derive(Debug)]
pub(super) struct Linked {
    pub(super) id: Id,
    /// An SPDX expression.
    pub(super) license: String,
    pub(super) repository: String,
    /// SHA-256 of the package in the registry; none for our own crates.
    pub(super) checksum: Option<String>,
    /// The crates it needs itself.
    pub(super) needs: Vec<Id>,
}

/// All of them, by name and version.
///
/// `cargo tree` and not `cargo metadata`: only the tree knows which features this one package has.
pub(super) fn crates() -> Result<Vec<Linked>> {
    let mut tree = run::cargo(&["tree", "--package", WIDGET, "--target", tools::WASM]);
    tree.args(["--edges", "normal,no-proc-macro", "--prefix", "depth", "--format", FORMAT]);
    let tree = run::output(&mut tree).ok_or(Fault::NoCrates)?;
    let lock = place::root().join("Cargo.lock");
    let lock = fs::read_to_string(&lock).map_err(Fault::at(&lock))?;
    Ok(in_tree(&tree, &lock))
}

/// Depth, package, license and repository of a line of the tree.
const FORMAT: &str = "|{p}|{l}|{r}|";

fn in_tree(tree: &str, lock: &str) -> Vec<Linked> {
    let mut found: BTreeMap<Id, Linked> = BTreeMap::new();
    let mut path: Vec<Id> = Vec::new();
    for line in tree.lines() {
        let mut parts = line.split('|');
        let Some((depth, package)) = parts.next().zip(parts.next()) else { continue };
        let Some((depth, id)) = depth.parse().ok().zip(id(package)) else { continue };
        path.truncate(depth);
        if let Some(parent) = path.last().and_then(|parent| found.get_mut(parent))
            && !parent.needs.contains(&id)
        {
            parent.needs.push(id.clone());
        }
        path.push(id.clone());
        let mut text = || parts.next().unwrap_or_default();
        let (license, repository) = (expression(text()), text().to_owned());
        let checksum = checksum(lock, &id);
        let new = || Linked { id: id.clone(), license, repository, checksum, needs: Vec::new() };
        found.entry(id.clone()).or_insert_with(new);
    }
    found.into_values().collect()
}

/// `yew v0.23.0`, with a folder behind it where the crate is ours.
fn id(package: &str) -> Option<Id> {
    let mut words = package.split(' ');
    let (name, version) = (words.next()?, words.next()?.strip_prefix('v')?);
    Some(Id { name: name.to_owned(), version: version.to_owned() })
}

/// Before SPDX expressions a slash stood for "or".
fn expression(license: &str) -> String {
    license.split('/').map(str::trim).collect::<Vec<_>>().join(" OR ")
}

/// What Cargo.lock holds of the package.
fn checksum(lock: &str, Id { name, version }: &Id) -> Option<String> {
    let head = format!("name = \"{name}\"\nversion = \"{version}\"\n");
    let entry = lock.split("[[package]]\n").find(|entry| entry.starts_with(&head))?;
    let line = entry.lines().find_map(|line| line.strip_prefix("checksum = \""))?;
    line.strip_suffix('"').map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TREE: &str = "0|widget v0.1.0 (/some/where)|MIT||\n\
                        1|yew v0.23.0|Apache-2.0/MIT|https://yew.rs|\n\
                        2|slab v0.4.12|MIT||\n\
                        1|slab v0.4.12|MIT|| (*)\n";
    const LOCK: &str = "version = 4\n\n[[package]]\nname = \"slab\"\nversion = \"0.4.1\"\n\
                        checksum = \"no\"\n\n[[package]]\nname = \"slab\"\n\
                        version = \"0.4.12\"\nsource = \"x\"\nchecksum = \"yes\"\n";

    #[test]
    fn a_tree_is_a_list_of_crates_with_what_each_needs_itself() {
        let crates = in_tree(TREE, LOCK);
        let needs = |linked: &Linked| {
            linked.needs.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
        };
        let rows: Vec<_> =
            crates.iter().map(|linked| (linked.id.to_string(), needs(linked))).collect();
        let rows: Vec<_> = rows.iter().map(|(id, needs)| (id.as_str(), needs.as_str())).collect();
        assert_eq!(
            rows,
            [
                ("slab@0.4.12", ""),
                ("widget@0.1.0", "yew@0.23.0 slab@0.4.12"),
                ("yew@0.23.0", "slab@0.4.12")
            ]
        );
    }

    #[test]
    fn a_crate_has_its_own_versions_checksum_and_a_license_in_spdx() {
        let crates = in_tree(TREE, LOCK);
        assert_eq!(crates[0].checksum.as_deref(), Some("yes"));
        assert_eq!(crates[1].checksum, None);
        assert_eq!(crates[2].license, "Apache-2.0 OR MIT");
    }

    #[test]
    fn the_program_holds_yew_and_nothing_that_only_builds_or_tests_it() {
        let crates = crates().unwrap();
        let holds = |name| crates.iter().any(|linked| linked.id.name == name);
        assert!(holds("yew") && holds("method") && holds("wasm-bindgen"));
        assert!(!holds("syn") && !holds("toml") && !holds("thirtyfour"), "{crates:?}");
    }
}
