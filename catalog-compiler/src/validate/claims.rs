//! Rules of every claim: sources or a reason, a grade with sources, words or a reason.

use vocabulary::Grade;

use crate::ledger::Ledger;
use crate::problem::{Problem, Rule};
use crate::resolve::{Claim, Concern, Effect, Procedure};

/// Checks all claims of one option.
pub(crate) fn of_option(procedure: &Procedure, ledger: &Ledger) {
    for (_, claim) in procedure.claims() {
        check(claim, ledger);
    }
    for cell in &procedure.health {
        check(&cell.claim, ledger);
    }
    for effect in &procedure.effects {
        check_effect(effect, ledger);
    }
}

/// Checks the natural course of every concern.
pub(crate) fn of_concerns(concerns: &[Concern], ledger: &Ledger) {
    for claim in concerns.iter().flat_map(|concern| &concern.course) {
        check(claim, ledger);
    }
}

fn check(claim: &Claim, ledger: &Ledger) {
    let report = |rule, help: &str| ledger.report(Problem::at(&claim.place, rule, "", help));
    check_citation(claim, ledger);
    if claim.grade.is_none() && !claim.sources.is_empty() {
        report(Rule::UngradedClaim, "add `grade`: A, B, C or S");
    }
    if claim.grade.is_some() && claim.reason.is_some() {
        report(Rule::ValueAndReason, "a graded claim needs no `reason`: remove one of them");
    }
}

/// Sources or a reason, words or a reason, no grade out of nowhere.
fn check_citation(claim: &Claim, ledger: &Ledger) {
    let report = |rule, help: &str| ledger.report(Problem::at(&claim.place, rule, "", help));
    if claim.sources.is_empty() && claim.reason.is_none() {
        report(
            Rule::UncitedClaim,
            "name its `sources`, or say why there are none: reason = \"...\"",
        );
    }
    if claim.grade.is_some() && claim.sources.is_empty() {
        report(Rule::GradeWithoutSource, "name the source the grade is of, or remove the grade");
    }
    if claim.grade == Some(Grade::U) {
        report(Rule::GradeWithoutSource, "U means that no source was found: say so in a `reason`");
    }
    if claim.text.is_empty() && claim.reason.is_none() {
        report(Rule::MissingField, "add `text`, the plain words for a visitor");
    }
}

/// An effect has level and grade, or neither and the reason.
fn check_effect(effect: &Effect, ledger: &Ledger) {
    let claim = &effect.claim;
    let report = |rule, help: &str| ledger.report(Problem::at(&claim.place, rule, "", help));
    match (effect.level, claim.grade) {
        (Some(_), Some(_)) => check(claim, ledger),
        (Some(_), None) => {
            report(Rule::LevelWithoutGrade, "add `grade` and `sources`, or remove `level`");
        }
        (None, Some(_)) => report(Rule::GradeWithoutLevel, "add `level`, or remove `grade`"),
        (None, None) if claim.reason.is_none() => {
            report(Rule::UnknownIsSilent, "unknown is said aloud: reason = \"no source found\"");
        }
        (None, None) => check_citation(claim, ledger),
    }
}
