//! Need: whether an option does anything for a chosen concern, in a chosen area.

use crate::catalog::{AreaUse, Effect, Grade, Level, Procedure};
use crate::visitor::{Evidence, Visitor};

/// Whether an option goes on to gates and limits.
///
/// Source: CONTRACT.md section 2, "Need".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Need {
    /// It does something for a chosen concern, and a source was found for a chosen area.
    Met,
    /// Nobody has found out, for a chosen concern or for every chosen area.
    NoEvidence,
    /// It was found to do nothing for the chosen concerns.
    DoesNotHelp,
}

/// The need an option meets.
pub(super) fn need(option: &Procedure, visitor: &Visitor) -> Need {
    let levels = || {
        let cells = visitor.concerns.ids().filter_map(|id| option.effects.get(id.index()));
        cells.map(|cell| counted_level(cell, visitor.evidence))
    };
    if !has_source_for_an_area(option, visitor) {
        Need::NoEvidence
    } else if levels().any(|level| level > Some(Level::NONE)) {
        Need::Met
    } else if levels().any(|level| level.is_none()) {
        Need::NoEvidence
    } else {
        Need::DoesNotHelp
    }
}

/// The level of a cell as far as it counts; `None` is unknown.
pub(super) fn counted_level(effect: &Effect, evidence: Evidence) -> Option<Level> {
    let counts = match effect.grade? {
        Grade::A | Grade::B => true,
        Grade::C | Grade::S => evidence == Evidence::All,
        Grade::U => false,
    };
    effect.level.filter(|_| counts)
}

/// Whether any treated area is among the option's areas.
pub(crate) fn has_source_for_an_area(option: &Procedure, visitor: &Visitor) -> bool {
    let treated = visitor.treated_areas();
    treated.iter().any(|area| {
        option.areas.get(area.index()).is_some_and(|record| match record.used {
            AreaUse::Used | AreaUse::WithCare => true,
            AreaUse::NoSource => false,
        })
    })
}
