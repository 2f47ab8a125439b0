//! How will I look, day by day?

use method::catalog::{Days, Procedure};
use method::decide::{Assessment, Miss};
use method::plan::Band;

use crate::text::{compare as text, compare::row as words, labels, measure, plan as plan_text};
use crate::view::compare::cell::Cell;
use crate::view::compare::row::{Kind, Row};
use crate::view::compare::sides::{Sides, without_visit};
use crate::view::state::compare::Part;

pub(super) fn rows(sides: &Sides) -> Vec<Row> {
    let have = sides.state.visitor.limits.days_off;
    let have = have.map_or_else(String::new, |days| text::you_have(&measure::day_count(days)));
    let bands = Band::ALL.into_iter().map(|band| {
        let hint = if band == Band::LooksDifferent { have.as_str() } else { "" };
        let question = (plan_text::band(band), hint);
        sides.row(Part::Days, Kind::Fact, question, &|option| band_cell(option, band))
    });
    let in_words = sides.row(Part::Days, Kind::Fact, (words::DAY_BY_DAY, ""), &|option| {
        sides.long_cell(option.procedure, "recovery.looks-different")
    });
    bands.chain(std::iter::once(in_words)).collect()
}

/// A band in full weight; unknown stays unknown, and where nothing is done that is said.
fn band_cell(option: &Assessment, band: Band) -> Cell {
    let mut cell = length(option.procedure, band);
    if band == Band::LooksDifferent {
        for miss in &option.misses {
            if let Miss::DaysOff { allowed, needs } = miss {
                let over = Days(needs.to().0.saturating_sub(allowed.0));
                cell.rest = text::days_more(&measure::day_count(over));
            }
        }
    }
    cell
}

fn length(option: &Procedure, band: Band) -> Cell {
    let lasts = band.lasts(&option.recovery);
    match without_visit(option.id) {
        Some(nothing) if lasts.is_none() => nothing,
        Some(_) | None => Cell::new(labels::sentence(&plan_text::lasts(band, lasts)), ""),
    }
}
