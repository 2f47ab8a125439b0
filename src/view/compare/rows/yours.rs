//! Where an option stands for this visitor: its group, its misses and the remarks on it.

use method::decide::{Assessment, Flag, Group};

use crate::text::option::flag as flags;
use crate::text::{compare as text, labels};
use crate::view::compare::cell::Cell;
use crate::view::compare::sides::Sides;
use crate::view::option::{miss_words, no_more};

pub(super) fn standing(sides: &Sides, option: &Assessment) -> Cell {
    if option.group == Group::Reference || option.procedure.id.is_standing() {
        return Cell::new(text::REFERENCE, text::REFERENCE_REST);
    }
    let misses: Vec<_> = option
        .misses
        .iter()
        .map(|miss| labels::capital(&miss_words(&sides.state.clinic, *miss)))
        .collect();
    let lines = option.flags.iter().filter_map(|flag| remark(sides, option, *flag)).collect();
    let lead = labels::sentence(labels::group(option.group).0);
    Cell { lines, ..Cell::new(lead, misses.join(" ")) }
}

/// Remarks that have no row of their own.
fn remark(sides: &Sides, option: &Assessment, flag: Flag) -> Option<String> {
    match flag {
        Flag::EvidenceFromOtherArea => Some(joined(flags::OTHER_AREA)),
        Flag::EvidenceFromOtherSkin => Some(joined(flags::OTHER_SKIN)),
        Flag::ClassDisputed => Some(joined(flags::DISPUTED)),
        Flag::NoMoreThanHomeCare => {
            let (word, rest) = no_more(sides.state, sides.decision, option);
            Some(joined((&word, &rest)))
        }
        // Each has a row: open questions, cost, main downside.
        Flag::HealthOpen | Flag::PriceUnknown | Flag::SafetyNotice => None,
    }
}

fn joined((word, rest): (&str, &str)) -> String {
    format!("{word}{rest}")
}
