//! The plain sentence of a gate.

use std::fmt;

use crate::catalog::{Days, ProcedureId, Question, procedure};

/// What a gate says: advice where there is any, then the reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GateText {
    /// What to do about it.
    pub advice: Option<Advice>,
    /// Why it is there.
    pub sentence: Sentence,
}

/// Why a gate is there, as it is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sentence {
    /// The catalogue's own, about an answer and an option: nobody needs it before they have answered.
    Answer(ProcedureId, Question),
    /// Any other.
    Reason(Reason),
}

/// What to do about a gate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Advice {
    /// Pause it so many days before the visit.
    Pause(Days),
    /// Leave so many days between it and the visit: for what cannot, or must not, be paused.
    Leave(Days),
    /// Ask whether the time that has passed is long enough.
    AskWhetherLongEnough,
}

/// Why a gate is there, where that is not an answer the catalogue speaks about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The catalogue's own sentence about skin types or an area.
    Claim(&'static str),
    /// No entry for this option; the strictest of the lighter ones is taken.
    LighterHeldBack,
    /// No entry for this option or any lighter one.
    NoGuidance,
    /// No source for using it in the area.
    NoSourceForArea,
    /// It can make a chosen concern worse.
    CanMakeWorse,
    /// The clinic's own rule.
    ClinicRule,
    /// The clinic's own waiting time.
    ClinicWait(Days),
    /// The clinic does not treat this skin type, or not every type.
    ClinicSkinTypes,
    /// The clinic does not offer it for the area.
    ClinicAreas,
}

impl GateText {
    /// A reason with its advice, in words that fit the question.
    ///
    /// Why: only a cream is a visitor's own to pause. A medicine is its prescriber's, and a tan or a
    /// treatment that has happened cannot be paused.
    pub(super) const fn about(
        question: Question,
        advice: Option<Advice>,
        sentence: Sentence,
    ) -> Self {
        let advice = match (advice, question) {
            (Some(Advice::Pause(days)), Question::TopicalRetinoid) => Some(Advice::Pause(days)),
            (Some(Advice::Pause(days)), _) => Some(Advice::Leave(days)),
            (advice, _) => advice,
        };
        Self { advice, sentence }
    }

    /// A reason without advice.
    #[must_use]
    pub const fn plain(reason: Reason) -> Self {
        Self { advice: None, sentence: Sentence::Reason(reason) }
    }
}

impl fmt::Display for GateText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.advice {
            Some(advice) => write!(f, "{advice} {}", self.sentence),
            None => self.sentence.fmt(f),
        }
    }
}

impl fmt::Display for Sentence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Answer(option, question) => {
                f.write_str(procedure(*option).health_words(*question))
            }
            Self::Reason(reason) => reason.fmt(f),
        }
    }
}

impl fmt::Display for Advice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Pause(Days(1)) => f.write_str("Pause it 1 day before the visit."),
            Self::Pause(Days(days)) => write!(f, "Pause it {days} days before the visit."),
            Self::Leave(Days(1)) => f.write_str("Leave 1 day between it and the visit."),
            Self::Leave(Days(days)) => write!(f, "Leave {days} days between it and the visit."),
            Self::AskWhetherLongEnough => f.write_str("Ask whether it is long enough."),
        }
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Claim(text) => text,
            Self::LighterHeldBack => "No guidance found for this one; lighter ones are held back.",
            Self::NoGuidance => "We found no guidance.",
            Self::NoSourceForArea => "We found no source for using it there.",
            Self::CanMakeWorse => "It can make this worse.",
            Self::ClinicRule => "This clinic has its own rule for this.",
            Self::ClinicWait(Days(1)) => "This clinic asks you to wait 1 day.",
            Self::ClinicWait(Days(days)) => {
                return write!(f, "This clinic asks you to wait {days} days.");
            }
            Self::ClinicSkinTypes => "This clinic does not use it on every skin type.",
            Self::ClinicAreas => "This clinic does not use it there.",
        })
    }
}
