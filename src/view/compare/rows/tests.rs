//! What the rows say: nothing blank, nothing hidden, as much bad news as good.

use std::rc::Rc;

use method::catalog::{Concern, Days, PROCEDURES, ProcedureId, Question, Visits};
use method::clinic::{Clinic, Menu, MenuEntry};
use method::date::Date;
use method::decide::decide;
use method::money::Amount;
use method::visitor::{HealthAnswer, Weight};

use super::rows;
use crate::view::compare::row::{Kind, Row};
use crate::view::compare::sides::Sides;
use crate::view::state::compare::{Act, MOST, Part};
use crate::view::state::{Action, LongTexts, State};

const TODAY: &str = "2026-12-01";

fn visitor(clinic: Clinic) -> State {
    State::new(Date::parse(TODAY).expect("a date"), Rc::new(clinic))
}

fn with_brown_spots() -> State {
    visitor(Clinic::default()).after(Action::Concern(Concern::AgeSpots, Some(Weight::Lot)))
}

fn comparing(state: State, options: &[ProcedureId]) -> State {
    options.iter().fold(state, |state, id| state.after(Action::Compare(Act::Toggle(*id))))
}

fn rows_of(state: &State) -> Vec<Row> {
    let decision = decide(&state.visitor, &state.clinic);
    rows(&Sides::of(state, &decision))
}

fn row<'a>(rows: &'a [Row], question: &str) -> &'a Row {
    rows.iter().find(|row| row.question == question).expect("the row")
}

fn count(rows: &[Row], kind: Kind) -> usize {
    rows.iter().filter(|row| row.kind == kind).count()
}

#[test]
fn no_cell_is_blank_for_any_option_with_or_without_long_texts() {
    let procedures: Vec<_> =
        PROCEDURES.iter().map(|option| option.id).filter(|id| !id.is_standing()).collect();
    for texts in [LongTexts::Coming, LongTexts::Failed] {
        for four in procedures.chunks(MOST) {
            let said = comparing(with_brown_spots(), four)
                .after(Action::Health(Question::Anticoagulants, Some(HealthAnswer::Yes)))
                .after(Action::Texts(texts.clone()));
            for row in rows_of(&said) {
                assert_eq!(row.cells.len(), four.len() + 2, "{}", row.question);
                for cell in &row.cells {
                    let words = format!("{}{}", cell.lead, cell.rest);
                    assert!(!words.trim().is_empty(), "{}: {cell:?}", row.question);
                }
            }
        }
    }
}

#[test]
fn harm_rows_are_never_fewer_than_benefit_rows_however_many_concerns_are_chosen() {
    let mut state = comparing(visitor(Clinic::default()), &[ProcedureId::LightIpl]);
    for concern in Concern::ALL {
        let rows = rows_of(&state);
        assert!(count(&rows, Kind::Harm) >= count(&rows, Kind::Benefit));
        state = state.after(Action::Concern(*concern, Some(Weight::Matters)));
    }
    let rows = rows_of(&state);
    assert_eq!(count(&rows, Kind::Harm), 5);
    assert_eq!(count(&rows, Kind::Benefit), 5);
}

#[test]
fn benefits_and_harms_fold_together() {
    let rows = rows_of(&comparing(with_brown_spots(), &[ProcedureId::LightIpl]));
    let news = rows.iter().filter(|row| matches!(row.kind, Kind::Benefit | Kind::Harm));
    assert!(news.clone().count() > 0);
    assert!(news.clone().all(|row| row.part == Part::GoodAndBad));
}

#[test]
fn every_chosen_concern_is_answered_even_where_rows_are_shared() {
    let mut state = comparing(visitor(Clinic::default()), &[ProcedureId::PeelMedium]);
    for concern in Concern::ALL {
        state = state.after(Action::Concern(*concern, Some(Weight::Matters)));
    }
    let rows = rows_of(&state);
    let rest = row(&rows, "The rest you chose");
    let words = rest.cells.first().expect("a cell").rest.to_ascii_lowercase();
    let own: Vec<_> = rows.iter().map(|row| row.question.as_str()).collect();
    for concern in &method::catalog::CONCERNS {
        let said =
            own.contains(&concern.short) || words.contains(&concern.short.to_ascii_lowercase());
        assert!(said, "{}", concern.short);
    }
}

