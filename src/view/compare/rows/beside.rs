//! What is it combined with, and what if I do nothing?

use method::catalog::{Level, Procedure, ProcedureId, concern, procedure};

use crate::text::{compare::row as words, labels};
use crate::view::compare::cell::Cell;
use crate::view::compare::row::{Kind, Row};
use crate::view::compare::sides::Sides;
use crate::view::state::compare::Part;

pub(super) fn rows(sides: &Sides) -> Vec<Row> {
    let row = |question, cell: &dyn Fn(&Procedure) -> Cell| {
        sides.row(Part::Beside, Kind::Fact, (question, ""), &|option| cell(option.procedure))
    };
    let nothing = do_nothing(sides);
    vec![
        row(words::COMBINED, &|option| combined(sides, option)),
        row(words::DO_NOTHING, &|_| nothing.clone()),
    ]
}

/// The first combination, then the others below it.
fn combined(sides: &Sides, option: &Procedure) -> Cell {
    let mut cell = match option.id {
        // Creams can be combined; that there is no visit says nothing about it.
        ProcedureId::HomeCare if sides.texts_line().is_none() => Cell::unknown(),
        _ => sides.long_cell(option, "combined.1"),
    };
    let others = (2..).map_while(|number: u8| {
        let key = format!("procedure.{}.combined.{number}", option.id.word());
        sides.long_text(&key).map(|(words, _)| words.to_owned())
    });
    cell.lines.extend(others);
    cell
}

/// The same whatever is chosen: what happens to the visitor's concerns by itself.
fn do_nothing(sides: &Sides) -> Cell {
    let record = procedure(ProcedureId::NoTreatment);
    let chosen: Vec<_> = sides
        .state
        .visitor
        .concerns
        .ids()
        .filter_map(|id| {
            let level = record.effects.get(id.index())?.level.map(Level::get);
            Some(format!("{}: {}.", concern(id).short, labels::fading(level)))
        })
        .collect();
    if chosen.is_empty() {
        return Cell::sentence(record.downside.text, record.downside.grade);
    }
    let words = format!("{} {}", chosen.join(" "), record.downside.text);
    Cell::new("", words)
}
