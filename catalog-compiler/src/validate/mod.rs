//! What only whole records, or the whole catalogue, can tell.

mod claims;
mod figures;
mod options;
mod references;
mod seeds;
mod sources;

use crate::ledger::Ledger;
use crate::resolve::Catalogue;

/// Checks every rule; what is broken goes to the ledger.
pub(crate) fn all(catalogue: &Catalogue, ledger: &Ledger) {
    for procedure in &catalogue.procedures {
        claims::of_option(procedure, ledger);
        figures::of_option(procedure, ledger);
        options::check(procedure, ledger);
    }
    claims::of_concerns(&catalogue.concerns, ledger);
    references::check(catalogue, ledger);
    seeds::check(catalogue, ledger);
    sources::check(catalogue, ledger);
}
