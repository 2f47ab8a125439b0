//! Flags: short remarks on an option that change nothing.

use super::gate::{Gate, GateWord};
use super::need::counted_level;
use super::terms::concern_terms;
use crate::catalog::{Effect, Level, Procedure, ProcedureId, procedure};
use crate::clinic::Clinic;
use crate::visitor::Visitor;

/// One remark, in the order they are shown.
///
/// Source: CONTRACT.md section 2, "Flags".
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Flag {
    /// Some of its evidence is not known to come from a chosen area.
    EvidenceFromOtherArea,
    /// Some of its evidence comes from other skin types.
    EvidenceFromOtherSkin,
    /// For these concerns it does no more than home care.
    NoMoreThanHomeCare,
    /// A health question that could hold it back is open.
    HealthOpen,
    /// The clinic prices other options but not this one.
    PriceUnknown,
    /// A regulator's safety notice is open.
    SafetyNotice,
    /// Sources class it differently.
    ClassDisputed,
}

impl Flag {
    /// The word used in JSON.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::EvidenceFromOtherArea => "evidence-from-other-area",
            Self::EvidenceFromOtherSkin => "evidence-from-other-skin",
            Self::NoMoreThanHomeCare => "no-more-than-home-care",
            Self::HealthOpen => "health-open",
            Self::PriceUnknown => "price-unknown",
            Self::SafetyNotice => "safety-notice",
            Self::ClassDisputed => "class-disputed",
        }
    }
}

/// The remarks on one option.
pub(super) fn flags(
    option: &'static Procedure,
    visitor: &Visitor,
    clinic: &Clinic,
    gates: &[Gate],
) -> Vec<Flag> {
    let is_health_open = gates.iter().any(|gate| gate.level == GateWord::NotAnswered);
    let remarks = [
        (has_evidence_from_other_area(option, visitor), Flag::EvidenceFromOtherArea),
        (has_evidence_from_other_skin(option, visitor), Flag::EvidenceFromOtherSkin),
        (is_no_more_than_home_care(option, visitor), Flag::NoMoreThanHomeCare),
        (is_health_open, Flag::HealthOpen),
        (is_price_unknown(option, clinic), Flag::PriceUnknown),
        (option.safety_notice, Flag::SafetyNotice),
        (option.class_disputed, Flag::ClassDisputed),
    ];
    remarks.into_iter().filter_map(|(holds, flag)| holds.then_some(flag)).collect()
}

/// The cells of the chosen concerns that count for something.
fn helping_cells(
    option: &'static Procedure,
    visitor: &Visitor,
) -> impl Iterator<Item = &'static Effect> {
    let cells = visitor.concerns.ids().filter_map(|concern| option.effects.get(concern.index()));
    cells.filter(|cell| counted_level(cell, visitor.evidence) > Some(Level::NONE))
}

fn has_evidence_from_other_area(option: &'static Procedure, visitor: &Visitor) -> bool {
    let treated = visitor.treated_areas().bits();
    helping_cells(option, visitor).any(|cell| u32::from(cell.evidence_areas) & treated == 0)
}

fn has_evidence_from_other_skin(option: &'static Procedure, visitor: &Visitor) -> bool {
    let Some(skin_type) = visitor.skin_type() else { return false };
    helping_cells(option, visitor)
        .any(|cell| cell.evidence_skin.is_some_and(|types| types & (1 << skin_type.index()) == 0))
}

/// Only said of the procedures, and only where something is chosen to compare.
fn is_no_more_than_home_care(option: &'static Procedure, visitor: &Visitor) -> bool {
    let points = |option| concern_terms(option, visitor).map(|term| term.points()).sum::<u16>();
    !option.id.is_standing()
        && !visitor.concerns.is_empty()
        && points(option) <= points(procedure(ProcedureId::HomeCare))
}

fn is_price_unknown(option: &Procedure, clinic: &Clinic) -> bool {
    let is_priced = clinic.entry(option.id).is_some_and(|entry| entry.price.is_some());
    clinic.has_prices() && !is_priced && !option.id.is_standing()
}
