//! The bytes of each file of the release, and of what a budget counts together.

use std::fs;

use super::figures::Figures;
use crate::fault::{Fault, Result};
use crate::pack::{FOLDER, Role};
use crate::place;
use crate::weight::Weight;

/// What the budgets count together; "the program" is CONTRACT.md section 5's.
const COUNTED: [(&str, &[Role]); 4] = [
    ("loader-bytes", &[Role::Loader]),
    ("program-bytes", &[Role::Loader, Role::Program, Role::Style]),
    ("static-bytes", &[Role::Static]),
    ("texts-bytes", &[Role::Texts]),
];

/// Prints the table of files and keeps the sums of the budgets.
pub(super) fn measure(figures: &mut Figures) -> Result<()> {
    let files = files()?;
    println!("{:<38} {:<8} {:>9} {:>9} {:>9}", "file", "role", "raw", "gzip", "brotli");
    for (name, role, Weight { raw, gzip, brotli }) in &files {
        println!("{name:<38} {:<8} {raw:>9} {gzip:>9} {brotli:>9}", role.word());
    }
    for (figure, roles) in COUNTED {
        // What comes after the first screen works is not part of the way to it.
        let later = figure == "texts-bytes";
        let counted = files
            .iter()
            .filter(|(_, role, _)| roles.contains(role))
            .filter(|(name, _, _)| Role::is_later(name) == later);
        let sum = counted.fold(Weight::default(), |sum, (_, _, weight)| sum.plus(*weight)).brotli;
        // A release without such a file has no figure for it.
        if let Some(bytes) = u32::try_from(sum).ok().filter(|sum| *sum > 0) {
            figures.set(figure, bytes.into());
        }
    }
    // No budget names these; every page fetches them all the same.
    let of = |stem: &str| -> usize {
        let named = files.iter().filter(|(name, ..)| name.starts_with(stem));
        named.map(|(.., weight)| weight.brotli).sum()
    };
    println!("First as well, where there is a clinic file: {}", of("reading-"));
    println!("The program after the first screen: {}", of("reading-") + of("later-"));
    Ok(())
}

fn files() -> Result<Vec<(String, Role, Weight)>> {
    let folder = place::dist().join(FOLDER);
    let entries = fs::read_dir(&folder).map_err(|_| Fault::NoBundle { path: folder.clone() })?;
    let mut files = Vec::new();
    for entry in entries {
        let path = entry.map_err(Fault::at(&folder))?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let is_copy = path.extension().is_some_and(|kind| kind == "br" || kind == "gz");
        // What has no role is not downloaded by a page.
        if let Some(role) = Role::of(&name).filter(|_| !is_copy) {
            files.push((name, role, Weight::on_disk(&path).map_err(Fault::at(&path))?));
        }
    }
    files.sort_by(|(first, ..), (second, ..)| first.cmp(second));
    Ok(files)
}
