//! One question at a time: what comes next, and what stays.

use std::rc::Rc;

use method::catalog::{Concern, Days};
use method::clinic::Clinic;
use method::date::Date;
use method::visitor::{HealthAnswer, Weight};

use super::*;
use crate::view::state::Action;

fn asked() -> State {
    let today = Date::parse("2026-12-01").unwrap();
    State::new(today, Rc::new(Clinic::default())).after(Action::Go(Screen::Ask))
}

fn with_spots() -> State {
    asked().after(Action::Concern(Concern::AgeSpots, Some(Weight::Matters)))
}

fn steps(state: &State, times: usize) -> State {
    (0..times).fold(state.clone(), |state, _| state.after(Action::Ask(Act::Next)))
}

fn health_question(state: &State) -> Question {
    match state.ask.step {
        Step::Health(question) => question,
        other => panic!("{other:?} is no health question"),
    }
}

#[test]
fn without_a_concern_nobody_is_asked_how_much_it_matters() {
    assert_eq!(steps(&asked(), 1).ask.step, Step::Where);
    assert_eq!(steps(&with_spots(), 1).ask.step, Step::Strengths);
}

#[test]
fn a_spot_no_doctor_has_seen_is_the_first_health_question() {
    assert_eq!(health_question(&steps(&with_spots(), 4)), Question::UndiagnosedLesion);
}

#[test]
fn the_way_there_is_the_way_back() {
    let mut state = with_spots();
    let mut passed = vec![state.ask.step];
    while state.ask.step != Step::Event {
        state = steps(&state, 1);
        passed.push(state.ask.step);
    }
    while let Some(before) = passed.pop() {
        assert_eq!(state.ask.step, before);
        state = state.after(Action::Ask(Act::Back));
    }
}

#[test]
fn every_step_counts_one_up_and_the_last_is_the_number_of_all() {
    let mut state = with_spots();
    let mut number = 1;
    assert_eq!(state.progress().number, number);
    while state.ask.step != Step::Event {
        state = steps(&state, 1);
        number += 1;
        assert_eq!(state.progress().number, number);
        assert!(number <= state.progress().of);
    }
    assert_eq!(state.progress(), Progress { number, of: number, about: false });
}

#[test]
fn skip_leaves_the_answer_as_it_was() {
    let state = steps(&with_spots(), 4);
    let question = health_question(&state);
    let skipped = state
        .after(Action::Health(question, Some(HealthAnswer::Yes)))
        .after(Action::Ask(Act::Skip));
    assert_eq!(skipped.visitor.health.get(question), None);
    assert!(skipped.visitor.concerns.get(Concern::AgeSpots).is_some());
    assert_ne!(skipped.ask.step, Step::Health(question));
}

#[test]
fn a_health_question_is_asked_once_and_not_again_where_it_is_answered() {
    let question = Question::UndiagnosedLesion;
    let said = with_spots().after(Action::Health(question, Some(HealthAnswer::No)));
    let mut state = steps(&said, 4);
    let mut asked = Vec::new();
    while let Step::Health(question) = state.ask.step {
        assert!(!asked.contains(&question));
        asked.push(question);
        state = steps(&state, 1);
    }
    assert_eq!(asked.len(), MOST_HEALTH_QUESTIONS);
    assert!(!asked.contains(&question));
}

#[test]
fn a_number_that_cannot_be_read_keeps_the_question_open() {
    let mut state = with_spots();
    while state.ask.step != Step::DaysOff {
        state = steps(&state, 1);
    }
    let typed = state.after(Action::Type(Field::DaysOff, "soon".to_owned()));
    assert_eq!(steps(&typed, 1).ask.step, Step::DaysOff);
    let typed = typed.after(Action::Type(Field::DaysOff, "3".to_owned()));
    assert_eq!(steps(&typed, 1).ask.step, Step::Surface);
    assert_eq!(typed.visitor.limits.days_off, Some(Days(3)));
}

#[test]
fn going_to_the_other_way_and_back_keeps_answers_and_place() {
    let state = steps(&with_spots(), 3);
    let round = state
        .after(Action::Go(Screen::Answers))
        .after(Action::Go(Screen::List))
        .after(Action::Go(Screen::Ask));
    assert_eq!(round.ask.step, state.ask.step);
    assert_eq!(round.visitor, state.visitor);
}
