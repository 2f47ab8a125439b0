//! What goes on the page for the consultation: which options, which questions, which signs.
//!
//! Words are not here: a question is a value with everything its sentence needs.

mod options;
mod questions;
mod reference;

pub use options::{MOST_OPTIONS, options_on_page};
pub use questions::{Asked, open_questions, questions};
pub use reference::{RedFlag, catalogue_questions, red_flags};

#[cfg(test)]
mod tests;
