//! The page on the real catalogue: harms whole, questions once, the text the same as the paper.

use std::rc::Rc;

use method::by_id::IdSet;
use method::catalog::texts::Texts;
use method::catalog::{Concern, EDITION, PROCEDURES, ProcedureId, Question};
use method::clinic::Clinic;
use method::date::Date;
use method::decide::decide;
use method::visitor::{HealthAnswer, Weight};

use super::{Fullness, Page};
use crate::view::state::summary::Act;
use crate::view::state::{Action, LongTexts, State};

/// Brown spots and rough skin, a blood thinner, a course of isotretinoin.
fn visitor() -> State {
    State::new(Date::parse("2026-12-01").unwrap(), Rc::new(Clinic::default()))
        .after(Action::Concern(Concern::AgeSpots, Some(Weight::Lot)))
        .after(Action::Concern(Concern::RoughTexture, Some(Weight::Matters)))
        .after(Action::Health(Question::Anticoagulants, Some(HealthAnswer::Yes)))
        .after(Action::Health(Question::Isotretinoin, Some(HealthAnswer::Yes)))
}

/// Two lines of the long texts are enough to see where they go.
fn with_texts(state: &State) -> State {
    let file = format!(
        "!texts\t{}\nprocedure.light-ipl.after.1\tDo not pick.\tC\t1\n\
         question.1\tAre you insured?\t1\nred-flag.1\tFever\tGet help.\tLight\t1\tlight-ipl\n",
        EDITION.hash
    );
    state.after(Action::Texts(LongTexts::Here(Rc::new(Texts::new(file).unwrap()))))
}

fn page(state: &State) -> Page {
    Page::of(state, &decide(&state.visitor, &state.clinic))
}

fn choosing(state: &State, options: &[ProcedureId]) -> State {
    let options: IdSet<_> = options.iter().copied().collect();
    state.after(Action::Summary(Act::Choose(options)))
}

#[test]
fn every_harm_of_every_option_is_on_the_page_whole() {
    for fours in PROCEDURES.chunks(4) {
        let ids: Vec<_> = fours.iter().map(|record| record.id).collect();
        let mut everything = choosing(&visitor(), &ids);
        for concern in Concern::ALL {
            everything = everything.after(Action::Concern(*concern, Some(Weight::Lot)));
        }
        for question in Question::ALL {
            everything = everything.after(Action::Health(*question, Some(HealthAnswer::Yes)));
        }
        let page = page(&everything);
        let text = page.as_text();
        assert_eq!(page.options.len(), ids.len());
        for option in &page.options {
            assert!(option.harms.len() >= option.good.len(), "{}", option.record.name);
            for harm in &option.record.harms {
                assert!(option.harms.iter().any(|line| line.text == harm.claim.text));
                assert!(text.contains(harm.claim.text), "{}", harm.claim.text);
            }
        }
    }
}

#[test]
fn a_safety_notice_stands_before_the_other_harms() {
    let page = page(&choosing(&visitor(), &[ProcedureId::RfMicroneedling]));
    let option = page.options.first().unwrap();
    let notice = option.harms.first().unwrap();
    assert!(notice.label.starts_with("Safety notice, "), "{}", notice.label);
    assert_eq!(format!("{}. {}", notice.label, notice.text), option.record.downside.text);
    assert_eq!(option.harms.len(), 5);
}

#[test]
fn no_question_stands_on_the_page_twice() {
    let mut asked = with_texts(&choosing(&visitor(), &ProcedureId::ALL[..4]));
    for question in Question::ALL {
        asked = asked.after(Action::Health(*question, Some(HealthAnswer::NotSure)));
    }
    let questions = page(&asked).questions;
    assert!(questions.len() > 4);
    for (place, question) in questions.iter().enumerate() {
        assert!(!questions[..place].contains(question), "{question}");
    }
    assert_eq!(questions.iter().filter(|question| *question == "Are you insured?").count(), 1);
}

#[test]
fn the_text_says_all_that_the_paper_says() {
    let state = with_texts(&choosing(&visitor(), &[ProcedureId::LightIpl]))
        .after(Action::Summary(Act::Write("Can I swim?".to_owned())));
    let page = page(&state);
    let text = page.as_text();
    let option = page.options.first().unwrap();
    let lines = option.good.iter().chain(&option.harms).chain(&option.asks).chain(&page.checks);
    assert!(lines.clone().count() > 6);
    for line in lines {
        assert!(text.contains(&line.text), "{}", line.text);
    }
    for words in page.said.iter().chain(&page.questions).chain(&page.own) {
        assert!(text.contains(words), "{words}");
    }
    for words in ["Do not pick.", "Fever", "Get help", "Can I swim?", &page.small_print] {
        assert!(text.contains(words), "{words}");
    }
}

#[test]
fn own_lines_that_paper_has_no_room_for_are_in_the_text() {
    let nine: Vec<_> = (1..10).map(|number| format!("Line {number}?")).collect();
    let state = visitor().after(Action::Summary(Act::Write(nine.join("\n"))));
    let text = page(&state).as_text();
    assert!(nine.iter().all(|line| text.contains(line)));
}

#[test]
fn four_options_are_printed_smallest_and_none_at_full_size() {
    assert_eq!(page(&choosing(&visitor(), &ProcedureId::ALL[..4])).fullness(), Fullness::Most);
    assert_eq!(page(&choosing(&visitor(), &[])).fullness(), Fullness::Roomy);
}

#[test]
fn a_medicine_is_not_named_and_not_stopped() {
    let page = page(&visitor());
    let blood_thinners = page.known.iter().find(|known| known.text.starts_with("Blood thinners"));
    assert!(blood_thinners.unwrap().name_blank);
    assert!(page.known.iter().any(|known| known.text.starts_with("Do not stop a medicine")));
    assert!(page.as_text().contains("Blood thinners: yes. Its name: ____"));
    let nobody = State::new(Date::FIRST, Rc::new(Clinic::default()));
    assert!(!self::page(&nobody).known.iter().any(|known| known.text.contains("medicine")));
}

#[test]
fn a_page_without_the_long_texts_says_so() {
    assert!(page(&visitor()).as_text().contains("The long texts did not arrive yet"));
    assert!(!page(&with_texts(&visitor())).as_text().contains("did not arrive yet"));
}

#[test]
fn no_treatment_and_home_care_are_always_on_the_page() {
    for options in [vec![], vec![ProcedureId::HomeCare], ProcedureId::ALL[..4].to_vec()] {
        let text = page(&choosing(&visitor(), &options)).as_text();
        assert!(text.contains("No treatment now") && text.contains("Home care"), "{options:?}");
    }
}

#[test]
fn every_id_an_option_shows_has_a_place_in_the_sources() {
    let page = page(&with_texts(&choosing(&visitor(), &ProcedureId::ALL[..4])));
    let cited = page.options.iter().flat_map(|option| option.harms.iter().chain(&option.good));
    let most = cited.flat_map(|line| line.cited.iter().copied()).max().unwrap();
    assert_eq!(most, page.sources.len());
}
