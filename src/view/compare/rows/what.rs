//! What is it; who does it, and is it numbed?

use method::catalog::ProcedureId;
use method::decide::Assessment;

use super::yours::standing;
use crate::text::{compare as text, compare::row as words, sheet};
use crate::view::compare::cell::Cell;
use crate::view::compare::row::{Kind, Row};
use crate::view::compare::sides::{Sides, without_visit};
use crate::view::state::compare::Part;

pub(super) fn rows(sides: &Sides) -> Vec<Row> {
    let what = |question: &str, cell: &dyn Fn(&Assessment) -> Cell| {
        sides.row(Part::What, Kind::Fact, (question, ""), cell)
    };
    let visit = |question, field: &'static str| {
        sides.row(Part::Visit, Kind::Fact, (question, ""), &|option| {
            sides.long_cell(option.procedure, field)
        })
    };
    let mut rows = vec![what(words::IN_SHORT, &|option| Cell::new("", option.procedure.summary))];
    if !sides.state.visitor.concerns.is_empty() {
        rows.push(what(words::STANDING, &|option| standing(sides, option)));
    }
    rows.push(what(words::DEPTH, &|option| depth(option.procedure)));
    rows.push(sides.row(Part::Visit, Kind::Fact, (words::WHO_DOES_IT, ""), &|option| {
        who_does_it(option.procedure.id)
    }));
    rows.push(visit(words::NUMBED, "numbing"));
    rows.push(visit(words::HURTS, "pain"));
    rows.push(visit(words::MINUTES, "session"));
    rows
}

fn depth(option: &method::catalog::Procedure) -> Cell {
    let reach = &option.depth;
    match option.id {
        ProcedureId::NoTreatment => without_visit(option.id).unwrap_or_else(Cell::unknown),
        _ => Cell::new("", sheet::reaches(reach.reach, reach.from, reach.to)),
    }
}

/// The dossier does not say who does a procedure, so the cell says that.
fn who_does_it(id: ProcedureId) -> Cell {
    match id {
        ProcedureId::HomeCare => Cell::new(text::YOURSELF, text::YOURSELF_REST),
        ProcedureId::NoTreatment => Cell::new(text::NOBODY, text::NOTHING_IS_DONE),
        _ => Cell::new(text::WHO, text::WHO_REST),
    }
}
