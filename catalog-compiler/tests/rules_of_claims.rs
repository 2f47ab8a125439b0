//! What claims, levels and figures have to carry: each test is a tiny file with one mistake.

mod broken;

use broken::breaks;
use catalog_compiler::Rule;

const PEEL: &str = "procedures/peel-deep.toml";
const SOURCES: (&str, &str) = ("sources.toml", "[a]\ntitle = \"A\"\n");

#[test]
fn a_claim_without_a_source_needs_a_reason() {
    breaks(Rule::UncitedClaim, &[(PEEL, "[pain] # <-\ntext = \"It stings.\"\nsources = []\n")]);
}

#[test]
fn a_gate_without_a_source_needs_a_reason() {
    let gate = "[health.sun] # <-\nlevel = \"delay\"\ntext = \"Wait.\"\nsources = []\n";
    breaks(Rule::UncitedClaim, &[(PEEL, gate)]);
}

#[test]
fn a_natural_course_without_a_source_needs_a_reason() {
    let course = "[[pih.course]] # <-\ntext = \"It fades.\"\n";
    breaks(Rule::UncitedClaim, &[("concerns.toml", course)]);
}

#[test]
fn a_glossary_entry_without_a_source_needs_a_reason() {
    let term = "[peel]\nterm = \"Peel\"\ntext = \"An acid.\"\nsources = [] # <-\n";
    breaks(Rule::UncitedClaim, &[("glossary.toml", term)]);
}

#[test]
fn a_claim_with_sources_needs_a_grade() {
    let claim = "[pain] # <-\ntext = \"It stings.\"\nsources = [\"a\"]\n";
    breaks(Rule::UngradedClaim, &[SOURCES, (PEEL, claim)]);
}

#[test]
fn a_grade_needs_a_source() {
    let claim = "[pain] # <-\ntext = \"It stings.\"\ngrade = \"A\"\nsources = []\n";
    breaks(Rule::GradeWithoutSource, &[(PEEL, claim)]);
}

#[test]
fn a_claim_graded_u_says_instead_that_no_source_was_found() {
    let claim = "[pain] # <-\ntext = \"It stings.\"\ngrade = \"U\"\nsources = [\"a\"]\n";
    breaks(Rule::GradeWithoutSource, &[SOURCES, (PEEL, claim)]);
}

#[test]
fn a_graded_claim_gives_no_reason_for_being_unsourced() {
    let claim =
        "[pain] # <-\ntext = \"It stings.\"\ngrade = \"A\"\nsources = [\"a\"]\nreason = \"-\"\n";
    breaks(Rule::ValueAndReason, &[SOURCES, (PEEL, claim)]);
}

#[test]
fn a_level_needs_a_grade() {
    let cell = "[effects.pih] # <-\nlevel = 2\ntext = \"It fades.\"\nsources = [\"a\"]\n";
    breaks(Rule::LevelWithoutGrade, &[SOURCES, (PEEL, cell)]);
}

#[test]
fn a_value_level_needs_a_grade() {
    let value = "[values.comfort] # <-\nlevel = 2\nsources = [\"a\"]\n";
    breaks(Rule::LevelWithoutGrade, &[SOURCES, (PEEL, value)]);
}

#[test]
fn a_grade_needs_a_level() {
    let cell = "[effects.pih] # <-\ngrade = \"A\"\nsources = [\"a\"]\nreason = \"unclear\"\n";
    breaks(Rule::GradeWithoutLevel, &[SOURCES, (PEEL, cell)]);
}

#[test]
fn an_unknown_level_says_why() {
    breaks(Rule::UnknownIsSilent, &[(PEEL, "[effects.pih] # <-\nsources = []\n")]);
}

#[test]
fn a_missing_harm_row_is_reported() {
    let others = "usual-after-effects = {}\ninfection-or-cold-sores = {}\nharm-that-lasts = {}\n";
    let harms = &format!("[harms] # <-\n{others}");
    let problem = breaks(Rule::MissingRow, &[(PEEL, harms)]);
    assert_eq!(problem.key, "harms.dark-or-light-marks");
}

#[test]
fn a_missing_benefit_row_is_reported() {
    let others = "what-it-can-change = {}\nhow-long-it-lasts = {}\nwhat-it-cannot-do = {}\n";
    let benefits = &format!("[benefits] # <-\n{others}");
    let problem = breaks(Rule::MissingRow, &[(PEEL, benefits)]);
    assert_eq!(problem.key, "benefits.when-it-shows");
}

#[test]
fn a_figure_has_a_count_or_a_percent() {
    let row = "[[harms.harm-that-lasts.figures]] # <-\nof = 47\nunit = \"people\"\n";
    breaks(Rule::FigureValue, &[(PEEL, row)]);
}

#[test]
fn a_figure_does_not_have_both_a_count_and_a_percent() {
    let both = "count = 6\npercent = 13\nof = 47\nunit = \"people\"\n";
    let row = format!("[[harms.harm-that-lasts.figures]] # <-\n{both}");
    breaks(Rule::FigureValue, &[(PEEL, &row)]);
}

#[test]
fn a_count_is_not_above_its_total() {
    let row = "[[harms.harm-that-lasts.figures]] # <-\ncount = 48\nof = 47\nunit = \"people\"\n";
    breaks(Rule::FigureCount, &[(PEEL, row)]);
}

#[test]
fn a_picture_counts_what_the_study_counted() {
    let outcome = "[[outcomes]]\nof = 961\nunit = \"treatments\"\ndraw = \"people\" # <-\n";
    breaks(Rule::DrawnUnit, &[(PEEL, outcome)]);
}

#[test]
fn a_safety_notice_is_the_first_words_of_the_downside() {
    let downside = "[downside] # <-\nsafety_notice = \"Safety notice:\"\ntext = \"It stings.\"\n";
    breaks(Rule::SafetyNotice, &[(PEEL, downside)]);
}

#[test]
fn an_area_used_with_care_says_why() {
    breaks(Rule::AreaCare, &[(PEEL, "[areas]\nused = [\"face\"]\nwith_care = [\"neck\"] # <-\n")]);
}
