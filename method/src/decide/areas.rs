//! Area gates: where an option is used, with care, or without any source.

use super::gate::{Effect, Gate, GateKind, GateWord};
use super::gate_text::{GateText, Reason};
use crate::catalog::{Area, AreaRecord, AreaUse, Procedure};
use crate::visitor::Visitor;

/// One gate for each treated area that is not plainly used.
///
/// Where no treated area has a source the need fails (see [`super::need`]); the gates then say
/// why, as notes. Source: CONTRACT.md section 2, "Need".
pub(super) fn area_gates(
    option: &'static Procedure,
    visitor: &Visitor,
) -> impl Iterator<Item = Gate> {
    let treated = visitor.treated_areas();
    let areas = Area::ALL.iter().zip(&option.areas);
    areas
        .filter(move |(area, _)| treated.contains(**area))
        .filter_map(|(area, record)| area_gate(*area, record))
}

fn area_gate(area: Area, record: &'static AreaRecord) -> Option<Gate> {
    let (effect, reason) = match record.used {
        AreaUse::Used => return None,
        AreaUse::WithCare => (Effect::CheckFirst, Reason::Claim(record.care)),
        AreaUse::NoSource => (Effect::Note, Reason::NoSourceForArea),
    };
    Some(Gate {
        kind: GateKind::Area(area),
        level: GateWord::Area(record.used),
        effect,
        until: None,
        text: GateText::plain(reason),
        sources: record.sources,
    })
}
