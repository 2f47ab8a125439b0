//! Every claim of the starting articles is carried or rejected. Source: DESIGN.md section 3.

use std::collections::BTreeSet;

use crate::ledger::Ledger;
use crate::problem::{Problem, Rule};
use crate::resolve::Catalogue;

/// Walks all claims of seeds.toml, and back from where they are carried.
pub(crate) fn check(catalogue: &Catalogue, ledger: &Ledger) {
    let carried = ledger.carried();
    let carried_ids: BTreeSet<&str> = carried.iter().map(|carried| carried.seed.as_str()).collect();
    for seed in &catalogue.seeds {
        let is_rejected = catalogue.rejected.iter().any(|rejected| rejected.id == seed.id);
        if !carried_ids.contains(seed.id.as_str()) && !is_rejected {
            let help = if seed.may_be_rejected {
                "name it in `seeds` of an entry, or add it to rejected.toml with the reason"
            } else {
                "name it in `seeds` of the entry that carries it"
            };
            ledger.report(Problem::at(&seed.place, Rule::SeedNotCarried, &seed.id, help));
        }
    }
    let known = |id: &str| catalogue.seeds.iter().find(|seed| seed.id == id);
    for carried in carried.iter().filter(|carried| known(&carried.seed).is_none()) {
        let help = "an id of seeds.toml";
        ledger.report(Problem::at(&carried.place, Rule::UnknownId, &carried.seed, help));
    }
    for rejected in &catalogue.rejected {
        let broken = match known(&rejected.id) {
            None => Some((Rule::UnknownId, "an id of seeds.toml")),
            Some(seed) if !seed.may_be_rejected => {
                Some((Rule::SeedRejected, "let an entry or a disagreement carry it instead"))
            }
            Some(_) => None,
        };
        if let Some((rule, help)) = broken {
            ledger.report(Problem::at(&rejected.place, rule, &rejected.id, help));
        }
    }
}
