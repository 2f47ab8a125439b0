//! The groups options are sorted into.

use super::ending::needs_a_doctor;
use super::gate::Effect;
use super::need::Need;
use super::outline::Outline;
use crate::visitor::Visitor;

/// Where an option is shown. The order is the order on screen.
///
/// Source: CONTRACT.md section 2, "Group" and "Order".
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    /// Fits what the visitor said.
    Fits,
    /// Helps, but misses a limit.
    TradeOff,
    /// Someone has to be asked first.
    CheckFirst,
    /// Not now.
    NotNow,
    /// No good evidence found for these concerns or areas.
    NoEvidence,
    /// Found not to help with these concerns.
    DoesNotHelp,
    /// Home care and no treatment, beside the groups.
    Reference,
    /// No concern is chosen.
    Unsorted,
}

impl Group {
    /// All of them, in their order.
    pub const ALL: [Self; 8] = [
        Self::Fits,
        Self::TradeOff,
        Self::CheckFirst,
        Self::NotNow,
        Self::NoEvidence,
        Self::DoesNotHelp,
        Self::Reference,
        Self::Unsorted,
    ];

    /// The word used in JSON.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Fits => "fits",
            Self::TradeOff => "trade-off",
            Self::CheckFirst => "check-first",
            Self::NotNow => "not-now",
            Self::NoEvidence => "no-evidence",
            Self::DoesNotHelp => "does-not-help",
            Self::Reference => "reference",
            Self::Unsorted => "unsorted",
        }
    }

    /// Whether its options have a place and points.
    #[must_use]
    pub const fn is_ranked(self) -> bool {
        match self {
            Self::Fits
            | Self::TradeOff
            | Self::CheckFirst
            | Self::NotNow
            | Self::NoEvidence
            | Self::DoesNotHelp => true,
            Self::Reference | Self::Unsorted => false,
        }
    }

    /// The group of an option. A spot nobody has looked at comes before everything.
    pub(super) fn of(option: &Outline, visitor: &Visitor) -> Self {
        let is_standing = option.procedure.id.is_standing();
        if needs_a_doctor(visitor) && !is_standing {
            Self::NotNow
        } else if visitor.concerns.is_empty() {
            Self::Unsorted
        } else if is_standing {
            Self::Reference
        } else {
            Self::by_need(option)
        }
    }

    fn by_need(option: &Outline) -> Self {
        match (option.need, option.strongest) {
            (Need::NoEvidence, _) => Self::NoEvidence,
            (Need::DoesNotHelp, _) => Self::DoesNotHelp,
            (Need::Met, Some(Effect::NotNow)) => Self::NotNow,
            (Need::Met, Some(Effect::CheckFirst)) => Self::CheckFirst,
            (Need::Met, Some(Effect::Note) | None) if option.misses > 0 => Self::TradeOff,
            (Need::Met, Some(Effect::Note) | None) => Self::Fits,
        }
    }
}
