//! Which options a question bears on, worked out from its rule.
//!
//! Source: CONTRACT.md section 2, "Bears on".

use vocabulary::{ProcedureId, ValueId};

use crate::resolve::{BearsOn, Catalogue, Procedure};

/// One bit an option, by the place of its id.
pub(super) fn bits(catalogue: &Catalogue, rule: &BearsOn) -> u16 {
    let bears = |procedure: &&Procedure| !procedure.id.is_standing() && meets(procedure, rule);
    let ids = catalogue.procedures.iter().filter(bears).map(|procedure| procedure.id.index());
    ids.fold(0, |bits, place| bits | (1 << place))
}

fn meets(procedure: &Procedure, rule: &BearsOn) -> bool {
    match rule {
        BearsOn::All => true,
        BearsOn::Some { surfaces, energies, procedures, comfort_at_most, without } => {
            let is_numbed =
                comfort_at_most.is_some_and(|most| comfort(procedure).is_some_and(|c| c <= most));
            let is_named = |ids: &[ProcedureId]| ids.contains(&procedure.id);
            let meets_one = surfaces.contains(&procedure.class.surface)
                || procedure.class.energy.iter().any(|energy| energies.contains(energy))
                || is_numbed
                || is_named(procedures);
            meets_one && !is_named(without)
        }
    }
}

fn comfort(procedure: &Procedure) -> Option<u32> {
    procedure.values.get(ValueId::Comfort.index())?.level
}
