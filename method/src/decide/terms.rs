//! The terms of the sum: weight x level, for each chosen concern and value.

use super::need::{Need, counted_level};
use super::values::value_level;
use crate::catalog::{Concern, Grade, Level, Procedure, Sources, ValueId};
use crate::clinic::Clinic;
use crate::visitor::{Visitor, Weight};

/// One line of the sum. Unknown counts 0 points and says so.
///
/// Source: CONTRACT.md section 2, "Terms".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Term {
    /// The concern or value.
    pub about: TermAbout,
    /// How much it matters to the visitor.
    pub weight: Weight,
    /// What the option does for it; `None` is "no good evidence found".
    pub level: Option<Level>,
    /// How good the evidence is; `None` where the level is, and for a clinic's own figure.
    pub grade: Option<Grade>,
    /// Where the level comes from.
    pub sources: Sources,
}

/// What a term is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TermAbout {
    /// A chosen concern.
    Concern(Concern),
    /// A value above 0.
    Value(ValueId),
}

impl Term {
    /// Weight x level.
    #[must_use]
    pub fn points(&self) -> u16 {
        self.level.map_or(0, |level| u16::from(self.weight.get()) * u16::from(level.get()))
    }
}

/// All terms: the chosen concerns in their order, then, where the need is met, the values.
pub(super) fn terms(
    option: &'static Procedure,
    visitor: &Visitor,
    clinic: &Clinic,
    need: Need,
) -> impl Iterator<Item = Term> {
    let values = (need == Need::Met).then(|| value_terms(option, visitor, clinic));
    concern_terms(option, visitor).chain(values.into_iter().flatten())
}

/// The terms of the chosen concerns. An unknown level has no grade and no source to show.
pub(super) fn concern_terms(
    option: &'static Procedure,
    visitor: &Visitor,
) -> impl Iterator<Item = Term> {
    visitor.concerns.iter().filter_map(|(concern, weight)| {
        let effect = option.effects.get(concern.index())?;
        let level = counted_level(effect, visitor.evidence);
        Some(Term {
            about: TermAbout::Concern(concern),
            weight: *weight,
            level,
            grade: level.and(effect.grade),
            sources: if level.is_some() { effect.sources } else { Sources::NONE },
        })
    })
}

fn value_terms(
    option: &'static Procedure,
    visitor: &Visitor,
    clinic: &Clinic,
) -> impl Iterator<Item = Term> {
    visitor.values.iter().map(move |(value, weight)| {
        let served = value_level(option, value, visitor, clinic);
        Term {
            about: TermAbout::Value(value),
            weight: *weight,
            level: served.level,
            grade: served.grade,
            sources: served.sources,
        }
    })
}
