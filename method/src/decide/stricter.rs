//! Whether a clinic's rule does anything: where it holds an option back more than the catalogue.

use super::gate::{Effect, Gate, GateKind};
use super::gates::gates;
use crate::catalog::{Days, PROCEDURES, Procedure, Question, SkinFit, SkinType};
use crate::clinic::{Clinic, Rule};
use crate::date::Date;
use crate::visitor::{HealthAnswer, Visitor};

/// Whether the rule is stricter than the catalogue for at least one answer to the question.
#[must_use]
pub fn is_stricter(option: &'static Procedure, question: Question, rule: Rule) -> bool {
    let mut clinic = Clinic::default();
    clinic.policy.options.set(option.id, Some([(question, rule)].into_iter().collect()));
    answers(question, rule).into_iter().any(|(today, answer)| {
        let mut visitor = Visitor::new(today);
        visitor.health.set(question, answer);
        let gates: Vec<Gate> = gates(option, &visitor, &clinic).collect();
        let effect = |kind| -> Option<Effect> {
            gates.iter().filter(|gate| gate.kind == kind).map(|gate| gate.effect).max()
        };
        effect(GateKind::ClinicHealth(question)) > effect(GateKind::Health(question))
    })
}

/// Whether leaving out a skin type holds an option back more than the catalogue does.
#[must_use]
pub fn is_stricter_for_skin(option: &Procedure, skin_type: SkinType) -> bool {
    option.skin_types.get(skin_type.index()).is_some_and(|fit| *fit != SkinFit::Avoid)
}

/// Every answer that could tell the two apart, each with the day it is given on: the days around
/// the end of every wait that is asked for.
fn answers(question: Question, rule: Rule) -> Vec<(Date, HealthAnswer)> {
    const NEVER_MIND: Days = Days(u16::MAX);
    let today = Date::FIRST;
    let mut answers = vec![(today, HealthAnswer::Yes), (today, HealthAnswer::NotSure)];
    if question.takes_a_day() {
        let cells = PROCEDURES.iter().filter_map(|option| option.health.get(question.index()));
        let asked_for = cells.flatten().filter_map(|cell| cell.wait);
        let waits = asked_for.chain(rule.as_entry().1).chain([Days(0), NEVER_MIND]);
        let days = waits.flat_map(|wait| [Days(wait.0.saturating_sub(1)), wait]);
        answers.extend(days.map(|days| (today.plus(days), HealthAnswer::Stopped(today))));
        answers.push((today, HealthAnswer::Stopped(today.plus(Days(1)))));
    }
    answers
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::{GateLevel, ProcedureId, procedure};

    fn stricter(option: ProcedureId, question: Question, rule: Rule) -> bool {
        is_stricter(procedure(option), question, rule)
    }

    #[test]
    fn a_longer_wait_is_stricter_and_a_shorter_one_does_nothing() {
        let peel = ProcedureId::PeelDeep;
        assert!(stricter(peel, Question::Isotretinoin, Rule::Wait(Days(300))));
        assert!(!stricter(peel, Question::Isotretinoin, Rule::Wait(Days(1))));
    }

    #[test]
    fn not_now_is_stricter_only_where_the_catalogue_says_less() {
        let pregnancy = Question::Pregnancy;
        let sold = || PROCEDURES.iter().filter(|option| !option.id.is_standing());
        let says_less = |option: &&Procedure| {
            let cell = option.health.get(pregnancy.index()).and_then(Option::as_ref);
            cell.is_some_and(|cell| {
                !matches!((cell.level, cell.wait), (GateLevel::Absolute | GateLevel::Delay, None))
            })
        };
        let ids = |options: Vec<&Procedure>| options.iter().map(|option| option.id).collect();
        let stricter: Vec<ProcedureId> =
            ids(sold().filter(|option| is_stricter(option, pregnancy, Rule::NotNow)).collect());
        assert_eq!(stricter, ids(sold().filter(says_less).collect()));
        assert!(!stricter.is_empty());
    }

    #[test]
    fn check_first_on_what_nobody_asked_about_is_stricter() {
        let light = ProcedureId::LightIpl;
        assert!(stricter(light, Question::Smoking, Rule::CheckFirst));
    }
}
