//! The reducer: what each action leaves behind.

use std::rc::Rc;

use method::catalog::{Area, Concern, Days, ProcedureId, Question};
use method::clinic::Clinic;
use method::date::Date;
use method::visitor::{HealthAnswer, Weight};

use super::{Action, Complaint, Field, Focus, Screen, State};

fn new_visitor() -> State {
    State::new(day("2026-12-01"), Rc::new(Clinic::default()))
}

fn day(text: &str) -> Date {
    Date::parse(text).expect("a date")
}

#[test]
fn clear_forgets_every_answer_and_stays_in_the_same_clinic() {
    let said = new_visitor()
        .after(Action::Concern(Concern::AgeSpots, Some(Weight::Lot)))
        .after(Action::Area(Area::Hands, true))
        .after(Action::Health(Question::Pregnancy, Some(HealthAnswer::Yes)))
        .after(Action::Type(Field::DaysOff, "3".to_owned()))
        .after(Action::Go(Screen::List));
    let cleared = said.after(Action::Clear);
    assert_eq!(cleared.visitor, new_visitor().visitor);
    assert_eq!(cleared.typed, super::Typed::default());
    assert_eq!(cleared.screen, Screen::Start);
    assert!(Rc::ptr_eq(&cleared.clinic, &said.clinic));
}

#[test]
fn the_table_of_a_sum_is_drawn_when_its_fold_is_opened_and_gone_on_another_screen() {
    let drawn = |state: &State| state.sums.drawn(ProcedureId::LightIpl);
    assert!(!drawn(&new_visitor()));
    let opened = new_visitor().after(Action::DrawSum(ProcedureId::LightIpl));
    assert!(drawn(&opened) && !opened.sums.drawn(ProcedureId::Microneedling));
    assert!(!drawn(&opened.after(Action::Go(Screen::List))));
}

#[test]
fn a_number_that_is_not_one_is_kept_as_typed_and_sets_no_limit() {
    for typed in ["abc", "-1", "3.5", "366", "1000000000", "\u{ff13}"] {
        let state = new_visitor()
            .after(Action::Type(Field::DaysOff, "3".to_owned()))
            .after(Action::Type(Field::DaysOff, typed.to_owned()));
        assert_eq!(state.visitor.limits.days_off, None, "{typed}");
        assert_eq!(state.typed.days_off, typed);
        assert_eq!(state.complaint_about(Field::DaysOff), Some(Complaint::WholeNumber(365)));
    }
}

#[test]
fn a_number_with_blanks_around_it_is_a_number() {
    let state = new_visitor().after(Action::Type(Field::DaysOff, " 3 ".to_owned()));
    assert_eq!(state.visitor.limits.days_off, Some(Days(3)));
    assert_eq!(state.complaint, None);
}

#[test]
fn an_event_in_the_past_is_refused_with_its_reason() {
    let state = new_visitor().after(Action::Type(Field::Event, "2026-11-30".to_owned()));
    assert_eq!(state.visitor.event, None);
    assert_eq!(state.complaint_about(Field::Event), Some(Complaint::EventInPast));
    let today = state.after(Action::Type(Field::Event, "2026-12-01".to_owned()));
    assert_eq!(today.visitor.event, Some(day("2026-12-01")));
    assert_eq!(today.complaint, None);
}

#[test]
fn emptying_a_day_takes_back_a_dated_answer_and_no_other() {
    let field = Field::Day(Question::Isotretinoin);
    let dated = new_visitor().after(Action::Type(field, "2026-10-01".to_owned()));
    assert_eq!(
        dated.visitor.health.get(Question::Isotretinoin),
        Some(&HealthAnswer::Stopped(day("2026-10-01")))
    );
    let emptied = dated.after(Action::Type(field, String::new()));
    assert_eq!(emptied.visitor.health.get(Question::Isotretinoin), None);

    let said_yes =
        new_visitor().after(Action::Health(Question::Isotretinoin, Some(HealthAnswer::Yes)));
    let still_yes = said_yes.after(Action::Type(field, String::new()));
    assert_eq!(still_yes.visitor.health.get(Question::Isotretinoin), Some(&HealthAnswer::Yes));
}

#[test]
fn a_sheet_leads_back_to_the_button_that_opened_it() {
    let sheet = Screen::Sheet(method::catalog::ProcedureId::LightIpl);
    let open = new_visitor().after(Action::Go(Screen::List)).after(Action::Go(sheet));
    let closed = open.after(Action::Back);
    assert_eq!(closed.screen, Screen::List);
    assert_eq!(closed.focus, Focus::OpenerOf(sheet));
    assert_eq!(closed.after(Action::Back).screen, Screen::Start);
}

#[test]
fn going_to_a_screen_passed_before_does_not_make_the_way_back_longer() {
    let round = new_visitor()
        .after(Action::Go(Screen::List))
        .after(Action::Go(Screen::Answers))
        .after(Action::Go(Screen::List));
    assert_eq!(round.trail, [Screen::Start]);
}

#[test]
fn questions_shown_first_do_not_move_while_they_are_answered() {
    let asked = new_visitor()
        .after(Action::Concern(Concern::AgeSpots, Some(Weight::Lot)))
        .after(Action::Go(Screen::Answers));
    assert_eq!(asked.first_questions.first(), Some(&Question::UndiagnosedLesion));
    let first = *asked.first_questions.first().expect("a question");
    let answered = asked.after(Action::Health(first, Some(HealthAnswer::No)));
    assert_eq!(answered.first_questions, asked.first_questions);
}

#[test]
fn a_year_on_its_way_to_four_digits_is_kept_without_a_complaint() {
    for field in [Field::Event, Field::FirstVisit, Field::Day(Question::Isotretinoin)] {
        for typed in ["0002-03-20", "0020-03-20", "0202-03-20"] {
            let typing = new_visitor().after(Action::Type(field, typed.to_owned()));
            assert_eq!(typing.day_shown(field), typed);
            assert_eq!(typing.complaint, None, "{typed}");
            assert_eq!(typing.visitor, new_visitor().visitor, "{typed}");
            let done = typing.after(Action::Type(field, "2027-03-20".to_owned()));
            assert_eq!(done.day_shown(field), "2027-03-20");
            assert_eq!(done.half_typed, None);
        }
    }
}

#[test]
fn a_day_that_is_refused_stays_in_its_field_until_it_is_emptied() {
    let refused = new_visitor().after(Action::Type(Field::Event, "2026-11-30".to_owned()));
    assert_eq!(refused.day_shown(Field::Event), "2026-11-30");
    let emptied = refused.after(Action::Type(Field::Event, String::new()));
    assert_eq!(emptied.day_shown(Field::Event), "");
    assert_eq!(emptied.complaint, None);
}

#[test]
fn a_first_visit_in_the_past_is_refused_and_a_plan_is_forgotten_with_the_rest() {
    let past = new_visitor().after(Action::Type(Field::FirstVisit, "2026-11-30".to_owned()));
    assert_eq!(past.plan.first_visit, None);
    assert_eq!(past.complaint_about(Field::FirstVisit), Some(Complaint::VisitInPast));
    let planned = past.after(Action::Type(Field::FirstVisit, "2026-12-01".to_owned()));
    assert_eq!(planned.plan.first_visit, Some(day("2026-12-01")));
    assert_eq!(planned.after(Action::Clear).plan, super::plan::Planning::default());
}
