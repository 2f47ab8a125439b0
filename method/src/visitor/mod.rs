//! What the visitor said: concerns, areas, skin, health answers, limits, values and dates.
//!
//! An answer that was not given stays `None`: "not answered" is never "no". What the method
//! assumes in its place is worked out by the functions here and named in [`Visitor::assumed`].

mod answers;
mod assumed;
pub mod reading;
pub mod writing;

pub use answers::{
    Answer, Concerns, Evidence, Health, HealthAnswer, Limits, SkinAnswer, SurfaceLimit, Values,
    Weight,
};
pub use assumed::Assumed;

use crate::by_id::IdSet;
use crate::catalog::{Area, SkinType};
use crate::date::Date;

/// Everything one visitor said.
///
/// Source: CONTRACT.md section 2, table of fields.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Visitor {
    /// The day the question is asked.
    pub today: Date,
    /// What bothers them, and how much.
    pub concerns: Concerns,
    /// Where; without any, the areas are assumed.
    pub areas: IdSet<Area>,
    /// Their skin; `None` is assumed to be "not sure".
    pub skin: Option<SkinAnswer>,
    /// Health answers; no entry is not "no".
    pub health: Health,
    /// What they can spend and accept.
    pub limits: Limits,
    /// What else they weigh; no entry is 0.
    pub values: Values,
    /// Which evidence counts.
    pub evidence: Evidence,
    /// A day by which they want to look as usual.
    pub event: Option<Date>,
}

impl Visitor {
    /// A visitor who has not said anything yet.
    #[must_use]
    pub fn new(today: Date) -> Self {
        Self {
            today,
            concerns: Concerns::new(),
            areas: IdSet::new(),
            skin: None,
            health: Health::new(),
            limits: Limits::default(),
            values: Values::new(),
            evidence: Evidence::All,
            event: None,
        }
    }

    /// Their skin type; `None` where they are not sure or did not say.
    #[must_use]
    pub fn skin_type(&self) -> Option<SkinType> {
        match self.skin {
            Some(SkinAnswer::Type(skin_type)) => Some(skin_type),
            Some(SkinAnswer::NotSure) | None => None,
        }
    }
}
