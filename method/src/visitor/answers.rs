//! The kinds of answer a visitor can give.

use crate::by_id::ById;
use crate::catalog::{Concern, Days, Question, SkinType, Surface, ValueId, Visits};
use crate::date::Date;
use crate::money::Amount;

/// The chosen concerns with their weight.
pub type Concerns = ById<Concern, Weight, { Concern::COUNT }>;

/// The health answers that were given.
pub type Health = ById<Question, HealthAnswer, { Question::COUNT }>;

/// The values with a weight above 0.
pub type Values = ById<ValueId, Weight, { ValueId::COUNT }>;

/// How much a concern or a value matters. Not at all is no entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Weight {
    /// 1: a little.
    Little,
    /// 2: matters.
    Matters,
    /// 3: matters a lot.
    Lot,
}

impl Weight {
    /// From the least to the most.
    pub const ALL: [Self; 3] = [Self::Little, Self::Matters, Self::Lot];

    /// 1 to 3.
    #[must_use]
    pub const fn get(self) -> u8 {
        match self {
            Self::Little => 1,
            Self::Matters => 2,
            Self::Lot => 3,
        }
    }

    /// The weight of a number; `None` for 0 and above 3.
    #[must_use]
    pub const fn new(number: u8) -> Option<Self> {
        match number {
            1 => Some(Self::Little),
            2 => Some(Self::Matters),
            3 => Some(Self::Lot),
            _ => None,
        }
    }
}

/// What a visitor says about their skin.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SkinAnswer {
    /// One of the six types.
    Type(SkinType),
    /// They looked and cannot tell.
    NotSure,
}

impl SkinAnswer {
    /// The word used in JSON.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Type(skin_type) => skin_type.word(),
            Self::NotSure => "not-sure",
        }
    }
}

/// The answer to one health question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum HealthAnswer {
    /// It applies now.
    Yes,
    /// It does not apply.
    No,
    /// They cannot tell.
    NotSure,
    /// The day it ended or happened; a later day is a plan. Only for questions that
    /// [take a day](Question::takes_a_day).
    Stopped(Date),
}

/// What the method works with: an answer that bears on options, given or worked out.
///
/// "No" is not among them: it never holds anything back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Answer {
    /// It applies now.
    Yes,
    /// They cannot tell.
    NotSure,
    /// They did not say, which is not "no".
    NotAnswered,
    /// The day it ended or happened.
    Stopped(Date),
}

/// What the visitor can spend and accept; `None` is no limit, but for the surface.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Limits {
    /// Days of looking different after one visit.
    pub days_off: Option<Days>,
    /// Visits of the course.
    pub visits: Option<Visits>,
    /// Whole units of the clinic's currency for the course.
    pub budget: Option<Amount>,
    /// The most they accept to happen to the surface; `None` is assumed to be pin-points.
    pub surface: Option<SurfaceLimit>,
}

/// The most a visitor accepts to happen to the surface of the skin.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SurfaceLimit {
    /// It stays closed: kept or polished.
    Closed,
    /// Pin-points at most.
    PinPoints,
    /// It may be removed.
    Any,
}

impl SurfaceLimit {
    /// From the strictest to the loosest.
    pub const ALL: [Self; 3] = [Self::Closed, Self::PinPoints, Self::Any];

    /// The word used in JSON.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Closed => "closed",
            Self::PinPoints => "pin-points",
            Self::Any => "any",
        }
    }

    /// The strictest limit that still allows `surface`.
    #[must_use]
    pub const fn needed_for(surface: Surface) -> Self {
        match surface {
            Surface::Kept | Surface::Polished => Self::Closed,
            Surface::PinPoints => Self::PinPoints,
            Surface::Removed => Self::Any,
        }
    }

    /// The next looser limit, or `None`.
    #[must_use]
    pub const fn looser(self) -> Option<Self> {
        match self {
            Self::Closed => Some(Self::PinPoints),
            Self::PinPoints => Some(Self::Any),
            Self::Any => None,
        }
    }

    /// The next stricter limit, or `None`.
    #[must_use]
    pub const fn stricter(self) -> Option<Self> {
        match self {
            Self::Closed => None,
            Self::PinPoints => Some(Self::Closed),
            Self::Any => Some(Self::PinPoints),
        }
    }
}

/// Which evidence counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Evidence {
    /// Every grade but U.
    #[default]
    All,
    /// Grades A and B only.
    Studies,
}

impl Evidence {
    /// The word used in JSON.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Studies => "studies",
        }
    }
}
