//! The tables as the method sees them.

use super::texts::Texts;
use super::*;

/// The long texts as the build wrote them.
fn long_texts() -> Texts {
    let raw = include_str!(concat!(env!("OUT_DIR"), "/texts.txt"));
    Texts::new(raw.to_owned()).expect("the texts of this edition")
}

fn words(ids: &[ProcedureId]) -> Vec<&'static str> {
    ids.iter().map(|id| id.word()).collect()
}

#[test]
fn every_table_is_in_the_order_of_its_ids() {
    assert!(ProcedureId::ALL.iter().all(|id| procedure(*id).id == *id));
    assert!(Concern::ALL.iter().all(|id| concern(*id).id == *id));
    assert!(Question::ALL.iter().all(|id| question(*id).id == *id));
    assert!(SKIN_TYPES.iter().map(|skin| skin.id).eq(SkinType::ALL.iter().copied()));
    assert!(VALUES.iter().map(|value| value.id).eq(ValueId::ALL.iter().copied()));
    for option in &PROCEDURES {
        assert!(option.harms.iter().map(|harm| harm.row).eq(HarmRow::ALL.iter().copied()));
        assert!(option.benefits().iter().map(|row| row.row).eq(BenefitRow::ALL.iter().copied()));
    }
}

#[test]
fn the_light_of_the_contracts_example_is_as_it_says() {
    let light = procedure(ProcedureId::LightIpl);
    let cell = light.effects[Concern::AgeSpots.index()];
    assert_eq!((cell.level, cell.grade), (Some(Level::new(3)), Some(Grade::A)));
    assert_eq!(
        cell.sources.ids().iter().map(|source| source.word()).collect::<Vec<_>>(),
        ["sl2025"]
    );
    let comfort = light.values[ValueId::Comfort.index()];
    assert_eq!((comfort.level, comfort.grade), (Some(Level::new(2)), Some(Grade::C)));
    assert_eq!(
        comfort.sources.ids().iter().map(|s| s.word()).collect::<Vec<_>>(),
        ["mayo_laser_expect"]
    );
    assert_eq!(light.recovery.looks_different, Some(Range::days(0, 7)));
    assert!(light.class_disputed);
    let rough = light.effects[Concern::RoughTexture.index()];
    assert_eq!((rough.level, rough.grade, rough.sources), (None, None, Sources::NONE));
}

#[test]
fn questions_bear_on_the_options_of_the_contract() {
    let bears_on = |id: Question| {
        let bears = |option: &&ProcedureId| question(id).bears_on(**option);
        words(&ProcedureId::ALL.iter().filter(bears).copied().collect::<Vec<_>>())
    };
    let wounds: Vec<_> = PROCEDURES
        .iter()
        .filter(|option| matches!(option.surface, Surface::PinPoints | Surface::Removed))
        .map(|option| option.id.word())
        .collect();
    assert_eq!(wounds.len(), 8);
    for id in [
        Question::Keloid,
        Question::Anticoagulants,
        Question::Immunosuppression,
        Question::Diabetes,
        Question::Smoking,
    ] {
        assert_eq!(bears_on(id), wounds);
    }
    assert_eq!(bears_on(Question::Pacemaker), ["rf-microneedling"]);
    assert_eq!(bears_on(Question::MetalImplant), ["rf-microneedling"]);
    assert_eq!(bears_on(Question::MetalAllergy), ["microneedling", "rf-microneedling"]);
    assert_eq!(bears_on(Question::SalicylateAllergy), ["peel-superficial", "peel-medium"]);
    assert_eq!(bears_on(Question::PhenolOrgan), ["peel-deep"]);
    let numbed = [
        "peel-deep",
        "laser-ablative-full",
        "laser-ablative-fractional",
        "laser-nonablative-fractional",
        "dermabrasion",
        "microneedling",
        "rf-microneedling",
    ];
    assert_eq!(bears_on(Question::AnaestheticAllergy), numbed);
    let light_and_peels = words(&ProcedureId::ALL[..8]);
    assert_eq!(bears_on(Question::Photosensitising), light_and_peels);
    assert_eq!(bears_on(Question::UndiagnosedLesion), words(&ProcedureId::ALL[..12]));
}

#[test]
fn a_standing_option_is_never_borne_on() {
    for question in &QUESTIONS {
        assert!(!question.bears_on(ProcedureId::HomeCare), "{}", question.name);
        assert!(!question.bears_on(ProcedureId::NoTreatment), "{}", question.name);
    }
}

#[test]
fn only_needles_with_radio_frequency_carry_an_open_safety_notice() {
    let with_notice = PROCEDURES.iter().filter(|option| option.safety_notice);
    assert_eq!(
        with_notice.map(|option| option.id.word()).collect::<Vec<_>>(),
        ["rf-microneedling"]
    );
}

#[test]
fn every_line_of_the_long_texts_is_found_by_its_key() {
    let texts = long_texts();
    let raw = include_str!(concat!(env!("OUT_DIR"), "/texts.txt"));
    for line in raw.lines() {
        let (key, rest) = line.split_once('\t').expect("a key and fields");
        assert_eq!(texts.fields(key).map(|fields| fields.join("\t")).as_deref(), Some(rest));
    }
}

#[test]
fn a_key_that_is_not_there_is_not_found() {
    for key in ["", "a", "effect", "effect.light-ipl.age", "zzz"] {
        assert_eq!(long_texts().fields(key), None, "{key}");
    }
}

#[test]
fn the_texts_of_another_edition_are_refused() {
    assert_eq!(Texts::new(String::from("!texts\t0000000000000000\n")), Err(texts::ForeignTexts));
    assert_eq!(Texts::new(String::new()), Err(texts::ForeignTexts));
}

#[test]
fn numbered_texts_run_from_1_without_gaps() {
    let texts = long_texts();
    for option in ProcedureId::ALL {
        for list in ["risk", "cost", "before", "after", "combined", "outcome", "variant"] {
            let key = |number: usize| format!("procedure.{}.{list}.{number}", option.word());
            let count = (1..1000).take_while(|number| texts.text(&key(*number)).is_some()).count();
            assert_eq!(texts.text(&key(count + 2)), None, "{}", key(count + 2));
        }
    }
}

#[test]
fn every_option_has_its_overview_and_its_visit_in_the_long_texts() {
    let texts = long_texts();
    for option in ProcedureId::ALL {
        for part in ["what", "visit", "also-called"] {
            let key = format!("procedure.{}.{part}", option.word());
            assert!(texts.text(&key).is_some_and(|text| !text.is_empty()), "{key}");
        }
    }
}
