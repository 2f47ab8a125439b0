//! The standard for decision aids: every point that stands as met is proven on the content.

use method::catalog::{CONCERNS, EDITION, Grade, PROCEDURES, ProcedureId, QUESTIONS, ValueId};
use method::date::Date;
use method::decide::Group;
use method::decision_aid::{Item, Standing};
use treatment_compare::text::{how, labels, start};
use treatment_compare::view::state::compare::Act;
use treatment_compare::view::state::{Action, Screen};

use crate::blocks::blocks;
use crate::render::{long_texts, render, sheet, today, typical};

fn holds(html: &str, words: &str) -> bool {
    blocks(html).iter().any(|block| block.contains(words))
}

fn on(screen: Screen) -> String {
    render(typical().into_iter().chain([Action::Go(screen)]).collect())
}

fn stands_as_met(items: &[Item]) -> bool {
    let clinic = method::clinic::Clinic::default();
    items.iter().all(|item| Standing::of(*item, today(), &clinic) == Standing::Met)
}

#[test]
fn each_concern_says_what_it_is_and_when_to_see_a_doctor() {
    assert!(stands_as_met(&[Item::Problem]));
    let (texts, sheet) = (long_texts(), sheet(ProcedureId::PeelMedium));
    for concern in &CONCERNS {
        let fields = texts.fields(&format!("concern.{}", concern.id.word())).unwrap_or_default();
        let [what, doctor, ..] = fields.as_slice() else { panic!("{}", concern.name) };
        assert!(holds(&sheet, &format!("{what} {doctor}")), "{}", concern.name);
    }
}

#[test]
fn the_decision_is_the_first_line_and_all_options_are_below_it() {
    assert!(stands_as_met(&[Item::Decision, Item::Options, Item::NaturalCourse]));
    let html = render(Vec::new());
    let first = blocks(&html).into_iter().find(|block| block.len() > 20);
    assert_eq!(first.as_deref(), Some(start::DECISION));
    for option in &PROCEDURES {
        assert!(html.contains(&format!("data-option=\"{}\"", option.id.word())), "{}", option.name);
    }
    for said in [Vec::new(), typical()] {
        let html = render(said.into_iter().chain([Action::Go(Screen::List)]).collect());
        assert!(html.contains("data-option=\"no-treatment\""));
        assert!(html.contains("data-option=\"home-care\""));
    }
}

#[test]
fn each_option_has_four_benefits_and_four_harms_in_rows_of_one_shape() {
    assert!(stands_as_met(&[Item::GoodFeatures, Item::BadFeatures, Item::EqualDetail]));
    for option in &PROCEDURES {
        let sheet = sheet(option.id);
        let good = option.benefits().iter().map(|row| row.claim.text);
        let bad = option.harms.iter().map(|row| row.claim.text);
        assert_eq!((good.len(), bad.len()), (4, 4), "{}", option.name);
        for words in good.chain(bad) {
            assert!(holds(&sheet, words), "{}: {words}", option.name);
        }
    }
}

#[test]
fn each_procedure_says_what_a_visit_and_the_days_after_are_like() {
    assert!(stands_as_met(&[Item::LivingThroughIt]));
    let texts = long_texts();
    for option in PROCEDURES.iter().filter(|option| !option.id.is_standing()) {
        let visit = texts.text(&format!("procedure.{}.visit", option.id.word()));
        assert!(visit.is_some_and(|visit| holds(&sheet(option.id), visit)), "{}", option.name);
        assert!(option.recovery.looks_different.is_some(), "{}", option.name);
    }
}

#[test]
fn each_level_and_figure_names_its_sources_and_how_sure_it_is() {
    let items = [Item::CitesEvidence, Item::Uncertainty, Item::QualityOfEvidence];
    assert!(stands_as_met(&items));
    for option in &PROCEDURES {
        for effect in option.effects.iter().filter(|effect| effect.level.is_some()) {
            assert!(!effect.sources.is_empty(), "{}", option.name);
            assert!(effect.grade.is_some_and(|grade| grade != Grade::U), "{}", option.name);
        }
        for figure in option.figures() {
            assert!(!figure.sources.is_empty(), "{}", option.name);
        }
    }
}

#[test]
fn each_figure_is_a_count_or_percent_of_a_stated_number_in_a_named_group() {
    assert!(stands_as_met(&[Item::Chances, Item::WhoWasCounted, Item::EventRates]));
    let mut figures = 0;
    for option in &PROCEDURES {
        for figure in option.figures() {
            assert!(figure.of > 0, "{}", option.name);
            assert!(!figure.group.is_empty(), "{}", option.name);
            figures += 1;
        }
    }
    assert!(figures >= 20, "only {figures} figures");
}

#[test]
fn date_update_policy_and_reading_grade_are_on_screen() {
    assert!(stands_as_met(&[Item::Date, Item::UpdatePolicy, Item::ReadingLevel]));
    assert!(Date::parse(EDITION.date).is_some());
    assert!(holds(&render(Vec::new()), EDITION.version));
    let html = on(Screen::How);
    assert!(holds(&html, how::UPDATE_POLICY));
    assert!(holds(&html, &how::reading_grade()));
}

#[test]
fn how_evidence_was_read_and_what_was_not_found_is_on_screen() {
    assert!(stands_as_met(&[Item::HowEvidenceWasRead]));
    let (html, texts) = (on(Screen::How), long_texts());
    for key in ["reading.1", "gap.1"] {
        let text = texts.text(key).expect("a text");
        assert!(holds(&html, text), "{key}");
    }
}

#[test]
fn what_matters_is_asked_and_the_way_leads_step_by_step() {
    assert!(stands_as_met(&[Item::WhatMatters, Item::StepByStep]));
    let answers = on(Screen::Answers);
    for value in ValueId::ALL {
        assert!(answers.contains(&format!("value-{}", value.word())), "{}", value.word());
    }
    assert!(on(Screen::Ask).contains("data-step="));
    assert!(QUESTIONS.iter().all(|question| !question.words().ask.is_empty()));
}

#[test]
fn options_and_their_harms_stand_side_by_side() {
    assert!(stands_as_met(&[Item::CompareFeatures]));
    let chosen = [ProcedureId::LightIpl, ProcedureId::Microdermabrasion];
    let choose = chosen.map(|id| Action::Compare(Act::Toggle(id)));
    let html = render(choose.into_iter().chain([Action::Go(Screen::Compare)]).collect());
    assert!(html.contains("<table"));
    for row in method::catalog::HarmRow::ALL {
        assert!(holds(&html, labels::harm_row(*row)), "{row:?}");
    }
}

#[test]
fn chances_are_drawn_beside_a_table_and_the_page_has_questions() {
    assert!(stands_as_met(&[Item::SeveralViews, Item::QuestionsForTheVisit]));
    assert!(on(Screen::Map).contains("<svg") && on(Screen::Map).contains("<table"));
    let question = long_texts().text("question.1").expect("a question").to_owned();
    assert!(holds(&on(Screen::Summary), &question));
}

#[test]
fn no_group_of_a_decision_hides_home_care_and_no_treatment() {
    let references = [ProcedureId::HomeCare, ProcedureId::NoTreatment];
    let clinic = method::clinic::Clinic::default();
    let decision = method::decide::decide(&method::visitor::Visitor::new(today()), &clinic);
    for id in references {
        let option = decision.option(id).expect("always there");
        assert!(matches!(option.group, Group::Reference | Group::Unsorted), "{}", id.word());
    }
}
