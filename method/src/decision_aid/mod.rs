//! How far this tool keeps the standard for patient decision aids, item by item.
//!
//! The list is `IPDASi` version 4: 6 items to qualify, 10 for certification, 28 of quality. What
//! can change from day to day or from clinic to clinic is worked out here; everything else that
//! stands as met is proven on the content by `tests/rendered/decision_aid.rs`, and what
//! needs people stays open until people have done it. Source: Joseph-Williams and others, 2013,
//! <https://pubmed.ncbi.nlm.nih.gov/23963501/>.

mod edition;
mod item;

pub use edition::{is_overdue, next_review};
pub use item::{Item, Part};

use crate::clinic::Clinic;
use crate::date::Date;

/// How an item stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Standing {
    /// It is kept.
    Met,
    /// It is not kept, or nobody has shown that it is.
    Open,
    /// It is about tests, and this tool tests nothing.
    NotApplicable,
}

impl Standing {
    /// How `item` stands on `today` at this clinic.
    #[must_use]
    pub fn of(item: Item, today: Date, clinic: &Clinic) -> Self {
        match item {
            Item::UpdatePolicy => Self::met_if(!is_overdue(today)),
            Item::Funding => Self::met_if(!clinic.funding.trim().is_empty()),
            Item::Options => Self::met_if(clinic.not_offered().is_empty()),
            Item::Credentials => Self::met_if(is_signed_with_credentials(clinic)),
            Item::Problem
            | Item::Decision
            | Item::GoodFeatures
            | Item::BadFeatures
            | Item::LivingThroughIt
            | Item::EqualDetail
            | Item::CitesEvidence
            | Item::Date
            | Item::Uncertainty
            | Item::NaturalCourse
            | Item::CompareFeatures
            | Item::Chances
            | Item::WhoWasCounted
            | Item::EventRates
            | Item::SeveralViews
            | Item::WhatMatters
            | Item::StepByStep
            | Item::QuestionsForTheVisit
            | Item::HowEvidenceWasRead
            | Item::QualityOfEvidence
            | Item::ReadingLevel => Self::Met,
            Item::SameTimeSpan
            | Item::SameDenominator
            | Item::AskedPatients
            | Item::AskedProfessionals
            | Item::ReviewedByPatients
            | Item::ReviewedByProfessionals
            | Item::TriedByPatients
            | Item::TriedByProfessionals
            | Item::ShownToMatchValues
            | Item::ShownToInform => Self::Open,
            Item::WhatTheTestMeasures
            | Item::AfterAPositiveTest
            | Item::AfterANegativeTest
            | Item::HarmOfFinding
            | Item::TruePositives
            | Item::TrueNegatives
            | Item::FalsePositives
            | Item::FalseNegatives
            | Item::WithAndWithoutTest => Self::NotApplicable,
        }
    }

    fn met_if(kept: bool) -> Self {
        if kept { Self::Met } else { Self::Open }
    }
}

fn is_signed_with_credentials(clinic: &Clinic) -> bool {
    clinic.reviewed.as_ref().is_some_and(|signed| signed.credentials.is_some())
}

/// How many items of a part are met, open and not applicable.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Score {
    /// Met.
    pub met: usize,
    /// Open.
    pub open: usize,
    /// Not applicable.
    pub not_applicable: usize,
}

impl Score {
    /// The score of one part on `today` at this clinic.
    #[must_use]
    pub fn of(part: Part, today: Date, clinic: &Clinic) -> Self {
        let mut score = Self::default();
        for item in Item::ALL.iter().filter(|item| item.part() == part) {
            match Standing::of(*item, today, clinic) {
                Standing::Met => score.met += 1,
                Standing::Open => score.open += 1,
                Standing::NotApplicable => score.not_applicable += 1,
            }
        }
        score
    }

    /// How many items of the part apply.
    #[must_use]
    pub const fn applicable(self) -> usize {
        self.met + self.open
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clinic::Reviewed;

    fn day(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    fn part(part: Part, clinic: &Clinic) -> (usize, usize, usize) {
        let score = Score::of(part, day("2026-12-01"), clinic);
        (score.met, score.open, score.not_applicable)
    }

    #[test]
    fn the_list_has_6_items_to_qualify_10_for_certification_and_28_of_quality() {
        let of = |part| Item::ALL.iter().filter(|item| item.part() == part).count();
        assert_eq!([Part::Qualifying, Part::Certification, Part::Quality].map(of), [6, 10, 28]);
    }

    #[test]
    fn without_a_clinic_file_funding_and_credentials_are_open() {
        let clinic = Clinic::default();
        assert_eq!(part(Part::Qualifying, &clinic), (6, 0, 0));
        assert_eq!(part(Part::Certification, &clinic), (5, 1, 4));
        assert_eq!(part(Part::Quality, &clinic), (12, 11, 5));
    }

    #[test]
    fn a_funding_line_and_a_signature_with_credentials_are_counted() {
        let reviewed = Reviewed { by: "A. B.".to_owned(), credentials: None, date: None };
        let mut clinic =
            Clinic { funding: "We pay.".to_owned(), reviewed: Some(reviewed), ..Clinic::default() };
        assert_eq!(part(Part::Certification, &clinic), (6, 0, 4));
        assert_eq!(part(Part::Quality, &clinic), (12, 11, 5));
        clinic.reviewed.as_mut().unwrap().credentials = Some("Dermatologist".to_owned());
        assert_eq!(part(Part::Quality, &clinic), (13, 10, 5));
    }

    #[test]
    fn an_overdue_edition_does_not_keep_its_own_update_policy() {
        let late = next_review().plus(crate::catalog::Days(1));
        let clinic = Clinic::default();
        assert_eq!(Standing::of(Item::UpdatePolicy, next_review(), &clinic), Standing::Met);
        assert_eq!(Standing::of(Item::UpdatePolicy, late, &clinic), Standing::Open);
    }
}
