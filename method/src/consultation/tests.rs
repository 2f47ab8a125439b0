//! The page for the consultation on the real catalogue.

use super::*;
use crate::by_id::IdSet;
use crate::catalog::texts::Texts;
use crate::catalog::{Area, Concern, Days, ProcedureId, Question};
use crate::clinic::Clinic;
use crate::date::Date;
use crate::decide::{Decision, GateKind, decide};
use crate::visitor::{HealthAnswer, Visitor, Weight};

/// Brown spots and rough skin on the hands, a blood thinner, three days off.
fn visitor() -> Visitor {
    let mut visitor = Visitor::new(Date::new(2026, 12, 1).unwrap());
    visitor.concerns.set(Concern::AgeSpots, Weight::Lot);
    visitor.concerns.set(Concern::RoughTexture, Weight::Matters);
    visitor.areas.insert(Area::Hands);
    visitor.health.set(Question::Anticoagulants, HealthAnswer::Yes);
    visitor.limits.days_off = Some(Days(3));
    visitor
}

fn decision(visitor: &Visitor) -> Decision {
    decide(visitor, &Clinic::default())
}

fn texts() -> Texts {
    let raw = include_str!(concat!(env!("OUT_DIR"), "/texts.txt"));
    Texts::new(raw.to_owned()).unwrap()
}

fn everything() -> IdSet<ProcedureId> {
    ProcedureId::ALL.iter().copied().collect()
}

#[test]
fn what_was_looked_at_last_comes_before_what_fits_first() {
    let decision = decision(&visitor());
    let looked = [
        ProcedureId::PeelDeep,
        ProcedureId::Dermabrasion,
        ProcedureId::Microneedling,
        ProcedureId::PeelMedium,
        ProcedureId::HomeCare,
    ];
    let options = options_on_page(&decision, &looked);
    assert_eq!(options.len(), MOST_OPTIONS);
    assert!(!options.contains(ProcedureId::PeelDeep));
    assert!(looked[1..].iter().all(|id| options.contains(*id)));
    let by_itself = options_on_page(&decision, &[]);
    let first = decision.options.first().unwrap().procedure.id;
    assert!(by_itself.contains(first) && by_itself.len() <= 3);
}

#[test]
fn no_question_is_asked_twice() {
    let mut visitor = visitor();
    for question in Question::ALL {
        visitor.health.set(*question, HealthAnswer::Yes);
    }
    let texts = texts();
    for visitor in [visitor, self::visitor()] {
        let asked = questions(&decision(&visitor), everything(), Some(&texts));
        for (place, question) in asked.iter().enumerate() {
            assert!(!asked[..place].contains(question), "{question:?}");
        }
        assert!(!asked.is_empty());
    }
}

#[test]
fn a_gate_is_one_question_for_all_options_it_holds_back() {
    let asked = questions(&decision(&visitor()), everything(), None);
    let about_blood_thinners: Vec<_> = asked
        .iter()
        .filter(|asked| matches!(asked, Asked::Gate(GateKind::Health(Question::Anticoagulants), _)))
        .collect();
    let [Asked::Gate(_, options)] = about_blood_thinners.as_slice() else {
        panic!("{about_blood_thinners:?}")
    };
    assert!(options.contains(ProcedureId::Microdermabrasion));
    assert!(!options.contains(ProcedureId::LightIpl));
}

#[test]
fn a_disagreement_about_isotretinoin_is_asked_of_who_takes_it() {
    let texts = texts();
    let asks = |visitor: &Visitor| {
        let asked = questions(&decision(visitor), everything(), Some(&texts));
        asked.iter().any(
            |asked| matches!(asked, Asked::Disagreement(topic) if topic.contains("isotretinoin")),
        )
    };
    let mut taking = visitor();
    assert!(!asks(&taking));
    taking.health.set(Question::Isotretinoin, HealthAnswer::Yes);
    assert!(asks(&taking));
}

#[test]
fn the_catalogues_questions_and_signs_are_those_of_the_options() {
    let texts = texts();
    let only = |id| IdSet::from_iter([id]);
    let peel = catalogue_questions(&texts, only(ProcedureId::PeelMedium), &visitor());
    let needles = catalogue_questions(&texts, only(ProcedureId::Microneedling), &visitor());
    assert!(!peel.iter().any(|question| question.contains("needles")));
    assert!(needles.iter().any(|question| question.contains("needles")));
    assert!(peel.iter().any(|question| question.contains("brown spots")));
    let nobody = Visitor::new(Date::FIRST);
    let without = catalogue_questions(&texts, only(ProcedureId::PeelMedium), &nobody);
    assert!(!without.iter().any(|question| question.contains("brown spots")));

    let signs = red_flags(&texts, only(ProcedureId::Microdermabrasion));
    assert!(signs.iter().any(|flag| flag.sign.contains("eye after treatment with crystals")));
    assert!(!signs.iter().any(|flag| flag.sign.contains("phenol")));
    assert_eq!(red_flags(&texts, IdSet::new()), []);
    assert_eq!(red_flags(&texts, everything()).len(), 13);
}
