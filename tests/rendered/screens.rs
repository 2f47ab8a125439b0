//! Each screen says what it must, whatever was chosen.

use method::catalog::{Concern, ProcedureId, Question};
use method::visitor::{HealthAnswer, Weight};
use treatment_compare::view::state::{Action, Layout, Screen};

use crate::render::{render, sheet, typical, typical_on, words};

#[test]
fn the_start_states_the_decision_the_privacy_the_age_and_the_missing_review() {
    let start = words(&render(vec![]));
    for line in [
        "Which skin treatment should I ask about, if any?",
        "This tool sends nothing and saves nothing.",
        "people aged 18 or over",
        "This clinic sells some of these treatments.",
        "No clinician has signed this content yet.",
        "See a doctor first about a spot that is new, changing, bleeding or sore.",
    ] {
        assert!(start.contains(line), "{line}");
    }
}

#[test]
fn nothing_chosen_lists_all_twelve_by_name() {
    let html = render(vec![]);
    let index = html.split("class=\"index\"").nth(1).expect("the alphabet");
    let names: Vec<_> = index
        .split("<h4 class=\"subtitle\">")
        .skip(1)
        .map(|part| part.split('<').next().unwrap_or(""))
        .collect();
    assert_eq!(names.len(), 12);
    assert!(names.is_sorted(), "{names:?}");
}

#[test]
fn every_answer_can_be_taken_back_from_the_list() {
    let html = render(typical_on(Screen::List));
    for answer in
        ["Brown spots: matters a lot", "Rough skin: matters", "Blood thinners: yes", "3 days off"]
    {
        assert!(html.contains(&format!("aria-label=\"Remove: {answer}\"")), "{answer}");
    }
}

#[test]
fn a_to_z_is_one_step_away_from_a_sorted_list_and_back() {
    let sorted = words(&render(typical()));
    assert!(sorted.contains("Go to A to Z"));
    let mut said = typical();
    said.push(Action::Layout(Layout::Alphabet));
    let by_name = render(said);
    assert!(by_name.contains("Back to what fits") && by_name.contains("class=\"index\""));
}

#[test]
fn a_doctor_comes_first_when_a_spot_is_unchecked_even_with_nothing_chosen() {
    let html =
        render(vec![Action::Health(Question::UndiagnosedLesion, Some(HealthAnswer::NotSure))]);
    assert!(html.contains("data-ending=\"see-a-doctor-first\""));
}

#[test]
fn an_assumed_limit_is_shown_with_one_tap_that_changes_it() {
    let list = words(&render(typical_on(Screen::List)));
    assert!(list.contains("We assume you would not accept an open wound: accept one"), "{list}");
}

#[test]
fn an_unknown_is_said_in_words_and_never_as_zero() {
    let html = sheet(ProcedureId::LightIpl);
    let rows = html.split("class=\"rows\"").nth(1).expect("the concerns");
    let rough = rows.split("Rough skin").nth(1).expect("the concern");
    let own = rough.split("</li>").next().unwrap_or("");
    assert!(words(own).contains("No good evidence found."), "{own}");
}

#[test]
fn every_concern_leads_to_a_list_without_an_empty_line() {
    for concern in Concern::ALL {
        let html = render(vec![
            Action::Concern(*concern, Some(Weight::Matters)),
            Action::Go(Screen::List),
        ]);
        assert!(!html.contains("<li></li>") && !html.contains("<dd></dd>"), "{concern:?}");
    }
}

#[test]
fn marks_that_fade_by_themselves_begin_with_waiting() {
    let marks = render(vec![
        Action::Concern(Concern::Pih, Some(Weight::Matters)),
        Action::Go(Screen::List),
    ]);
    let ending = marks.find("data-ending=\"waiting\"").expect("the ending");
    assert!(ending < marks.find("class=\"groups\"").expect("the groups"));
    assert!(words(&marks).contains("Surface color takes roughly 6 to 12 months."));
}
