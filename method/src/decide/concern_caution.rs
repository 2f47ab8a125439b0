//! Concern gates: a chosen concern the option can make worse.

use super::gate::{Effect, Gate, GateKind, GateWord};
use super::gate_text::{GateText, Reason};
use crate::catalog::Procedure;
use crate::visitor::Visitor;

/// One gate for each chosen concern whose cell is marked `caution`.
///
/// Source: CONTRACT.md section 2, "Concern".
pub(super) fn concern_gates(
    option: &'static Procedure,
    visitor: &Visitor,
) -> impl Iterator<Item = Gate> {
    visitor.concerns.ids().filter_map(move |concern| {
        let effect = option.effects.get(concern.index()).filter(|effect| effect.caution)?;
        Some(Gate {
            kind: GateKind::Concern(concern),
            level: GateWord::Caution,
            effect: Effect::CheckFirst,
            until: None,
            text: GateText::plain(Reason::CanMakeWorse),
            sources: effect.sources,
        })
    })
}
