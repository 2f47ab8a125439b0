//! `sbom.cdx.json`: the bill of materials, for those who watch for published faults in what they
//! serve. `CycloneDX` 1.6; no date and no serial number, so that the same program has the same bill.

use serde_json::{Value, json};

use super::linked::{Id, Linked, WIDGET};
use crate::fault::{Fault, Result};
use crate::{run, tools};

/// The whole file.
pub(super) fn json(linked: &[Linked]) -> Result<String> {
    let bill = bill(linked, &standard_library()?);
    Ok(format!("{bill:#}\n"))
}

fn bill(linked: &[Linked], standard_library: &Id) -> Value {
    let (widget, others): (Vec<_>, Vec<_>) =
        linked.iter().partition(|linked| linked.id.name == WIDGET);
    let mut components: Vec<_> =
        others.into_iter().map(|linked| component("library", linked)).collect();
    components.push(json!({
        "type": "library",
        "bom-ref": standard_library.to_string(),
        "name": standard_library.name,
        "version": standard_library.version,
        "licenses": [{ "expression": "MIT OR Apache-2.0" }],
        "externalReferences": [{ "type": "vcs", "url": "https://github.com/rust-lang/rust" }],
    }));
    json!({
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": { "component": widget.first().map(|linked| component("application", linked)) },
        "components": components,
        "dependencies": linked.iter().map(|linked| needs(linked, standard_library)).collect::<Vec<_>>(),
    })
}

/// A component of this `kind`. Our own crates are in no registry and have neither its address nor
/// its hash.
fn component(kind: &str, Linked { id, license, repository, checksum, .. }: &Linked) -> Value {
    let checksum = checksum.as_ref();
    let rows = [
        ("type", Some(json!(kind))),
        ("bom-ref", Some(json!(id.to_string()))),
        ("name", Some(json!(id.name))),
        ("version", Some(json!(id.version))),
        ("licenses", Some(json!([{ "expression": license }]))),
        ("purl", checksum.map(|_| json!(format!("pkg:cargo/{id}")))),
        ("hashes", checksum.map(|hash| json!([{ "alg": "SHA-256", "content": hash }]))),
        (
            "externalReferences",
            (!repository.is_empty()).then(|| json!([{ "type": "vcs", "url": repository }])),
        ),
    ];
    rows.into_iter().filter_map(|(name, value)| Some((name, value?))).collect()
}

/// The standard library stands below the widget alone: cargo does not say who uses which part of it.
fn needs(linked: &Linked, standard_library: &Id) -> Value {
    let mut on: Vec<_> = linked.needs.iter().map(ToString::to_string).collect();
    if linked.id.name == WIDGET {
        on.push(standard_library.to_string());
    }
    on.sort();
    json!({ "ref": linked.id.to_string(), "dependsOn": on })
}

/// The one of the compiler that is used here.
fn standard_library() -> Result<Id> {
    let said = run::output(&mut tools::rustc(&["--version"])).ok_or(Fault::NoCrates)?;
    let version = said.split(' ').nth(1).unwrap_or_default().to_owned();
    Ok(Id { name: "rust-std".to_owned(), version })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::super::linked;
    use super::*;

    fn real() -> Value {
        bill(&linked::crates().unwrap(), &standard_library().unwrap())
    }

    fn list(value: &Value) -> &Vec<Value> {
        value.as_array().unwrap()
    }

    fn refs(bill: &Value) -> BTreeSet<&str> {
        let all = list(&bill["components"]).iter().chain([&bill["metadata"]["component"]]);
        all.map(|component| component["bom-ref"].as_str().unwrap()).collect()
    }

    #[test]
    fn every_crate_has_a_name_of_its_own_a_version_and_a_license() {
        let bill = real();
        assert_eq!(refs(&bill).len(), list(&bill["components"]).len() + 1);
        for component in list(&bill["components"]) {
            let text = |key: &str| component[key].as_str().unwrap_or_default();
            assert!(!text("version").is_empty(), "{component}");
            assert!(component["licenses"][0]["expression"].is_string(), "{component}");
        }
    }

    #[test]
    fn a_crate_of_the_registry_has_its_address_there_and_its_hash() {
        let bill = real();
        let yew = list(&bill["components"]).iter().find(|component| component["name"] == "yew");
        let yew = yew.unwrap();
        let version = yew["version"].as_str().unwrap();
        assert_eq!(yew["purl"], format!("pkg:cargo/yew@{version}"));
        let hash = yew["hashes"][0]["content"].as_str().unwrap();
        assert!(hash.len() == 64 && hash.bytes().all(|byte| byte.is_ascii_hexdigit()), "{hash}");
    }

    #[test]
    fn what_is_needed_is_listed_and_what_is_listed_is_needed() {
        let bill = real();
        let listed = refs(&bill);
        let mut needed =
            BTreeSet::from([bill["metadata"]["component"]["bom-ref"].as_str().unwrap()]);
        for needs in list(&bill["dependencies"]) {
            assert!(listed.contains(needs["ref"].as_str().unwrap()), "{needs}");
            needed.extend(list(&needs["dependsOn"]).iter().map(|on| on.as_str().unwrap()));
        }
        assert_eq!(listed, needed);
    }
}
