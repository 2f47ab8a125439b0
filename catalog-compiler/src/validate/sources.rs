//! Rules of what sources counted, held against the outcomes and figures that come from them.

use vocabulary::{SourceKind, Unit};

use crate::ledger::Ledger;
use crate::problem::{Place, Problem, Rule};
use crate::resolve::{BalanceRow, Catalogue, Outcome, Procedure, Source};

/// A number that one source alone gave.
struct Total<'a> {
    place: &'a Place,
    of: u32,
    unit: Unit,
    source: u16,
}

/// Checks every outcome and figure with one source against that source.
pub(crate) fn check(catalogue: &Catalogue, ledger: &Ledger) {
    for total in catalogue.procedures.iter().flat_map(totals) {
        if let Some(source) = catalogue.sources.get(usize::from(total.source)) {
            check_one(&total, source, ledger);
        }
    }
}

fn check_one(total: &Total<'_>, source: &Source, ledger: &Ledger) {
    let counted = &source.counted;
    let all = match total.unit {
        Unit::People => counted.people,
        Unit::Treatments => counted.treatments,
        // Why: a face has two sides, and what was counted by sides need not be all of them.
        Unit::Sides => None,
    };
    let unit = total.unit.word();
    if let Some(all) = all.filter(|all| *all < total.of) {
        let help = format!("{} counted {all} {unit}: correct one of the two", source.id);
        ledger.report(Problem::at(total.place, Rule::SourceCount, &total.of.to_string(), help));
    }
    let is_study = matches!(source.kind, SourceKind::Trial | SourceKind::Cohort);
    let nothing = counted.people.is_none() && counted.treatments.is_none();
    if is_study && nothing && total.unit != Unit::Sides {
        let help = format!("add `{unit}`: an entry counts {} of them", total.of);
        ledger.report(Problem::at(&source.place, Rule::SourceCount, &source.id, help));
    }
}

/// The numbers of one option that come from one source alone.
fn totals(procedure: &Procedure) -> Vec<Total<'_>> {
    let rows = procedure.harms.iter().chain(&procedure.benefits);
    rows.flat_map(of_row).chain(procedure.outcomes.iter().filter_map(of_outcome)).collect()
}

fn of_outcome(outcome: &Outcome) -> Option<Total<'_>> {
    let source = alone(&outcome.claim.sources)?;
    Some(Total { place: &outcome.claim.place, of: outcome.of?, unit: outcome.unit, source })
}

fn of_row(row: &BalanceRow) -> impl Iterator<Item = Total<'_>> {
    row.figures.iter().filter_map(|figure| {
        let source = alone(&figure.sources)?;
        Some(Total { place: &figure.place, of: figure.of, unit: figure.unit, source })
    })
}

fn alone(sources: &[u16]) -> Option<u16> {
    match sources {
        [source] => Some(*source),
        _ => None,
    }
}
