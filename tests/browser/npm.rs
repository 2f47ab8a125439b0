//! The folder for npm, as npm and node read it. Without them, which nothing else here needs, there is
//! nothing to ask.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

use serde_json::Value;

use crate::failure::Outcome;
use crate::server::bundle;

fn folder() -> PathBuf {
    bundle().join("npm")
}

fn package() -> Outcome<Value> {
    Ok(serde_json::from_str(&fs::read_to_string(folder().join("package.json"))?)?)
}

/// What a program of node's prints in the folder; none where it is not on this computer.
fn said(program: &str, arguments: &[&str]) -> Outcome<Option<String>> {
    let Ok(output) = Command::new(program).args(arguments).current_dir(folder()).output() else {
        println!("{program} is not here: not tested");
        return Ok(None);
    };
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    Ok(Some(String::from_utf8(output.stdout)?))
}

#[test]
fn the_package_has_the_version_of_the_program_and_files_for_all_it_names() -> Outcome {
    let package = package()?;
    assert_eq!(package["version"], env!("CARGO_PKG_VERSION"));
    let main = &package["exports"]["."];
    for named in [&main["types"], &main["default"], &package["types"], &package["customElements"]] {
        let name = named.as_str().ok_or("no name")?;
        assert!(folder().join(name).is_file(), "{name}");
    }
    Ok(())
}

#[test]
fn npm_packs_every_file_of_the_folder() -> Outcome {
    let Some(said) = said("npm", &["pack", "--dry-run", "--json", "--offline"])? else {
        return Ok(());
    };
    let packed: Value = serde_json::from_str(&said)?;
    let files = packed[0]["files"].as_array().ok_or("npm lists no files")?;
    let packed: BTreeSet<_> = files.iter().filter_map(|file| file["path"].as_str()).collect();
    let mut present = BTreeSet::new();
    for entry in fs::read_dir(folder())? {
        present.insert(entry?.file_name().to_string_lossy().into_owned());
    }
    assert_eq!(packed, present.iter().map(String::as_str).collect());
    Ok(())
}

#[test]
fn node_finds_the_script_and_each_file_by_the_packages_name() -> Outcome {
    let find = "for (const name of ['', '/clinic.schema.json', '/package.json'])
        console.log(import.meta.resolve('treatment-compare' + name).split('/').pop())";
    if let Some(said) = said("node", &["--input-type=module", "--eval", find])? {
        assert_eq!(said, "treatment-compare.js\nclinic.schema.json\npackage.json\n");
    }
    Ok(())
}
