//! How many visits, what upkeep, and what may it cost in all?

use method::catalog::{Procedure, ProcedureId};

use crate::text::{compare as text, compare::row as words, labels, measure};
use crate::view::compare::cell::Cell;
use crate::view::compare::row::{Kind, Row};
use crate::view::compare::sides::Sides;
use crate::view::option::{age_of_prices, own_price, visits_of};
use crate::view::state::State;
use crate::view::state::compare::Part;

pub(super) fn rows(sides: &Sides) -> Vec<Row> {
    let course = |question: (&str, &str), cell: &dyn Fn(&Procedure) -> Cell| {
        sides.row(Part::Course, Kind::Fact, question, &|option| cell(option.procedure))
    };
    let cost_hint = if sides.state.clinic.has_prices() { "" } else { words::COST_HINT };
    vec![
        course((words::VISITS, ""), &|option| {
            Cell::new(labels::capital(&visits_of(&sides.state.clinic, option)), "")
        }),
        course((words::UPKEEP, ""), &|option| sides.long_cell(option, "sessions")),
        course((words::COST, cost_hint), &|option| cost(sides.state, option)),
    ]
}

/// The course at the clinic's own prices; else one visit as found, never multiplied.
fn cost(state: &State, option: &Procedure) -> Cell {
    let clinic = &state.clinic;
    let own = clinic.entry(option.id).and_then(|entry| entry.price);
    match (option.id, clinic.course_price(option), own, &option.price) {
        (ProcedureId::HomeCare, ..) => Cell::new(text::CREAMS, text::CREAMS_REST),
        (ProcedureId::NoTreatment, ..) => Cell::new(text::NO_COST, ""),
        (_, Some(course), ..) => {
            let visits = clinic.visits(option).map(measure::visit_count).unwrap_or_default();
            let cell = Cell::new(own_price(clinic, course), text::for_the_course(&visits));
            with_age(state, cell)
        }
        (_, None, Some(visit), _) => with_age(state, one_visit(&own_price(clinic, visit))),
        (_, None, None, _) if clinic.has_prices() => {
            Cell::new(text::NO_PRICE, text::NOT_PRICED_HERE)
        }
        (_, None, None, Some(found)) => one_visit(&measure::price(found)),
        (_, None, None, None) => Cell::new(text::NO_PRICE, text::NO_PRICE_REST),
    }
}

fn one_visit(price: &str) -> Cell {
    Cell::new(labels::sentence(price), text::A_VISIT)
}

/// How old the clinic's prices are.
fn with_age(state: &State, cell: Cell) -> Cell {
    cell.with_line(labels::sentence(&age_of_prices(state)))
}
