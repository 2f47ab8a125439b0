//! Pictures, each with a sentence on top that says what to see and a table that says the same.

pub(super) mod map;
