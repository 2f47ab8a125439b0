//! Rules between files: every source is cited, every pointer leads somewhere.

use crate::ledger::Ledger;
use crate::problem::{Problem, Rule};
use crate::resolve::Catalogue;

/// Checks sources and pointers to disagreements.
pub(crate) fn check(catalogue: &Catalogue, ledger: &Ledger) {
    for (index, source) in (0..).zip(&catalogue.sources) {
        if !ledger.is_cited(index) {
            let help = "cite it where it belongs, or remove it";
            ledger.report(Problem::at(&source.place, Rule::UnusedSource, &source.id, help));
        }
    }
    let known = |id: &str| catalogue.reference.disagreements.iter().any(|d| d.id == id);
    for question in &catalogue.health.questions {
        if let Some(id) = question.disagreement.as_deref().filter(|id| !known(id)) {
            let place = &question.disagreement_place;
            ledger.report(Problem::at(place, Rule::UnknownId, id, "an id of disagreements.toml"));
        }
    }
}
