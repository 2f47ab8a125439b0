//! What the reading of a file reports: each test is a tiny file with one mistake.

mod broken;

use broken::{breaks, problems};
use catalog_compiler::Rule;

const PEEL: &str = "procedures/peel-deep.toml";

#[test]
fn a_file_that_is_missing_is_named() {
    let found = problems(&[("catalog.toml", "")]);
    let missing = found.iter().filter(|problem| problem.rule == Rule::MissingFile);
    assert_eq!(missing.count(), 12 + 14, "all but catalog.toml");
}

#[test]
fn a_file_that_nothing_reads_is_an_unknown_id() {
    breaks(Rule::UnknownId, &[("procedures/leeches.toml", "# <-")]);
}

#[test]
fn broken_syntax_is_reported_on_its_line() {
    breaks(Rule::NotToml, &[("catalog.toml", "version = \"1.0.0\"\ndate = \"2026 # <-\n")]);
}

#[test]
fn a_key_given_twice_is_a_duplicate() {
    breaks(Rule::Duplicate, &[("catalog.toml", "version = \"1.0.0\"\nversion = \"1.0.1\" # <-\n")]);
}

#[test]
fn a_source_named_twice_in_one_list_is_a_duplicate() {
    let sources = "[a]\ntitle = \"A\"\n";
    let peel = "[pain]\nsources = [\n  \"a\",\n  \"a\", # <-\n]\n";
    breaks(Rule::Duplicate, &[("sources.toml", sources), (PEEL, peel)]);
}

#[test]
fn a_key_nobody_knows_is_reported_with_those_that_are_known() {
    let problem = breaks(Rule::UnknownKey, &[(PEEL, "[pain]\ntxet = \"It stings.\" # <-\n")]);
    assert_eq!(problem.key, "pain.txet");
    assert_eq!(problem.value, "\"It stings.\"");
    assert!(problem.help.contains("text"), "{}", problem.help);
}

#[test]
fn a_number_where_a_text_belongs_is_the_wrong_type() {
    breaks(Rule::WrongType, &[(PEEL, "name = 3 # <-\n")]);
}

#[test]
fn a_text_on_two_lines_is_a_broken_line() {
    breaks(Rule::BrokenLine, &[(PEEL, "name = \"a\\nb\" # <-\n")]);
}

#[test]
fn a_missing_section_is_reported_once_and_not_for_each_of_its_fields() {
    let found = problems(&[(PEEL, "id = \"peel-deep\"\n")]);
    let class = found.iter().filter(|p| p.file == PEEL && p.key.starts_with("class"));
    let class: Vec<_> = class.map(|problem| (problem.key.as_str(), problem.rule)).collect();
    assert_eq!(class, [("class", Rule::MissingField)]);
}

#[test]
fn a_missing_figure_needs_a_reason() {
    breaks(Rule::MissingField, &[(PEEL, "[visits] # <-\ntext = \"Once.\"\n")]);
}

#[test]
fn a_missing_year_needs_a_reason() {
    breaks(Rule::MissingField, &[("sources.toml", "[a] # <-\ntitle = \"A\"\n")]);
}

#[test]
fn a_value_beside_the_reason_for_having_none_is_refused() {
    let source = "[a]\nyear = 2001 # <-\nyear_reason = \"not stated\"\n";
    breaks(Rule::ValueAndReason, &[("sources.toml", source)]);
}

#[test]
fn a_word_outside_its_table_is_an_unknown_id() {
    let problem = breaks(Rule::UnknownId, &[(PEEL, "[class]\nsurface = \"gone\" # <-\n")]);
    assert_eq!(problem.help, "one of: kept, polished, pin-points, removed");
}

#[test]
fn a_source_that_does_not_exist_is_an_unknown_id() {
    let peel = "[pain]\nsources = [\n  \"nobody2020\", # <-\n]\n";
    let problem = breaks(Rule::UnknownId, &[("sources.toml", ""), (PEEL, peel)]);
    assert_eq!((problem.key.as_str(), problem.value.as_str()), ("pain.sources", "nobody2020"));
}

#[test]
fn a_health_question_that_does_not_exist_is_an_unknown_id() {
    breaks(Rule::UnknownId, &[(PEEL, "[health.moonlight] # <-\nlevel = \"discuss\"\n")]);
}

#[test]
fn a_level_above_3_is_out_of_range() {
    breaks(Rule::OutOfRange, &[(PEEL, "[effects.pih]\nlevel = 4 # <-\n")]);
}

#[test]
fn a_wait_of_0_days_is_out_of_range() {
    breaks(Rule::OutOfRange, &[(PEEL, "[health.sun]\nlevel = \"delay\"\nwait_days = 0 # <-\n")]);
}

#[test]
fn a_percent_with_two_decimals_is_out_of_range() {
    let row = "[[harms.harm-that-lasts.figures]]\npercent = 3.25 # <-\n";
    breaks(Rule::OutOfRange, &[(PEEL, row)]);
}

#[test]
fn a_range_with_its_long_end_first_is_upside_down() {
    breaks(Rule::UpsideDownRange, &[(PEEL, "[visits]\nfrom = 6\nto = 4 # <-\n")]);
}

#[test]
fn all_mistakes_are_reported_in_one_run_in_the_order_of_files_and_lines() {
    let peel = "name = 3\n[pain]\ntxet = \"a\"\n[visits]\nfrom = 6\nto = 4\n";
    let found = problems(&[("catalog.toml", "date = 1\n"), (PEEL, peel)]);
    let places: Vec<_> = found.iter().map(|problem| (&problem.file, problem.line)).collect();
    assert!(places.is_sorted(), "{places:?}");
    for rule in [Rule::WrongType, Rule::UnknownKey, Rule::UpsideDownRange] {
        assert!(found.iter().any(|problem| problem.rule == rule), "{rule:?}");
    }
}

#[test]
fn a_problem_reads_like_one_of_rustc() {
    let problem = breaks(Rule::WrongType, &[(PEEL, "name = 3 # <-\n")]);
    let told = problem.to_string();
    let lines: Vec<_> = told.lines().collect();
    assert_eq!(
        lines,
        [
            "error[wrong-type]: the value is of another kind than the key takes",
            "  --> catalog/procedures/peel-deep.toml:1",
            "   | name = 3",
            "   = help: `name` takes a text, this is a whole number",
        ]
    );
}
