//! Order: groups, then the options within each, and their places.

use std::cmp::Reverse;

use super::assessment::{Assessment, Rank};
use super::group::Group;
use super::outline::Outline;
use crate::catalog::{Days, ProcedureId, Range, Surface};
use crate::in_order::sorted_by_key;

/// What decides a place. Options with equal keys share it.
///
/// Source: CONTRACT.md section 2, "Order".
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Key {
    group: Group,
    /// Only in check-first: whether a gate says "usually not".
    is_usually_not: bool,
    misses: usize,
    points: Reverse<u16>,
}

impl Key {
    /// The group it is a place in.
    pub(super) const fn group(self) -> Group {
        self.group
    }

    /// The key of an option in its group.
    pub(super) fn of(group: Group, option: &Outline) -> Self {
        let level = Self { group, is_usually_not: false, misses: 0, points: Reverse(0) };
        match group {
            Group::Fits | Group::TradeOff | Group::NotNow => {
                Self { misses: option.misses, points: Reverse(option.points), ..level }
            }
            Group::CheckFirst => Self {
                is_usually_not: option.is_usually_not,
                misses: option.misses,
                points: Reverse(option.points),
                ..level
            },
            Group::NoEvidence | Group::DoesNotHelp | Group::Reference | Group::Unsorted => level,
        }
    }
}

/// How options of one place are shown.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Shown {
    /// From kept to removed, then the long end of the days off; only where places are earned.
    lightest_first: Option<(Surface, Option<Days>)>,
    /// No treatment closes the unsorted list.
    is_no_treatment: bool,
    id: &'static str,
}

/// Sorts the options and gives them their places.
pub(super) fn put_in_order(options: &mut Vec<Assessment>) {
    let keyed = options.drain(..).map(|option| ((key(&option), shown(&option)), option)).collect();
    let sorted = sorted_by_key(keyed, &|(keys, _)| *keys);
    options.extend(sorted.into_iter().map(|(_, option)| option));
    let mut earlier: Option<(Key, u8)> = None;
    let mut in_group = 0;
    for option in options {
        let key = key(option);
        in_group = match earlier {
            Some((before, _)) if before.group == key.group => in_group + 1,
            _ => 1,
        };
        let place = match earlier {
            Some((before, place)) if before == key => place,
            _ => in_group,
        };
        earlier = Some((key, place));
        option.rank = option.rank.map(|rank| Rank { place, ..rank });
    }
}

fn key(option: &Assessment) -> Key {
    Key::of(option.group, &option.outline)
}

fn shown(option: &Assessment) -> Shown {
    let recovery = option.procedure.recovery.looks_different;
    let lightest_first = match option.group {
        Group::Fits | Group::TradeOff | Group::CheckFirst | Group::NotNow => {
            Some((option.procedure.surface, recovery.map(Range::to)))
        }
        Group::NoEvidence | Group::DoesNotHelp | Group::Reference | Group::Unsorted => None,
    };
    Shown {
        lightest_first,
        is_no_treatment: option.procedure.id == ProcedureId::NoTreatment,
        id: option.procedure.id.word(),
    }
}
