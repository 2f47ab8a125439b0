//! One question at a time.

use method::catalog::{Concern, Question};
use method::visitor::{HealthAnswer, Weight};
use treatment_compare::view::state::ask::Act;
use treatment_compare::view::state::{Action, Screen};

use crate::blocks::blocks;
use crate::render::render;

fn ask(said: Vec<Action>) -> String {
    render(said.into_iter().chain([Action::Go(Screen::Ask)]).collect())
}

fn spots() -> Action {
    Action::Concern(Concern::AgeSpots, Some(Weight::Matters))
}

fn next(times: usize) -> impl Iterator<Item = Action> {
    std::iter::repeat_n(Action::Ask(Act::Next), times)
}

fn holds(html: &str, words: &str) -> bool {
    blocks(html).iter().any(|block| block.contains(words))
}

#[test]
fn one_question_is_asked_at_a_time_and_says_which() {
    let first = ask(Vec::new());
    assert_eq!(first.matches("<legend").count(), 1);
    assert!(holds(&first, "Question 1 of about"));
    assert!(holds(&first, "See a doctor first"));
    assert!(!holds(&first, "(was "), "nothing is chosen, so nothing is counted");
}

#[test]
fn a_health_question_says_why_it_is_asked_and_what_the_answer_does() {
    let said = [Action::Go(Screen::Ask), spots()].into_iter().chain(next(4)).collect();
    let html = render(said);
    assert!(html.contains("data-step=\"undiagnosed-lesion\""));
    assert!(holds(&html, "Melanoma, a skin cancer"), "the reason comes from the catalogue");
    assert!(holds(&html, "All procedures then wait until a doctor has looked at it."));
    assert!(holds(&html, "The list so far"));
    let said = [Action::Go(Screen::Ask), spots()].into_iter().chain(next(4));
    let yes = Action::Health(Question::UndiagnosedLesion, Some(HealthAnswer::Yes));
    let html = render(said.chain([yes]).collect());
    assert!(holds(&html, "Have it looked at before anything else"));
}

#[test]
fn an_answer_that_moves_options_names_them_and_says_what_the_count_was() {
    let said = [Action::Go(Screen::Ask), spots()].into_iter().chain(next(5));
    let pregnant = Action::Health(Question::Pregnancy, Some(HealthAnswer::Yes));
    let html = render(said.chain([pregnant]).collect());
    assert!(holds(&html, "With this answer"));
    assert!(holds(&html, "(was "));
    assert!(holds(&html, "moved to"));
}

#[test]
fn every_question_leads_to_the_list_and_to_the_other_way_in() {
    for steps in 0..12 {
        let said = [Action::Go(Screen::Ask), spots()].into_iter().chain(next(steps)).collect();
        let html = render(said);
        assert!(html.contains("data-opens=\"list\""), "after {steps}");
        assert!(html.contains("data-opens=\"answers\""), "after {steps}");
    }
}

#[test]
fn a_question_about_a_medicine_says_not_to_stop_it_and_no_other_does() {
    let is_medicine = |id: &&Question| method::catalog::question(**id).medicine;
    let others = Question::ALL.iter().filter(|id| !is_medicine(id));
    let denied = others.map(|id| Action::Health(*id, Some(HealthAnswer::No)));
    let all_medicine: Vec<_> = denied.chain([Action::Go(Screen::Ask), spots()]).collect();
    let html = render(all_medicine.into_iter().chain(next(4)).collect());
    let asked = Question::ALL.iter().filter(is_medicine);
    let steps = asked.map(|id| format!("data-step=\"{}\"", id.word()));
    assert!(steps.into_iter().any(|step| html.contains(&step)));
    assert!(holds(&html, "Do not stop a medicine"));
    let spot = [Action::Go(Screen::Ask), spots()].into_iter().chain(next(4)).collect();
    assert!(!holds(&render(spot), "Do not stop a medicine"));
}
