//! The bytes of each file of the release, and of what a budget counts together.

use std::fs;

use crate::fault::{Fault, Result};
use crate::pack::{FOLDER, Role};
use crate::place;
use crate::weight::Weight;

/// A budget in bytes of brotli: which files, how much at most, how much we aim for.
struct Budget {
    name: &'static str,
    roles: &'static [Role],
    /// Whether it counts what comes after the first screen works, or what comes before.
    later: bool,
    must: usize,
    aim: usize,
}

/// Source: DESIGN.md section 7; "the program" is CONTRACT.md section 5's.
const BUDGETS: [Budget; 3] = [
    Budget { name: "loader", roles: &[Role::Loader], later: false, must: 2_048, aim: 1_024 },
    Budget {
        name: "the program to first interaction",
        roles: PROGRAM,
        later: false,
        must: 130 * 1_024,
        aim: 90 * 1_024,
    },
    Budget {
        name: "long texts",
        roles: &[Role::Texts],
        later: true,
        must: 60 * 1_024,
        aim: 45 * 1_024,
    },
];

/// "The program" of CONTRACT.md section 5.
const PROGRAM: &[Role] = &[Role::Loader, Role::Program, Role::Style];

/// Prints the table of files and the table of budgets for what `cargo xtask dist` built last.
pub(super) fn table() -> Result<()> {
    let files = files()?;
    println!("{:<38} {:<8} {:>9} {:>9} {:>9}", "file", "role", "raw", "gzip", "brotli");
    for (name, role, Weight { raw, gzip, brotli }) in &files {
        println!("{name:<38} {:<8} {raw:>9} {gzip:>9} {brotli:>9}", role.word());
    }
    println!("\n{:<38} {:>18} {:>9} {:>9}", "budget, in brotli", "now", "must", "aim");
    let sum = |roles: &[Role], later: bool| {
        let counted = files
            .iter()
            .filter(|(name, role, _)| roles.contains(role) && Role::is_later(name) == later);
        counted.fold(Weight::default(), |sum, (_, _, weight)| sum.plus(*weight)).brotli
    };
    for Budget { name, roles, later, must, aim } in BUDGETS {
        println!("{name:<38} {:>18} {must:>9} {aim:>9}", sum(roles, later));
    }
    // No budget names these; every page fetches them all the same.
    let reading = files.iter().filter(|(name, ..)| name.starts_with("reading-"));
    let reading: usize = reading.map(|(.., weight)| weight.brotli).sum();
    println!("{:<38} {:>18}", "  first as well, with a clinic file", reading);
    println!("{:<38} {:>18}", "the program after the first screen", sum(PROGRAM, true));
    Ok(())
}

fn files() -> Result<Vec<(String, Role, Weight)>> {
    let folder = place::dist().join(FOLDER);
    let entries = fs::read_dir(&folder).map_err(|_| Fault::NoBundle { path: folder.clone() })?;
    let mut files = Vec::new();
    for entry in entries {
        let path = entry.map_err(Fault::at(&folder))?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        // The manifest describes the release and is not downloaded by a page.
        if let Some(role) = Role::of(&name) {
            let bytes = fs::read(&path).map_err(Fault::at(&path))?;
            files.push((name, role, Weight::of(&bytes).map_err(Fault::at(&path))?));
        }
    }
    files.sort_by(|(first, ..), (second, ..)| first.cmp(second));
    Ok(files)
}
