//! Pictures, each with a sentence on top that says what to see and a table that says the same.
//!
//! Drawn as SVG by plain functions from the whole numbers of `method::picture`. Words are HTML, so
//! that they do not shrink with a drawing. Pattern as well as colour; nothing moves.

pub(super) mod map;
pub(super) mod people;
pub(super) mod skin;
