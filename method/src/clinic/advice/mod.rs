//! What a clinic should know about its file although nothing in it is a fault.
//!
//! Nothing here changes what the widget does: it says what that is where a clinic may expect
//! something else.

mod claims;
mod menu;
pub mod policies;
mod prices;
mod said;
mod signs;
mod texts;

use std::fmt;

pub use prices::ask_again;

use super::Clinic;
use super::reading::{ClinicFile, Consequence};
use crate::date::Date;

/// One thing to know, with a way out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Advice {
    /// Where: `clinic.menu.light-ipl.name`.
    pub path: String,
    /// What is there, and what the widget does with it; without the last stop.
    pub says: String,
    /// What to do about it, in a sentence.
    pub better: String,
}

impl Advice {
    fn new(path: impl Into<String>, says: impl Into<String>, better: impl Into<String>) -> Self {
        Self { path: path.into(), says: says.into(), better: better.into() }
    }
}

/// `clinic.prices_as_of is 2025-01-01, more than 12 months ago. Check ...`
impl fmt::Display for Advice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}. {}", self.path, self.says, self.better)
    }
}

/// All advice on a clinic's file: prices, menu, policies, then its own texts: HTML and signs that
/// cannot be seen, and words that promise too much.
#[must_use]
pub fn advice(clinic: &Clinic, today: Date) -> Vec<Advice> {
    let mut advice = prices::prices(clinic, today);
    advice.extend(menu::menu(clinic));
    advice.extend(policies::policies(clinic));
    advice.extend(signs::signs(clinic));
    advice.extend(claims::claims(clinic));
    advice
}

/// All advice on a file as far as it could be read; nothing on what is a fault already.
#[must_use]
pub fn advice_on(file: &ClinicFile, today: Date) -> Vec<Advice> {
    let mut said = file.draft.as_ref().map(|draft| advice(draft, today)).unwrap_or_default();
    said.retain(|advice| file.findings.iter().all(|found| found.problem.path != advice.path));
    said
}

/// Everything there is to say about a file, a line each: what stops the widget, what is left out,
/// then advice.
#[must_use]
pub fn lines(file: &ClinicFile, today: Date) -> Vec<String> {
    let (refused, left_out): (Vec<_>, Vec<_>) =
        file.findings.iter().partition(|finding| finding.consequence == Consequence::Refused);
    let faults = refused.into_iter().chain(left_out).map(ToString::to_string);
    let advice = advice_on(file, today);
    faults.chain(advice.iter().map(ToString::to_string)).collect()
}
