//! What only the whole catalogue can tell: sources nobody cites, seeds nobody carries.

mod broken;

use broken::{breaks, problems};
use catalog_compiler::Rule;

const PEEL: &str = "procedures/peel-deep.toml";

fn seed(verdict: &str) -> String {
    format!("[seed000-01] # <-\nverdict = \"{verdict}\"\n")
}

#[test]
fn a_source_nobody_cites_is_reported() {
    let sources = "[a]\ntitle = \"A\"\n[b] # <-\ntitle = \"B\"\n";
    let peel = "[pain]\nsources = [\"a\"]\n";
    breaks(Rule::UnusedSource, &[("sources.toml", sources), (PEEL, peel)]);
}

#[test]
fn a_source_that_is_cited_once_is_fine() {
    let sources = "[a]\ntitle = \"A\"\n";
    let found = problems(&[("sources.toml", sources), (PEEL, "[pain]\nsources = [\"a\"]\n")]);
    assert!(!found.iter().any(|problem| problem.rule == Rule::UnusedSource));
}

#[test]
fn a_pointer_to_a_disagreement_leads_to_one() {
    let health = "[questions.sun]\ndisagreement = \"tan-or-not\" # <-\n";
    let disagreements = "[other]\ntopic = \"Other\"\n";
    breaks(Rule::UnknownId, &[("health.toml", health), ("disagreements.toml", disagreements)]);
}

#[test]
fn a_claim_of_the_articles_that_nothing_carries_is_reported() {
    breaks(Rule::SeedNotCarried, &[("seeds.toml", &seed("supported"))]);
}

#[test]
fn an_unsupported_claim_is_rejected_aloud_or_carried() {
    let problem = breaks(Rule::SeedNotCarried, &[("seeds.toml", &seed("unsupported"))]);
    assert!(problem.help.contains("rejected.toml"), "{}", problem.help);
}

#[test]
fn a_claim_that_an_entry_carries_is_fine() {
    let seeds = seed("supported");
    let peel = "[pain]\nseeds = [\"seed000-01\"]\n";
    let found = problems(&[("seeds.toml", &seeds), (PEEL, peel)]);
    assert!(!found.iter().any(|problem| problem.rule == Rule::SeedNotCarried));
}

#[test]
fn a_supported_claim_cannot_be_rejected() {
    let seeds = "[seed000-01]\nverdict = \"supported\"\n";
    let rejected = "[seed000-01] # <-\nreason = \"We do not like it.\"\n";
    breaks(Rule::SeedRejected, &[("seeds.toml", seeds), ("rejected.toml", rejected)]);
}

#[test]
fn a_rejected_claim_gives_its_reason() {
    let seeds = "[seed000-01]\nverdict = \"promotional\"\n";
    let rejected = "[seed000-01] # <-\nnote = \"Do not show\"\n";
    breaks(Rule::MissingField, &[("seeds.toml", seeds), ("rejected.toml", rejected)]);
}

#[test]
fn a_carried_claim_that_does_not_exist_is_an_unknown_id() {
    let peel = "[pain]\nseeds = [\n  \"seed009-99\", # <-\n]\n";
    breaks(Rule::UnknownId, &[("seeds.toml", ""), (PEEL, peel)]);
}

/// An outcome of 40 people that cites the source `shim` alone.
const OUTCOME: &str = "[[outcomes]]\nof = 40\nunit = \"people\"\nsources = [\"shim\"]\n";

#[test]
fn a_study_counted_no_fewer_people_than_its_outcomes_say() {
    let sources = "[shim]\nkind = \"cohort\"\npeople = 14\n";
    let marked = OUTCOME.replace("[[outcomes]]", "[[outcomes]] # <-");
    let problem = breaks(Rule::SourceCount, &[(PEEL, &marked), ("sources.toml", sources)]);
    assert!(problem.help.contains("shim counted 14 people"), "{}", problem.help);
}

#[test]
fn a_study_that_an_outcome_counts_says_how_many_it_counted() {
    let sources = "[shim] # <-\nkind = \"cohort\"\n";
    breaks(Rule::SourceCount, &[("sources.toml", sources), (PEEL, OUTCOME)]);
}

#[test]
fn a_study_of_more_people_than_one_outcome_counts_is_fine() {
    let sources = "[shim]\nkind = \"cohort\"\npeople = 50\n";
    let found = problems(&[("sources.toml", sources), (PEEL, OUTCOME)]);
    assert!(!found.iter().any(|problem| problem.rule == Rule::SourceCount));
}

#[test]
fn a_source_has_a_number_of_people_or_the_reason_for_none() {
    let sources = "[shim]\npeople = 50\npeople_reason = \"a case report\" # <-\n";
    breaks(Rule::ValueAndReason, &[("sources.toml", sources)]);
}

#[test]
fn a_side_of_a_disagreement_without_a_source_has_no_date() {
    let disagreements = "[tan]\ntopic = \"Tan\"\n[[tan.views]] # <-\ntext = \"Yes.\"\n";
    breaks(Rule::UndatedSide, &[("disagreements.toml", disagreements)]);
}
