//! The 44 items, in the order of the standard.

/// One part of the standard.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Part {
    /// All are needed to be called a decision aid at all.
    Qualifying,
    /// Missing one may push people in one direction.
    Certification,
    /// They make an aid better.
    Quality,
}

impl Part {
    /// In the order of the standard.
    pub const ALL: [Self; 3] = [Self::Qualifying, Self::Certification, Self::Quality];
}

macro_rules! items {
    ($($(#[$doc:meta])+ $name:ident,)+) => {
        /// One item of the standard.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Item { $($(#[$doc])+ $name,)+ }

        impl Item {
            /// All of them, in the order of the standard.
            pub const ALL: &'static [Self] = &[$(Self::$name,)+];
        }
    };
}

items! {
    /// Describes the problem.
    Problem,
    /// States the decision.
    Decision,
    /// Describes the options.
    Options,
    /// Good features of each option.
    GoodFeatures,
    /// Bad features of each option.
    BadFeatures,
    /// What it is like to live through.
    LivingThroughIt,

    /// Good and bad in equal detail.
    EqualDetail,
    /// Cites its evidence.
    CitesEvidence,
    /// Gives the date of production.
    Date,
    /// Says how it is kept up to date.
    UpdatePolicy,
    /// Says how uncertain the chances are.
    Uncertainty,
    /// Says who paid for it.
    Funding,
    /// What a test measures.
    WhatTheTestMeasures,
    /// What follows a positive test.
    AfterAPositiveTest,
    /// What follows a negative test.
    AfterANegativeTest,
    /// Harm of finding what would never have mattered.
    HarmOfFinding,

    /// What happens if nothing is done.
    NaturalCourse,
    /// Good and bad can be compared.
    CompareFeatures,
    /// Gives chances of outcomes.
    Chances,
    /// Names the group the numbers come from.
    WhoWasCounted,
    /// Gives event rates.
    EventRates,
    /// Compares over the same span of time.
    SameTimeSpan,
    /// Compares with the same denominator.
    SameDenominator,
    /// More than one way to see the chances.
    SeveralViews,
    /// Asks what matters most.
    WhatMatters,
    /// Gives a step-by-step way to decide.
    StepByStep,
    /// Gives questions for the visit.
    QuestionsForTheVisit,
    /// Patients were asked what they need.
    AskedPatients,
    /// Professionals were asked what they need.
    AskedProfessionals,
    /// Patients who did not make it have reviewed it.
    ReviewedByPatients,
    /// Professionals who did not make it have reviewed it.
    ReviewedByProfessionals,
    /// Tried by people who face the decision.
    TriedByPatients,
    /// Tried by professionals who counsel.
    TriedByProfessionals,
    /// Says how evidence was found and selected.
    HowEvidenceWasRead,
    /// Says how good the evidence is.
    QualityOfEvidence,
    /// Gives the authors' credentials.
    Credentials,
    /// Reports its reading level.
    ReadingLevel,
    /// Shown to bring choices closer to what people value.
    ShownToMatchValues,
    /// Shown to help people know more.
    ShownToInform,
    /// Chances of a true positive test.
    TruePositives,
    /// Chances of a true negative test.
    TrueNegatives,
    /// Chances of a false positive test.
    FalsePositives,
    /// Chances of a false negative test.
    FalseNegatives,
    /// Chances of finding the problem with and without a test.
    WithAndWithoutTest,
}

impl Item {
    /// The part it belongs to.
    #[must_use]
    pub const fn part(self) -> Part {
        match self as usize {
            0..=5 => Part::Qualifying,
            6..=15 => Part::Certification,
            _ => Part::Quality,
        }
    }

    /// Whether only people can meet it: interviews, reviews, trials.
    #[must_use]
    pub const fn needs_people(self) -> bool {
        matches!(
            self,
            Self::AskedPatients
                | Self::AskedProfessionals
                | Self::ReviewedByPatients
                | Self::ReviewedByProfessionals
                | Self::TriedByPatients
                | Self::TriedByProfessionals
                | Self::ShownToMatchValues
                | Self::ShownToInform
        )
    }
}
