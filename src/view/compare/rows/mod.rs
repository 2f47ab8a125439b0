//! All rows of the table, part by part, in the order of a visitor's questions.

mod beside;
mod course;
mod days;
mod good_and_bad;
mod what;
mod who_not;
mod yours;

use super::row::Row;
use super::sides::Sides;

/// The rows.
pub(super) fn rows(sides: &Sides) -> Vec<Row> {
    let mut rows = what::rows(sides);
    rows.extend(good_and_bad::rows(sides));
    rows.extend(days::rows(sides));
    rows.extend(course::rows(sides));
    rows.extend(who_not::rows(sides));
    rows.extend(beside::rows(sides));
    rows
}

#[cfg(test)]
mod tests;
