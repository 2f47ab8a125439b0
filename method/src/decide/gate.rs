//! A gate: one reason that holds an option back, or a note about one that might.

use super::gate_text::GateText;
use crate::catalog::{Area, AreaUse, Concern, GateLevel, Question, SkinFit, Sources};
use crate::date::Date;

/// One question, area, concern or policy that bears on an option.
///
/// Source: CONTRACT.md section 2, "Gates".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gate {
    /// What it is about.
    pub kind: GateKind,
    /// The catalogue's word for it, or how it was answered.
    pub level: GateWord,
    /// What it does to the option.
    pub effect: Effect,
    /// First day on which it no longer holds; `None` without a date.
    pub until: Option<Date>,
    /// The plain sentence.
    pub text: GateText,
    /// Where it comes from; empty for a clinic's own rule.
    pub sources: Sources,
}

impl Gate {
    /// Whether it is a rule of thumb about a health answer, for which no source was found.
    #[must_use]
    pub fn is_general_rule(&self) -> bool {
        matches!((self.kind, self.level), (GateKind::Health(_), GateWord::Health(_)))
            && self.sources.is_empty()
    }

    /// The first day on which it no longer keeps the option out; `None` where no day is known.
    #[must_use]
    pub fn not_before(&self) -> Option<Date> {
        self.until.filter(|_| self.effect == Effect::NotNow)
    }
}

/// What a gate does to an option. Never points.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Effect {
    /// It is only said.
    Note,
    /// The option waits for someone's answer.
    CheckFirst,
    /// The option is out for now.
    NotNow,
}

impl Effect {
    /// The word used in JSON.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::CheckFirst => "check-first",
            Self::NotNow => "not-now",
        }
    }
}

/// What a gate is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GateKind {
    /// A health question.
    Health(Question),
    /// The skin type.
    Skin,
    /// A chosen or assumed area.
    Area(Area),
    /// A chosen concern the option can make worse.
    Concern(Concern),
    /// The clinic's rule for a health question.
    ClinicHealth(Question),
    /// The skin types the clinic treats.
    ClinicSkin,
    /// The areas the clinic treats.
    ClinicArea(Area),
}

impl GateKind {
    /// The kind's word in JSON.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Health(_) => "health",
            Self::Skin => "skin",
            Self::Area(_) => "area",
            Self::Concern(_) => "concern",
            Self::ClinicHealth(_) | Self::ClinicSkin | Self::ClinicArea(_) => "clinic",
        }
    }

    /// The id of what it is about, as in JSON.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Health(question) | Self::ClinicHealth(question) => question.word(),
            Self::Skin | Self::ClinicSkin => "skin-type",
            Self::Area(area) | Self::ClinicArea(area) => area.word(),
            Self::Concern(concern) => concern.word(),
        }
    }
}

/// The `level` of a gate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GateWord {
    /// The catalogue's word for the health answer, own or taken from a lighter option; a clinic's
    /// rule is given by the same words.
    Health(GateLevel),
    /// The catalogue's word for the skin type.
    Skin(SkinFit),
    /// The catalogue's word for the area.
    Area(AreaUse),
    /// The concern's cell is marked `caution`.
    Caution,
    /// The visitor is not sure.
    NotSure,
    /// The visitor did not say.
    NotAnswered,
    /// Neither the option nor a lighter one has an entry.
    NoGuidance,
}

impl GateWord {
    /// The word used in JSON.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Health(level) => level.word(),
            Self::Skin(fit) => fit.word(),
            Self::Area(used) => used.word(),
            Self::Caution => "caution",
            Self::NotSure => "not-sure",
            Self::NotAnswered => "not-answered",
            Self::NoGuidance => "no-guidance",
        }
    }
}
