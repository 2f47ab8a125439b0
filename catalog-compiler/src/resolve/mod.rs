//! From trees to records: every word becomes an id, every source an index.
//!
//! One file a kind of record; its shape in TOML is what its `read` asks for.

mod areas;
mod catalogue;
mod claim;
mod claims;
mod class;
mod concerns;
mod course;
mod edition;
mod effects;
mod figure;
mod harms;
mod health;
mod health_cells;
mod labels;
mod outcomes;
mod procedure;
mod recovery;
mod reference;
mod seeds;
mod sources;
mod values;

pub(crate) use areas::{Areas, Skin};
pub(crate) use catalogue::Catalogue;
pub(crate) use claim::Claim;
pub(crate) use class::{ClassSection, Depth};
pub(crate) use concerns::{Concern, SkinType, SkinTypes};
pub(crate) use course::{Course, Overview, Price, Session};
pub(crate) use edition::Edition;
pub(crate) use effects::Effect;
pub(crate) use figure::{Figure, FigureValue};
pub(crate) use harms::{BalanceRow, Downside};
pub(crate) use health::{BearsOn, Health, Question};
pub(crate) use health_cells::{HealthCell, Subject};
pub(crate) use labels::{Label, Labels};
pub(crate) use outcomes::Outcome;
pub(crate) use procedure::Procedure;
pub(crate) use recovery::{Band, Recovery};
pub(crate) use reference::{Disagreement, Reference};
pub(crate) use seeds::{Rejected, Seed};
pub(crate) use sources::Source;
pub(crate) use values::{ValueLevel, ValueRecord};
