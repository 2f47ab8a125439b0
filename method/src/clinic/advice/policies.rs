//! Advice on policies: a rule can be stricter than the catalogue, and a softer one does nothing.

use super::Advice;
use crate::by_id::IdSet;
use crate::catalog::{ProcedureId, Question, SkinFit, SkinType, procedure};
use crate::clinic::{Clinic, Rule};
use crate::decide::{is_stricter, is_stricter_for_skin};

/// One rule of a clinic and the options it holds back more than the catalogue does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleEffect {
    /// Where it stands: `clinic.policy.health.sun`.
    pub path: String,
    /// The options, among those the clinic offers; none where the rule does nothing.
    pub stricter_for: IdSet<ProcedureId>,
}

/// Every rule of the policy block, in its order.
#[must_use]
pub fn rule_effects(clinic: &Clinic) -> Vec<RuleEffect> {
    let policy = &clinic.policy;
    let for_all = policy.health.iter().map(|(question, rule)| RuleEffect {
        path: format!("clinic.policy.health.{}", question.word()),
        stricter_for: sellable(clinic).filter(|id| holds_back(*id, question, *rule)).collect(),
    });
    let skin = policy.skin_types.iter().map(|(id, treated)| RuleEffect {
        path: format!("clinic.policy.skin_types.{}", id.word()),
        stricter_for: sellable(clinic)
            .filter(|offered| *offered == id && leaves_out(id, *treated))
            .collect(),
    });
    let for_one = policy.options.iter().flat_map(|(id, rules)| {
        rules.iter().map(move |(question, rule)| RuleEffect {
            path: format!("clinic.policy.options.{}.{}", id.word(), question.word()),
            stricter_for: sellable(clinic)
                .filter(|offered| *offered == id && holds_back(id, question, *rule))
                .collect(),
        })
    });
    for_all.chain(skin).chain(for_one).collect()
}

/// Rules that do nothing, and skin types that stay held back although they are listed.
pub(super) fn policies(clinic: &Clinic) -> Vec<Advice> {
    let idle = rule_effects(clinic).into_iter().filter(|rule| rule.stricter_for.is_empty());
    let idle = idle.map(|rule| {
        let says = "changes nothing: no option you offer is held back more than it is without it";
        Advice::new(rule.path, says, "Take it out, or make it stricter.")
    });
    let softer = clinic.policy.skin_types.iter().filter_map(|(id, treated)| softer(id, *treated));
    idle.chain(softer).collect()
}

/// What a clinic sells: home care and no treatment take no rule.
fn sellable(clinic: &Clinic) -> impl Iterator<Item = ProcedureId> {
    let all = ProcedureId::ALL.iter().copied();
    all.filter(|id| !id.is_standing() && clinic.offers(*id))
}

fn holds_back(id: ProcedureId, question: Question, rule: Rule) -> bool {
    is_stricter(procedure(id), question, rule)
}

fn leaves_out(id: ProcedureId, treated: IdSet<SkinType>) -> bool {
    let left_out = SkinType::ALL.iter().filter(|skin_type| !treated.contains(**skin_type));
    left_out.into_iter().any(|skin_type| is_stricter_for_skin(procedure(id), *skin_type))
}

/// A listed type is not let through where the catalogue holds it back.
fn softer(id: ProcedureId, treated: IdSet<SkinType>) -> Option<Advice> {
    let held_back = |skin_type: &SkinType| {
        let fit = procedure(id).skin_types.get(skin_type.index());
        fit.is_some_and(|fit| *fit == SkinFit::Avoid)
    };
    let words: Vec<_> = treated.iter().filter(held_back).map(SkinType::word).collect();
    (!words.is_empty()).then(|| {
        let path = format!("clinic.policy.skin_types.{}", id.word());
        let says = format!("lists {}, for which the catalogue says \"not now\"", words.join(", "));
        Advice::new(path, says, "That stays: a policy can be stricter, never softer.")
    })
}
