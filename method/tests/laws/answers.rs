//! Laws about single answers: order, absence, severity, and concerns that are added.

use method::by_id::Id;
use method::catalog::{Concern, Procedure, Question};
use method::clinic::Clinic;
use method::decide::{Assessment, Effect, Flag, GateKind, GateWord, decide};
use method::visitor::{HealthAnswer, Visitor};
use proptest::prelude::*;
use proptest::sample::select;

use crate::generate::{clinic, day, question, visitor, weight};

/// The strongest effect of a question's gates on one option, the clinic's rules among them.
fn severity(option: &Assessment, question: Question) -> Option<Effect> {
    let gates = option.gates.iter().filter(|gate| {
        matches!(gate.kind, GateKind::Health(id) | GateKind::ClinicHealth(id) if id == question)
    });
    gates.map(|gate| gate.effect).max()
}

fn with_answer(visitor: &Visitor, question: Question, answer: Option<HealthAnswer>) -> Visitor {
    let mut changed = visitor.clone();
    changed.health.set(question, answer);
    changed
}

proptest! {
    #[test]
    fn no_is_milder_than_a_date_or_not_sure_and_these_than_yes(
        visitor in visitor(), clinic in clinic(), question in question(), day in day(),
    ) {
        let ask = |answer| decide(&with_answer(&visitor, question, Some(answer)), &clinic);
        let (no, yes) = (ask(HealthAnswer::No), ask(HealthAnswer::Yes));
        let mut between = vec![ask(HealthAnswer::NotSure)];
        if question.takes_a_day() {
            between.push(ask(HealthAnswer::Stopped(day)));
        }
        for option in &yes.options {
            let id = option.procedure.id;
            let most = severity(option, question);
            prop_assert_eq!(severity(no.option(id).unwrap(), question), None);
            for decision in &between {
                prop_assert!(severity(decision.option(id).unwrap(), question) <= most);
            }
        }
    }

    #[test]
    fn an_absent_answer_leaves_a_note_and_a_flag_where_yes_would_hold_back(
        visitor in visitor(), clinic in clinic(), question in question(),
    ) {
        prop_assume!(
            question != Question::AcneInflammatory
                || visitor.concerns.get(Concern::AcneInflammatory).is_none()
        );
        let yes = decide(&with_answer(&visitor, question, Some(HealthAnswer::Yes)), &clinic);
        let absent = decide(&with_answer(&visitor, question, None), &clinic);
        for option in &yes.options {
            let absent = absent.option(option.procedure.id).unwrap();
            if severity(option, question) >= Some(Effect::CheckFirst) {
                prop_assert_eq!(severity(absent, question), Some(Effect::Note));
                prop_assert!(absent.flags.contains(&Flag::HealthOpen));
            }
            let is_open = absent.gates.iter().any(|gate| gate.level == GateWord::NotAnswered);
            prop_assert_eq!(absent.flags.contains(&Flag::HealthOpen), is_open);
        }
    }

    #[test]
    fn adding_a_concern_removes_no_term_gate_or_miss(
        visitor in visitor(), clinic in clinic(),
        concern in select(<Concern as Id>::ALL), weight in weight(),
    ) {
        prop_assume!(visitor.concerns.get(concern).is_none());
        let mut more = visitor.clone();
        more.concerns.set(concern, weight);
        let (before, after) = (decide(&visitor, &clinic), decide(&more, &clinic));
        for option in &before.options {
            let after = after.option(option.procedure.id).unwrap();
            for term in &option.terms {
                prop_assert!(after.terms.contains(term), "{:?} is gone", term);
            }
            for gate in &option.gates {
                prop_assert!(after.gates.iter().any(|other| other.kind == gate.kind));
            }
            prop_assert_eq!(&option.misses, &after.misses);
        }
    }
}

#[test]
fn the_catalogue_bears_on_the_options_of_the_contract() {
    for question in Question::ALL {
        let record = method::catalog::question(*question);
        for option in &method::catalog::PROCEDURES {
            let expected = bears_on(*question, option);
            assert_eq!(record.bears_on(option.id), expected, "{question:?} {:?}", option.id);
        }
    }
}

/// Source: CONTRACT.md section 2, table "Bears on".
fn bears_on(question: Question, option: &Procedure) -> bool {
    use method::catalog::{Energy, Level, ProcedureId as P, Question as Q, Surface, ValueId};
    let comfort = option.values[ValueId::Comfort.index()].level.map_or(3, Level::get);
    let is_peel =
        matches!(option.id, P::PeelSuperficial | P::PeelMedium | P::PeelDeep | P::PeelTcaCross);
    !option.id.is_standing()
        && match question {
            Q::Keloid | Q::Anticoagulants | Q::Immunosuppression | Q::Diabetes | Q::Smoking => {
                matches!(option.surface, Surface::PinPoints | Surface::Removed)
            }
            Q::Pacemaker | Q::MetalImplant => option.id == P::RfMicroneedling,
            Q::MetalAllergy => matches!(option.id, P::Microneedling | P::RfMicroneedling),
            Q::AnaestheticAllergy => comfort <= 1 && option.id != P::PeelMedium,
            Q::SalicylateAllergy => matches!(option.id, P::PeelSuperficial | P::PeelMedium),
            Q::PhenolOrgan => option.id == P::PeelDeep,
            Q::Photosensitising => option.energy.contains(&Energy::Light) || is_peel,
            _ => true,
        }
}

#[test]
fn a_visitor_who_says_nothing_is_held_back_by_nothing_but_their_unknown_skin() {
    let visitor = Visitor::new(crate::generate::today());
    for option in decide(&visitor, &Clinic::default()).options {
        for gate in option.gates {
            assert!(gate.effect == Effect::Note || gate.kind == GateKind::Skin, "{gate:?}");
        }
    }
}