#[test]
fn a_safety_notice_is_the_first_words_of_the_main_downside() {
    let rows = rows_of(&comparing(with_brown_spots(), &[ProcedureId::RfMicroneedling]));
    let downside = row(&rows, "Main downside").cells.first().expect("a cell");
    assert!(downside.lead.starts_with("Safety notice"), "{}", downside.lead);
}

#[test]
fn the_visitors_own_yes_stands_before_the_counts_and_a_no_has_no_row() {
    let said = comparing(with_brown_spots(), &[ProcedureId::Microdermabrasion])
        .after(Action::Health(Question::Anticoagulants, Some(HealthAnswer::Yes)))
        .after(Action::Health(Question::Smoking, Some(HealthAnswer::No)));
    let rows = rows_of(&said);
    let part: Vec<_> = rows.iter().filter(|row| row.part == Part::WhoNot).collect();
    let first = part.first().expect("a row");
    assert_eq!(first.question, method::catalog::question(Question::Anticoagulants).name);
    assert_eq!(first.hint, "you said: yes");
    assert_eq!(first.cells.first().expect("a cell").lead, "Check first.");
    let smoking = method::catalog::question(Question::Smoking).name;
    assert!(part.iter().all(|row| row.question != smoking));
}

#[test]
fn a_second_hand_price_is_never_multiplied_into_a_course() {
    let rows = rows_of(&comparing(with_brown_spots(), &[ProcedureId::Microneedling]));
    let cost = row(&rows, "What may it cost in all?").cells.first().expect("a cell");
    assert_eq!(cost.lead, "$100 to $700; second-hand, year unknown.");
    assert!(cost.rest.starts_with("For one visit"), "{}", cost.rest);
}

#[test]
fn a_course_costs_what_the_clinics_own_prices_come_to() {
    let price = method::catalog::Range::new(Amount(150), Amount(200));
    let visits = method::catalog::Range::new(Visits(4), Visits(6));
    let entry = MenuEntry { price, visits, ..MenuEntry::default() };
    let menu: Menu =
        [(ProcedureId::Microdermabrasion, entry), (ProcedureId::LightIpl, MenuEntry::default())]
            .into_iter()
            .collect();
    let clinic = Clinic { menu: Some(menu), ..Clinic::default() };
    let both = [ProcedureId::Microdermabrasion, ProcedureId::LightIpl];
    let rows = rows_of(&comparing(visitor(clinic), &both));
    let cost = row(&rows, "What may it cost in all?");
    let leads: Vec<_> = cost.cells.iter().map(|cell| cell.lead.as_str()).collect();
    assert_eq!(leads, ["600 to 1,200", "Ask the clinic.", "No price found.", "Nothing now."]);
}

#[test]
fn days_over_the_limit_are_said_with_their_size() {
    let said = comparing(with_brown_spots(), &[ProcedureId::LightIpl])
        .after(Action::Type(crate::view::state::Field::DaysOff, "3".to_owned()));
    assert_eq!(said.visitor.limits.days_off, Some(Days(3)));
    let rows = rows_of(&said);
    let days = row(&rows, "Looks different");
    assert_eq!(days.hint, "you have 3 days");
    let cell = days.cells.first().expect("a cell");
    assert_eq!(
        (cell.lead.as_str(), cell.rest.as_str()),
        ("0 to 7 days.", "Up to 4 days more than you have.")
    );
}

#[test]
fn what_happens_without_treatment_is_the_same_for_all() {
    let both = [ProcedureId::LightIpl, ProcedureId::PeelDeep];
    let rows = rows_of(&comparing(with_brown_spots(), &both));
    assert!(row(&rows, "What if I do nothing?").same().is_some());
    assert!(row(&rows, "In short").same().is_none());
}
