//! What the method takes in place of an answer that was not given, always shown as an assumption.

use super::{Answer, HealthAnswer, SurfaceLimit, Visitor};
use crate::by_id::IdSet;
use crate::catalog::{Area, Concern, Question};

/// After this many days a stopped isotretinoin course counts as "no".
///
/// Source: CONTRACT.md section 2, "Reading".
const ISOTRETINOIN_IS_OVER: i32 = 365;

/// An answer the method assumed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Assumed {
    /// Face, and what the chosen concerns add.
    Areas,
    /// Not sure.
    SkinType,
    /// Pin-points at most.
    Surface,
}

impl Assumed {
    /// The path of the answer, as in the answers file.
    #[must_use]
    pub const fn path(self) -> &'static str {
        match self {
            Self::Areas => "areas",
            Self::SkinType => "skin_type",
            Self::Surface => "limits.surface",
        }
    }
}

impl Visitor {
    /// What is assumed, in the order of the fields.
    #[must_use]
    pub fn assumed(&self) -> Vec<Assumed> {
        let open = [
            (self.areas.is_empty(), Assumed::Areas),
            (self.skin.is_none(), Assumed::SkinType),
            (self.limits.surface.is_none(), Assumed::Surface),
        ];
        open.into_iter().filter_map(|(is_open, assumed)| is_open.then_some(assumed)).collect()
    }

    /// The chosen areas, or those assumed: the face, and where a chosen concern sits.
    #[must_use]
    pub fn treated_areas(&self) -> IdSet<Area> {
        if !self.areas.is_empty() {
            return self.areas;
        }
        let mut areas = IdSet::from_iter([Area::Face]);
        let added = [
            (Concern::CrowsFeet, Area::Eyes),
            (Concern::HandsAgeing, Area::Hands),
            (Concern::StretchMarks, Area::Body),
        ];
        for (concern, area) in added {
            if self.concerns.get(concern).is_some() {
                areas.insert(area);
            }
        }
        areas
    }

    /// The set or assumed limit for the surface.
    #[must_use]
    pub fn surface_limit(&self) -> SurfaceLimit {
        self.limits.surface.unwrap_or(SurfaceLimit::PinPoints)
    }

    /// What the method works with for `question`; `None` is "no".
    #[must_use]
    pub fn answer(&self, question: Question) -> Option<Answer> {
        match self.health.get(question) {
            Some(HealthAnswer::Yes) => Some(Answer::Yes),
            Some(HealthAnswer::No) => None,
            Some(HealthAnswer::NotSure) => Some(Answer::NotSure),
            Some(HealthAnswer::Stopped(day)) => {
                let is_over = question == Question::Isotretinoin
                    && self.today.days_since(*day) >= ISOTRETINOIN_IS_OVER;
                (!is_over).then_some(Answer::Stopped(*day))
            }
            None if self.has_inflamed_acne(question) => Some(Answer::Yes),
            None => Some(Answer::NotAnswered),
        }
    }

    /// Whether the concern answers the question of the same name.
    fn has_inflamed_acne(&self, question: Question) -> bool {
        question == Question::AcneInflammatory
            && self.concerns.get(Concern::AcneInflammatory).is_some()
    }
}
