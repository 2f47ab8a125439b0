//! dist/proof/: what a clinic's doctor or developer can check about the files beside it. Nothing in it
//! is written by hand, and nothing that was not measured on these very files.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use method::catalog::{CONCERNS, EDITION, Edition, PROCEDURES, QUESTIONS, SOURCE_IDS};
use method::clinic::Clinic;
use method::date::Date;
use method::decision_aid::{Part, Score, next_review};

use crate::fault::{Fault, Result};
use crate::pack::{FOLDER, MANIFEST};
use crate::place;
use crate::weight::sha384;

const PROOF: &str = "proof";
/// The totals of the tests. `cargo xtask test` leaves them beside the bundle it tested.
const TESTS: &str = "tests.txt";
const BUDGETS: &str = "budgets.txt";

/// Writes the folder into `dist`, a finished release.
pub(crate) fn write(dist: &Path) -> Result<()> {
    let release = read(&dist.join(FOLDER).join(MANIFEST))?;
    let tested = place::tested_bundle();
    // The tests build a bundle of their own, and speak for the same bytes only.
    let same = read(&tested.join(FOLDER).join(MANIFEST)).is_ok_and(|tested| tested == release);
    let tests = read(&tested.join(TESTS)).ok().filter(|_| same);
    let architecture = read(&place::root().join("ARCHITECTURE.md"))?;
    let page =
        page(&sha384(release.as_bytes()), section(&architecture, "Invariants"), tests.as_deref());
    put(&dist.join(PROOF), "README.md", &page)
}

/// Keeps what the tests said of the bundle they built, for a `dist` with the same bytes.
pub(crate) fn keep_totals(table: &str) -> Result<()> {
    put(&place::tested_bundle(), TESTS, table)
}

/// Adds the budgets, measured on what `dist` built last.
pub(crate) fn add_budgets(table: &str) -> Result<()> {
    put(&place::dist().join(PROOF), BUDGETS, table)
}

fn page(manifest: &str, invariants: &str, tests: Option<&str>) -> String {
    let Edition { version, date, hash } = EDITION;
    let tests = tests.map_or_else(
        || NOT_TESTED.to_owned(),
        |table| format!("The tests ran on exactly these files:\n\n```\n{}\n```", table.trim()),
    );
    format!(
        "# What can be checked\n\n\
         `cargo xtask dist` made this page from the files beside it.\n\n\
         ## The release\n\n\
         Version {own}. The SHA-384 of `treatment-compare/manifest.json` is `{manifest}`; the \
         manifest has the one of every other file.\n\n\
         ## The content\n\n\
         Catalogue {version} of {date}, hash `{hash}`: {procedures} options, {concerns} concerns, \
         {questions} health questions, {sources} sources. To be read again by {review}. It is \
         signed by nobody; a clinic's own file may name who has read it.\n\n\
         ## The standard for decision aids (IPDASi 4)\n\n\
         Without a clinic's file, on the day of the catalogue. The tool itself lists all 44 points.\n\n\
         {score}\n\
         ## What there are tests for\n\n{invariants}\n\n\
         ## The tests\n\n{tests}\n\n\
         ## Bytes and time\n\n\
         `{BUDGETS}` beside this page, once `cargo xtask bench` has measured these files.\n",
        own = env!("CARGO_PKG_VERSION"),
        procedures = PROCEDURES.len(),
        concerns = CONCERNS.len(),
        questions = QUESTIONS.len(),
        sources = SOURCE_IDS.len(),
        review = next_review(),
        score = score(),
    )
}

const NOT_TESTED: &str = "Nothing is said here: no test has run on exactly these files on this \
                          computer. `cargo xtask test`, then `cargo xtask dist` again.";

fn score() -> String {
    let day = Date::parse(EDITION.date).unwrap_or(Date::FIRST);
    let mut table = String::from("| part | met | that apply |\n|---|---|---|\n");
    for (part, name) in Part::ALL.into_iter().zip(["to qualify", "for certification", "of quality"])
    {
        let score = Score::of(part, day, &Clinic::default());
        // Writing to a String cannot fail.
        let _ = writeln!(table, "| {name} | {} | {} |", score.met, score.applicable());
    }
    table
}

/// What stands below a heading, up to the next one.
fn section<'a>(page: &'a str, heading: &str) -> &'a str {
    let below = page.split("\n## ").find_map(|section| section.strip_prefix(heading));
    below.unwrap_or_default().trim()
}

fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).map_err(Fault::at(path))
}

fn put(folder: &Path, name: &str, text: &str) -> Result<()> {
    fs::create_dir_all(folder).map_err(Fault::at(folder))?;
    let path = folder.join(name);
    fs::write(&path, text).map_err(Fault::at(&path))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_the_invariants_name_is_there() {
        let architecture = read(&place::root().join("ARCHITECTURE.md")).unwrap();
        let held = section(&architecture, "Invariants");
        let named: Vec<_> =
            held.split('`').skip(1).step_by(2).filter(|name| name.contains('/')).collect();
        assert!(named.len() > 10, "{named:?}");
        for name in named {
            assert!(place::root().join(name).exists(), "{name}");
        }
    }

    #[test]
    fn tests_that_did_not_run_on_these_files_are_not_claimed() {
        assert!(page("0", "", None).contains(NOT_TESTED));
        let page = page("0", "", Some("3 passed, 0 failed"));
        assert!(page.contains("3 passed, 0 failed") && !page.contains(NOT_TESTED));
    }
}
