//! Rules of published numbers. Source: facts/derived.md B6.

use crate::ledger::Ledger;
use crate::problem::{Problem, Rule};
use crate::resolve::{BalanceRow, Figure, Procedure};

/// Checks all figures of one option.
pub(crate) fn of_option(procedure: &Procedure, ledger: &Ledger) {
    for row in procedure.harms.iter().chain(&procedure.benefits) {
        check_row(row, ledger);
    }
    for outcome in &procedure.outcomes {
        if let Some(figure) = &outcome.figure {
            check(figure, ledger);
        }
    }
}

fn check_row(row: &BalanceRow, ledger: &Ledger) {
    for figure in &row.figures {
        check(figure, ledger);
        // Why: a figure may leave both to its row, which is then where they have to stand.
        let cited = !figure.sources.is_empty() || !row.claim.sources.is_empty();
        let graded = figure.grade.is_some() || row.claim.grade.is_some();
        if !cited || !graded {
            let help = "name `grade` and `sources` of the figure, or of its row";
            ledger.report(Problem::at(&figure.place, Rule::UncitedClaim, "", help));
        }
    }
}

fn check(figure: &Figure, ledger: &Ledger) {
    let report = |rule, value: String, help: &str| {
        ledger.report(Problem::at(&figure.place, rule, &value, help));
    };
    if figure.value().is_none() {
        report(Rule::FigureValue, String::new(), "give `count` or `percent`, as it was published");
    }
    if let Some(count) = figure.count.filter(|count| *count > figure.of) {
        report(Rule::FigureCount, format!("{count} of {}", figure.of), "exchange or correct them");
    }
    if figure.tenths.is_some_and(|tenths| tenths > 1000) {
        report(Rule::FigureCount, String::new(), "a percent is 100 at most");
    }
}
