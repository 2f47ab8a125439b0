//! The outlook: where every offered option stands, now or after one step.

use super::Decision;
use super::group::Group;
use super::order::Key;
use super::outline::Outline;
use super::step::Step;
use crate::by_id::{ById, IdSet};
use crate::catalog::ProcedureId;
use crate::clinic::Clinic;
use crate::visitor::Visitor;

/// Where every offered option stands.
#[derive(Clone, Debug)]
pub(super) struct Outlook {
    options: ById<ProcedureId, Standing, { ProcedureId::COUNT }>,
    first: Option<Key>,
}

#[derive(Clone, Copy, Debug)]
struct Standing {
    outline: Outline,
    key: Key,
}

impl Outlook {
    /// As decided.
    pub(super) fn of(decision: &Decision, visitor: &Visitor) -> Self {
        Self::from_outlines(decision.options.iter().map(|option| option.outline), visitor)
    }

    /// After one step.
    pub(super) fn after(&self, step: Step, visitor: &Visitor, clinic: &Clinic) -> Self {
        let changed = step.applied_to(visitor);
        let outlines = self.options.iter().map(|(_, standing)| standing.outline);
        Self::from_outlines(outlines.map(|option| option.after(step, &changed, clinic)), &changed)
    }

    fn from_outlines(outlines: impl Iterator<Item = Outline>, visitor: &Visitor) -> Self {
        let standings = outlines.map(|outline| {
            let key = Key::of(Group::of(&outline, visitor), &outline);
            (outline.procedure.id, Standing { outline, key })
        });
        let options: ById<_, _, { ProcedureId::COUNT }> = standings.collect();
        let first = options.iter().map(|(_, standing): (_, &Standing)| standing.key).min();
        Self { options, first }
    }

    /// The group of an option; `None` where it is not offered.
    pub(super) fn group(&self, option: ProcedureId) -> Option<Group> {
        self.options.get(option).map(|standing| standing.key.group())
    }

    /// Whether the option has place 1 in fits.
    pub(super) fn is_first_in_fits(&self, option: ProcedureId) -> bool {
        self.group(option) == Some(Group::Fits) && self.first_place().contains(option)
    }

    /// The options with place 1 in the first of fits and trade-off that has any.
    pub(super) fn first_place(&self) -> IdSet<ProcedureId> {
        let Some(first) = self.first.filter(|first| first.group() <= Group::TradeOff) else {
            return IdSet::new();
        };
        let firsts = self.options.iter().filter(|(_, standing)| standing.key == first);
        firsts.map(|(id, _)| id).collect()
    }
}
