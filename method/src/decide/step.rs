//! One step: a single answer changed.

use crate::catalog::{Concern, Days, ValueId, Visits};
use crate::date::Date;
use crate::money::Amount;
use crate::visitor::{Evidence, SurfaceLimit, Visitor, Weight};

/// One answer changed to another.
///
/// Source: CONTRACT.md section 2, "Changes", (a) to (e).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// (a) One chosen concern to another weight.
    Concern(Concern, Weight),
    /// (b) One value to another; `None` is 0.
    Value(ValueId, Option<Weight>),
    /// (c) The limit of days off.
    DaysOff(Days),
    /// (c) The limit of visits.
    Visits(Visits),
    /// (c) The surface limit.
    Surface(SurfaceLimit),
    /// (c) The budget.
    Budget(Amount),
    /// (c) The event, on a later day.
    Event(Date),
    /// (d) Asked on a later day.
    Today(Date),
    /// (e) All evidence counts.
    AllEvidence,
}

impl Step {
    /// The visitor after the step.
    #[must_use]
    pub fn applied_to(self, visitor: &Visitor) -> Visitor {
        let mut changed = visitor.clone();
        match self {
            Self::Concern(concern, weight) => changed.concerns.set(concern, weight),
            Self::Value(value, weight) => changed.values.set(value, weight),
            Self::DaysOff(days) => changed.limits.days_off = Some(days),
            Self::Visits(visits) => changed.limits.visits = Some(visits),
            Self::Surface(surface) => changed.limits.surface = Some(surface),
            Self::Budget(amount) => changed.limits.budget = Some(amount),
            Self::Event(day) => changed.event = Some(day),
            Self::Today(day) => changed.today = day,
            Self::AllEvidence => changed.evidence = Evidence::All,
        }
        changed
    }
}
