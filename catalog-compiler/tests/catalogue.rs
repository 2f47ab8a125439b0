//! The real catalogue: it compiles, and nothing of the dossier got lost.

#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop the program")]

mod dossier;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use catalog_compiler::{Compiled, compile};
use dossier::{Tables, file, procedures};

fn compiled() -> Compiled {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../catalog");
    compile(&folder).unwrap_or_else(|problems| panic!("{problems:#?}"))
}

fn counted<T: Ord>(words: impl Iterator<Item = T>) -> BTreeMap<T, usize> {
    let mut counts = BTreeMap::new();
    for word in words {
        *counts.entry(word).or_default() += 1;
    }
    counts
}

#[test]
fn the_same_catalogue_gives_the_same_bytes() {
    assert_eq!(compiled(), compiled());
}

#[test]
fn the_hash_is_16_hex_digits_and_begins_the_long_texts() {
    let compiled = compiled();
    assert_eq!(compiled.hash.len(), 16);
    assert!(compiled.hash.chars().all(|digit| digit.is_ascii_hexdigit()));
    assert_eq!(compiled.texts.lines().next(), Some(format!("!texts\t{}", compiled.hash).as_str()));
}

#[test]
fn the_long_texts_are_sorted_by_key_and_each_key_stands_once() {
    let compiled = compiled();
    let keys: Vec<_> = compiled.texts.lines().filter_map(|line| line.split('\t').next()).collect();
    assert!(keys.windows(2).all(|pair| pair.first() < pair.last()));
}

#[test]
fn all_336_effect_cells_are_there_and_152_are_unknown() {
    let cells: Vec<_> = procedures().into_iter().flat_map(|file| file.tables("effects")).collect();
    assert_eq!(cells.len(), 336);
    // The dossier has 151; home care x skin laxity was graded U (a guess) and is unknown here.
    assert_eq!(cells.iter().filter(|cell| cell.get("level").is_none()).count(), 152);
    assert_eq!(cells.iter().filter(|cell| cell.get("caution").is_some()).count(), 38);
}

#[test]
fn all_levels_of_the_dossier_are_there() {
    let cells: Vec<_> = procedures().into_iter().flat_map(|file| file.tables("effects")).collect();
    let levels = counted(cells.iter().filter_map(|cell| cell.get("level")));
    // 0: 30 in the dossier, without the guess that was dropped.
    assert_eq!(levels, BTreeMap::from([("0", 29), ("1", 69), ("2", 73), ("3", 13)].map(own)));
}

fn own((word, count): (&str, usize)) -> (String, usize) {
    (word.to_owned(), count)
}

#[test]
fn all_237_health_cells_are_there_with_their_levels_and_days() {
    let cells: Vec<_> = procedures().into_iter().flat_map(|file| file.tables("health")).collect();
    assert_eq!(cells.len(), 237);
    let levels = counted(cells.iter().filter_map(|cell| cell.get("level")));
    let expected = [("absolute", 44), ("delay", 58), ("discuss", 73), ("ok", 1), ("relative", 61)];
    assert_eq!(levels, BTreeMap::from(expected.map(own)));
    assert_eq!(cells.iter().filter(|cell| cell.get("wait_days").is_some()).count(), 22);
}

#[test]
fn every_option_has_its_outcomes_and_there_are_78() {
    let outcomes = procedures().into_iter().map(|file| file.lists("outcomes").len()).sum::<usize>();
    assert_eq!(outcomes, 78);
}

#[test]
fn every_file_holds_as_many_entries_as_the_dossier() {
    let expected = [
        ("concerns.toml", 24),
        ("sources.toml", 329),
        ("glossary.toml", 47),
        ("seeds.toml", 153),
        ("skin-types.toml", 6),
        ("values.toml", 6),
    ];
    for (name, count) in expected {
        assert_eq!(file(name).all_tables().len(), count, "{name}");
    }
    assert_eq!(file("questions.toml").lists("question").len(), 13);
    assert_eq!(file("red-flags.toml").lists("red-flag").len(), 13);
    assert_eq!(file("health.toml").tables("questions").len(), 30);
    assert_eq!(file("health.toml").tables("notes").len(), 4);
}

#[test]
fn the_36_disagreements_and_the_15_contradictions_of_the_articles_are_there() {
    let disagreements = file("disagreements.toml");
    let kinds = counted(disagreements.all_tables().iter().filter_map(|entry| entry.get("kind")));
    assert_eq!(kinds, BTreeMap::from([("literature", 36), ("seed", 15)].map(own)));
}

#[test]
fn every_claim_of_the_articles_is_carried_or_rejected_for_a_reason() {
    let rejected: BTreeMap<_, _> = file("rejected.toml").named_tables().into_iter().collect();
    let carried: BTreeSet<String> = Tables::carried_anywhere();
    let claims = file("seeds.toml").named_tables();
    assert_eq!(claims.len(), 153);
    for (id, claim) in claims {
        let verdict = claim.get("verdict").expect("a verdict");
        let is_rejected = rejected.get(&id).is_some_and(|entry| entry.get("reason").is_some());
        match verdict.as_str() {
            "supported" | "partly" | "protocol" => assert!(carried.contains(&id), "{id}"),
            _ => assert!(carried.contains(&id) || is_rejected, "{id}"),
        }
    }
}

#[test]
fn the_verdicts_are_those_of_the_dossier() {
    let seeds = file("seeds.toml");
    let verdicts = counted(seeds.all_tables().iter().filter_map(|claim| claim.get("verdict")));
    let expected = [
        ("contradicted", 5),
        ("partly", 61),
        ("promotional", 5),
        ("protocol", 9),
        ("supported", 65),
        ("unsupported", 8),
    ];
    assert_eq!(verdicts, BTreeMap::from(expected.map(own)));
}

#[test]
fn every_number_of_people_in_a_note_of_a_source_is_its_number_of_people() {
    let mut seen = 0;
    for (id, source) in file("sources.toml").named_tables() {
        let note = source.get("note").unwrap_or_default();
        let Some(counted) = note.split_once("n=").map(|(_, rest)| rest) else { continue };
        let end = counted.find(|c: char| !c.is_ascii_digit() && c != ',').unwrap_or(counted.len());
        let (number, rest) = counted.split_at(end);
        let number = number.trim_end_matches(',').replace(',', "");
        assert_eq!(source.get("people"), Some(number), "{id}: n={counted} {rest}");
        seen += 1;
    }
    assert_eq!(seen, 89);
}
