//! The typed, read-only catalogue: what is known, as `static` tables.
//!
//! Nothing is parsed or allocated at run time. The tables are written at build time by
//! `catalog-compiler` from the TOML in `catalog/`, and only after every rule there has passed.
//! Long texts are not here: see [`texts`].

mod claim;
mod concern;
mod label;
mod measure;
mod procedure;
mod question;
pub mod source_text;
#[cfg(test)]
mod tests;
pub mod texts;

pub use claim::{Claim, Figure, FigureValue, SourceId, Sources};
pub use concern::{ConcernRecord, SkinTypeRecord};
pub use label::{Label, ValueRecord, label};
pub use measure::{Days, Level, Micrometres, Range, Visits};
pub use procedure::{
    AreaRecord, BenefitClaim, Depth, Effect, HarmClaim, HealthCell, Price, Procedure, Recovery,
    ValueLevel,
};
pub use question::{QuestionRecord, QuestionWords};
pub use vocabulary::*;

/// Which catalogue this is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Edition {
    /// Version of the content, `major.minor.patch`.
    pub version: &'static str,
    /// Day the content was last changed, `YYYY-MM-DD`.
    pub date: &'static str,
    /// First 16 hex digits of SHA-256 over the catalogue files in path order.
    pub hash: &'static str,
}

include!(concat!(env!("OUT_DIR"), "/catalog.rs"));

/// The record of one option.
#[must_use]
pub fn procedure(id: ProcedureId) -> &'static Procedure {
    // Why: the compiler writes the table in the order of the ids, and an array of the right length.
    #[expect(clippy::indexing_slicing, reason = "the array has one entry an id")]
    &PROCEDURES[id.index()]
}

/// The record of one concern.
#[must_use]
pub fn concern(id: Concern) -> &'static ConcernRecord {
    #[expect(clippy::indexing_slicing, reason = "the array has one entry an id")]
    &CONCERNS[id.index()]
}

/// The record of one health question.
#[must_use]
pub fn question(id: Question) -> &'static QuestionRecord {
    #[expect(clippy::indexing_slicing, reason = "the array has one entry an id")]
    &QUESTIONS[id.index()]
}
