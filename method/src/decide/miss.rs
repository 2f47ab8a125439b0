//! A miss: a limit an option does not keep, with its size.

use crate::catalog::{Days, Range, Surface, Visits};
use crate::money::Amount;
use crate::visitor::SurfaceLimit;

/// One limit an option does not keep.
///
/// Source: CONTRACT.md section 2, "Limits".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Miss {
    /// Days of looking different after one visit.
    DaysOff {
        /// What the visitor has.
        allowed: Days,
        /// What the option takes; the long end counts.
        needs: Range<Days>,
    },
    /// Visits of a course.
    Visits {
        /// What the visitor accepts.
        allowed: Visits,
        /// What the option takes; the long end counts.
        needs: Range<Visits>,
    },
    /// What happens to the surface.
    Surface {
        /// The most the visitor accepts, set or assumed.
        allowed: SurfaceLimit,
        /// What the option does.
        needs: Surface,
    },
    /// Price of a course.
    Budget {
        /// What the visitor can spend.
        allowed: Amount,
        /// What the course costs; `None` where the clinic prices others but not this one.
        needs: Option<Range<Amount>>,
    },
    /// Days until an event.
    Event {
        /// Days from today to the event.
        allowed: u32,
        /// Days of the shortest course and the recovery after it.
        needs: u32,
    },
}

impl Miss {
    /// The limit's name in JSON.
    #[must_use]
    pub const fn limit(self) -> &'static str {
        match self {
            Self::DaysOff { .. } => "days_off",
            Self::Visits { .. } => "visits",
            Self::Surface { .. } => "surface",
            Self::Budget { .. } => "budget",
            Self::Event { .. } => "event",
        }
    }
}
