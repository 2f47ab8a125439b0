//! How will I look, day by day?

use method::catalog::{Days, Procedure, Range};
use method::decide::{Assessment, Miss};

use crate::text::{compare as text, compare::row as words, labels, measure, sheet};
use crate::view::compare::cell::Cell;
use crate::view::compare::row::{Kind, Row};
use crate::view::compare::sides::{Sides, without_visit};
use crate::view::state::compare::Part;

pub(super) fn rows(sides: &Sides) -> Vec<Row> {
    let band = |question, range: fn(&Procedure) -> Option<String>| {
        sides.row(Part::Days, Kind::Fact, (question, ""), &|option| band(option.procedure, range))
    };
    let have = sides.state.visitor.limits.days_off;
    let have = have.map_or_else(String::new, |days| text::you_have(&measure::day_count(days)));
    vec![
        sides.row(Part::Days, Kind::Fact, (sheet::LOOKS_DIFFERENT, &have), &looks_different),
        band(sheet::REDNESS, |option| {
            let until = option.recovery.redness_until;
            until.map(|day| sheet::up_to(&measure::day_count(day)))
        }),
        band(sheet::MAKE_UP, |option| after(option.recovery.make_up_from)),
        band(sheet::SPORT, |option| after(option.recovery.sport_from)),
        band(sheet::SUN, |option| option.recovery.out_of_sun.map(measure::days)),
        sides.row(Part::Days, Kind::Fact, (words::DAY_BY_DAY, ""), &|option| {
            sides.long_cell(option.procedure, "recovery.looks-different")
        }),
    ]
}

fn after(range: Option<Range<Days>>) -> Option<String> {
    range.map(|days| sheet::after(&measure::days(days)))
}

/// A band in full weight; unknown stays unknown, and where nothing is done that is said.
fn band(option: &Procedure, range: fn(&Procedure) -> Option<String>) -> Cell {
    match range(option) {
        Some(words) => Cell::new(labels::sentence(&words), ""),
        None => without_visit(option.id)
            .unwrap_or_else(|| Cell::new(labels::sentence(sheet::BAND_UNKNOWN), "")),
    }
}

fn looks_different(option: &Assessment) -> Cell {
    let mut cell =
        band(option.procedure, |option| option.recovery.looks_different.map(measure::days));
    for miss in &option.misses {
        if let Miss::DaysOff { allowed, needs } = miss {
            let over = Days(needs.to().0.saturating_sub(allowed.0));
            cell.rest = text::days_more(&measure::day_count(over));
        }
    }
    cell
}
