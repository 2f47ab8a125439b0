//! All gates of one option.

use super::areas::area_gates;
use super::clinic_policy::clinic_gates;
use super::concern_caution::concern_gates;
use super::gate::Gate;
use super::health::health_gates;
use super::skin::skin_gate;
use crate::catalog::Procedure;
use crate::clinic::Clinic;
use crate::visitor::Visitor;

/// Every gate: health questions in their order, skin type, areas, concerns, the clinic's rules.
pub(super) fn gates(
    option: &'static Procedure,
    visitor: &Visitor,
    clinic: &Clinic,
) -> impl Iterator<Item = Gate> {
    health_gates(option, visitor)
        .chain(skin_gate(option, visitor))
        .chain(area_gates(option, visitor))
        .chain(concern_gates(option, visitor))
        .chain(clinic_gates(option, visitor, clinic))
}
