//! One option, assessed: its group, and every reason that put it there.

use super::flags::{Flag, flags};
use super::gate::{Effect, Gate};
use super::gates::gates;
use super::group::Group;
use super::limits::misses;
use super::miss::Miss;
use super::need::need;
use super::outline::Outline;
use super::terms::{Term, terms};
use crate::catalog::Procedure;
use crate::clinic::Clinic;
use crate::date::Date;
use crate::visitor::Visitor;

/// One option with its group and every reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessment {
    /// The option.
    pub procedure: &'static Procedure,
    /// Where it is shown.
    pub group: Group,
    /// Its place and points; `None` for references and where nothing is sorted.
    pub rank: Option<Rank>,
    /// The sum, line by line.
    pub terms: Vec<Term>,
    /// What holds it back, or might.
    pub gates: Vec<Gate>,
    /// The limits it does not keep.
    pub misses: Vec<Miss>,
    /// Remarks.
    pub flags: Vec<Flag>,
    /// What its group and order hang on.
    pub(super) outline: Outline,
}

/// The place of an option in its group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Rank {
    /// From 1; equal options share a place.
    pub place: u8,
    /// The sum of the terms.
    pub points: u16,
}

/// The first day an option held back for now could be looked at again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Earliest {
    /// Nothing says "not now".
    Open,
    /// The day the last dated "not now" ends.
    From(Date),
    /// Some "not now" has no date.
    Unknown,
}

impl Assessment {
    /// Its place in the group, where it has one.
    #[must_use]
    pub fn place(&self) -> Option<u8> {
        self.rank.map(|rank| rank.place)
    }

    /// Its points, where they are counted.
    #[must_use]
    pub fn points(&self) -> Option<u16> {
        self.rank.map(|rank| rank.points)
    }

    /// When "not now" ends: the latest of its dated gates, or unknown if one has no date.
    #[must_use]
    pub fn earliest(&self) -> Earliest {
        let held = self.gates.iter().filter(|gate| gate.effect == Effect::NotNow);
        held.fold(Earliest::Open, |earliest, gate| match (earliest, gate.until) {
            (Earliest::Unknown, _) | (_, None) => Earliest::Unknown,
            (Earliest::Open, Some(until)) => Earliest::From(until),
            (Earliest::From(day), Some(until)) => Earliest::From(day.max(until)),
        })
    }
}

/// Assesses one option: need is judged before gates, gates before limits.
///
/// Its place is 1 until [`super::order`] has seen the others.
pub(super) fn assess(option: &'static Procedure, visitor: &Visitor, clinic: &Clinic) -> Assessment {
    let need = need(option, visitor);
    let terms: Vec<Term> = terms(option, visitor, clinic, need).collect();
    let gates: Vec<Gate> = gates(option, visitor, clinic).collect();
    let misses: Vec<Miss> = misses(option, visitor, clinic).collect();
    let outline = Outline::of(option, need, &terms, &gates, &misses);
    let group = Group::of(&outline, visitor);
    let flags = flags(option, visitor, clinic, &gates);
    let rank = group.is_ranked().then_some(Rank { place: 1, points: outline.points });
    Assessment { procedure: option, group, rank, terms, gates, misses, flags, outline }
}
