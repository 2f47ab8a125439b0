//! The ending: what is said first when there is no plain list to show.

use super::assessment::Assessment;
use super::group::Group;
use crate::catalog::Question;
use crate::visitor::{Answer, Visitor};

/// What is said before the list.
///
/// Source: CONTRACT.md section 2, "Ending": the first that holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Ending {
    /// A spot nobody has looked at comes before everything.
    SeeADoctorFirst,
    /// Nothing is sorted yet.
    NoConcernChosen,
    /// No option is in fits, trade-off or check-first.
    NothingFits,
    /// No option is in fits or trade-off.
    CheckFirstOnly,
}

impl Ending {
    /// The word used in JSON.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::SeeADoctorFirst => "see-a-doctor-first",
            Self::NoConcernChosen => "no-concern-chosen",
            Self::NothingFits => "nothing-fits",
            Self::CheckFirstOnly => "check-first-only",
        }
    }

    /// The ending of a list, where it has one.
    pub(super) fn of(visitor: &Visitor, options: &[Assessment]) -> Option<Self> {
        let first = options.iter().map(|option| option.group).min();
        if needs_a_doctor(visitor) {
            Some(Self::SeeADoctorFirst)
        } else if visitor.concerns.is_empty() {
            Some(Self::NoConcernChosen)
        } else {
            match first {
                Some(Group::Fits | Group::TradeOff) => None,
                Some(Group::CheckFirst) => Some(Self::CheckFirstOnly),
                Some(
                    Group::NotNow
                    | Group::NoEvidence
                    | Group::DoesNotHelp
                    | Group::Reference
                    | Group::Unsorted,
                )
                | None => Some(Self::NothingFits),
            }
        }
    }
}

/// Whether a spot that nobody has looked at is there, or might be.
pub(super) fn needs_a_doctor(visitor: &Visitor) -> bool {
    match visitor.answer(Question::UndiagnosedLesion) {
        Some(Answer::Yes | Answer::NotSure) => true,
        Some(Answer::NotAnswered | Answer::Stopped(_)) | None => false,
    }
}
