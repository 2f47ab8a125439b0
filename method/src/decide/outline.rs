//! The outline of an assessment: all that its group and order hang on, without the reasons.
//!
//! "What would change it" looks at many neighbours of one visitor. An outline is small enough to
//! copy, and a step renews only the part of it that the step can touch.

use super::gate::{Effect, Gate, GateWord};
use super::gates::gates;
use super::limits::misses;
use super::miss::Miss;
use super::need::{Need, need};
use super::step::Step;
use super::terms::{Term, terms};
use crate::catalog::{GateLevel, Procedure};
use crate::clinic::Clinic;
use crate::visitor::Visitor;

/// What the group and the order of one option hang on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Outline {
    /// The option.
    pub(super) procedure: &'static Procedure,
    /// The need it meets.
    pub(super) need: Need,
    /// The strongest effect of its gates.
    pub(super) strongest: Option<Effect>,
    /// Whether a gate says `relative`, "usually not".
    pub(super) is_usually_not: bool,
    /// How many limits it does not keep.
    pub(super) misses: usize,
    /// The sum of its terms.
    pub(super) points: u16,
}

impl Outline {
    /// The outline of an option whose reasons are listed.
    pub(super) fn of(
        procedure: &'static Procedure,
        need: Need,
        terms: &[Term],
        gates: &[Gate],
        misses: &[Miss],
    ) -> Self {
        let outline = Self {
            procedure,
            need,
            strongest: None,
            is_usually_not: false,
            misses: misses.len(),
            points: terms.iter().map(Term::points).sum(),
        };
        outline.held_by(gates.iter().copied())
    }

    /// The outline after a step; `visitor` is the visitor after it.
    pub(super) fn after(self, step: Step, visitor: &Visitor, clinic: &Clinic) -> Self {
        match step {
            Step::Concern(..) | Step::Value(..) => self.with_points(visitor, clinic),
            Step::DaysOff(_)
            | Step::Visits(_)
            | Step::Surface(_)
            | Step::Budget(_)
            | Step::Event(_) => self.with_misses(visitor, clinic),
            Step::Today(_) => {
                self.held_by(gates(self.procedure, visitor, clinic)).with_misses(visitor, clinic)
            }
            Step::AllEvidence => {
                Self { need: need(self.procedure, visitor), ..self }.with_points(visitor, clinic)
            }
        }
    }

    fn held_by(self, gates: impl Iterator<Item = Gate>) -> Self {
        let open = Self { strongest: None, is_usually_not: false, ..self };
        gates.fold(open, |outline, gate| Self {
            strongest: outline.strongest.max(Some(gate.effect)),
            is_usually_not: outline.is_usually_not
                || gate.level == GateWord::Health(GateLevel::Relative),
            ..outline
        })
    }

    fn with_points(self, visitor: &Visitor, clinic: &Clinic) -> Self {
        let terms = terms(self.procedure, visitor, clinic, self.need);
        Self { points: terms.map(|term| term.points()).sum(), ..self }
    }

    fn with_misses(self, visitor: &Visitor, clinic: &Clinic) -> Self {
        Self { misses: misses(self.procedure, visitor, clinic).count(), ..self }
    }
}
