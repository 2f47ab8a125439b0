//! The skin gate: how an option suits the visitor's skin type.

use super::gate::{Effect, Gate, GateKind, GateWord};
use super::gate_text::{GateText, Reason};
use crate::catalog::{Energy, Procedure, SkinFit};
use crate::visitor::Visitor;

/// The skin gate, where there is one.
///
/// Source: CONTRACT.md section 2, "Skin type".
pub(super) fn skin_gate(option: &'static Procedure, visitor: &Visitor) -> Option<Gate> {
    let (level, effect) = match visitor.skin_type() {
        Some(skin_type) => {
            let fit = *option.skin_types.get(skin_type.index())?;
            (GateWord::Skin(fit), known_type(fit)?)
        }
        None => (GateWord::NotSure, not_sure(option)?),
    };
    Some(Gate {
        kind: GateKind::Skin,
        level,
        effect,
        until: None,
        text: GateText::plain(Reason::Claim(option.skin_claim.text)),
        sources: option.skin_claim.sources,
    })
}

fn known_type(fit: SkinFit) -> Option<Effect> {
    match fit {
        SkinFit::Ok => None,
        SkinFit::Caution | SkinFit::Unknown => Some(Effect::CheckFirst),
        SkinFit::Avoid => Some(Effect::NotNow),
    }
}

/// Heat marks darker skin, so an option that heats waits until the type is known.
fn not_sure(option: &Procedure) -> Option<Effect> {
    let heats =
        option.energy.iter().any(|energy| matches!(energy, Energy::Light | Energy::RadioFrequency));
    if option.skin_types.iter().all(|fit| *fit == SkinFit::Ok) {
        None
    } else if heats || option.skin_types.contains(&SkinFit::Avoid) {
        Some(Effect::CheckFirst)
    } else {
        Some(Effect::Note)
    }
}
