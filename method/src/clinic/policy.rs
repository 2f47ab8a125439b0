//! Where a clinic is stricter than the catalogue.
//!
//! Source: CONTRACT.md section 4. A policy is its own gate; the catalogue's stays beside it, so
//! the stricter holds and nothing can become softer.

use crate::by_id::{ById, IdSet};
use crate::catalog::{Days, GateLevel, ProcedureId, Question, SkinType};

/// Rules by health question.
pub type Rules = ById<Question, Rule, { Question::COUNT }>;

/// Rules by option.
pub type OptionRules = ById<ProcedureId, Rules, { ProcedureId::COUNT }>;

/// The skin types a clinic treats, for the options where it says so.
pub type SkinTypesTreated = ById<ProcedureId, IdSet<SkinType>, { ProcedureId::COUNT }>;

/// Everything a clinic is stricter about.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Policy {
    /// For every option on the menu.
    pub health: Rules,
    /// For one option, beside those for every option.
    pub options: OptionRules,
    /// A type that is not listed is not treated.
    pub skin_types: SkinTypesTreated,
}

/// What a "yes" means at this clinic.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Rule {
    /// Not now.
    NotNow,
    /// Check first.
    CheckFirst,
    /// Wait so many days.
    Wait(Days),
}

impl Rule {
    /// The word for [`Self::NotNow`] in a file.
    pub(super) const NOT_NOW: &'static str = "not-now";
    /// The word for [`Self::CheckFirst`] in a file.
    pub(super) const CHECK_FIRST: &'static str = "check-first";

    /// The catalogue's word and wait for the same thing, so that one gate table serves both.
    #[must_use]
    pub const fn as_entry(self) -> (GateLevel, Option<Days>) {
        match self {
            Self::NotNow => (GateLevel::Absolute, None),
            Self::CheckFirst => (GateLevel::Discuss, None),
            Self::Wait(days) => (GateLevel::Delay, Some(days)),
        }
    }
}

impl Policy {
    /// Whether any health question has a rule.
    #[must_use]
    pub fn has_health_rules(&self) -> bool {
        !self.health.is_empty() || !self.options.is_empty()
    }

    /// The rules that bear on one option and question: the one for all options, then its own.
    ///
    /// The rules for all options are for procedures; home care and no treatment take only a rule
    /// that names them.
    pub fn rules(&self, option: ProcedureId, question: Question) -> impl Iterator<Item = Rule> {
        let for_all = if option.is_standing() { None } else { self.health.get(question) };
        let own = self.options.get(option).and_then(|rules| rules.get(question));
        for_all.into_iter().chain(own).copied()
    }
}
