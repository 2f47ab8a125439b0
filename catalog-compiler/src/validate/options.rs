//! Rules of one option that no single entry can tell.

use crate::ledger::Ledger;
use crate::problem::{Problem, Rule};
use crate::resolve::{Procedure, ValueLevel};

/// Checks the downside and the value levels.
pub(crate) fn check(procedure: &Procedure, ledger: &Ledger) {
    check_notice(procedure, ledger);
    for level in &procedure.values {
        check_value(level, ledger);
    }
}

/// An open safety notice comes first among the downsides everywhere. Source: DESIGN.md section 4.
fn check_notice(procedure: &Procedure, ledger: &Ledger) {
    let downside = &procedure.downside;
    let Some(notice) = &downside.notice else { return };
    if notice.is_empty() || !downside.claim.text.starts_with(notice.as_str()) {
        let place = &downside.claim.place;
        let help = format!("begin `text` with: {notice}");
        ledger.report(Problem::at(place, Rule::SafetyNotice, &downside.claim.text, help));
    }
}

/// A value level has grade and sources, or is unknown with its reason.
fn check_value(value: &ValueLevel, ledger: &Ledger) {
    let report = |rule, help: &str| ledger.report(Problem::at(&value.place, rule, "", help));
    match (value.level, value.grade) {
        (Some(_), Some(_)) => {
            if value.sources.is_empty() {
                report(Rule::UncitedClaim, "name the sources of the field the level comes from");
            }
        }
        (Some(_), None) => report(Rule::LevelWithoutGrade, "add the grade of that field"),
        (None, Some(_)) => report(Rule::GradeWithoutLevel, "add `level`, or remove `grade`"),
        (None, None) => {
            if value.reason.is_none() {
                report(Rule::UnknownIsSilent, "say why the level is unknown: reason = \"...\"");
            }
        }
    }
}
