//! How an option serves what a visitor values, with what only the visitor and the clinic know.
//!
//! Source: facts/derived.md B4.

use crate::catalog::{Level, Procedure, SkinFit, Sources, ValueId, ValueLevel, Visits};
use crate::clinic::Clinic;
use crate::visitor::Visitor;

/// The level of one value.
pub(super) fn value_level(
    option: &Procedure,
    value: ValueId,
    visitor: &Visitor,
    clinic: &Clinic,
) -> ValueLevel {
    let catalogue = option.values.get(value.index()).copied().unwrap_or(UNKNOWN);
    match value {
        ValueId::Comfort | ValueId::ShortRecovery | ValueId::Lasting => catalogue,
        ValueId::FewVisits => match clinic.own_visits(option) {
            Some(visits) => own(few_visits(visits.to())),
            None => catalogue,
        },
        ValueId::LowCost => match clinic.course_price(option) {
            Some(price) => own(clinic.cost_steps.level(price.to())),
            None => UNKNOWN,
        },
        ValueId::LowColourRisk => {
            capped(catalogue, colour_risk_cap(worst_fit(option, visitor)), option)
        }
    }
}

const UNKNOWN: ValueLevel = ValueLevel { level: None, grade: None, sources: Sources::NONE };

/// A level from the clinic's own figures, which have no grade and no source.
fn own(level: Level) -> ValueLevel {
    ValueLevel { level: Some(level), ..UNKNOWN }
}

/// A level that the skin type lowers comes from the skin-type table, and cites it.
fn capped(catalogue: ValueLevel, cap: Level, option: &Procedure) -> ValueLevel {
    match catalogue.level {
        Some(level) if level > cap => ValueLevel {
            level: Some(cap),
            grade: option.skin_claim.grade,
            sources: option.skin_claim.sources,
        },
        Some(_) | None => catalogue,
    }
}

fn few_visits(Visits(most): Visits) -> Level {
    match most {
        0..=1 => Level::new(3),
        2..=3 => Level::new(2),
        4..=6 => Level::new(1),
        _ => Level::NONE,
    }
}

/// The fit of the visitor's skin type; not sure: the worst of all types.
fn worst_fit(option: &Procedure, visitor: &Visitor) -> SkinFit {
    let known = visitor.skin_type().and_then(|known| option.skin_types.get(known.index()));
    let all = option.skin_types.iter();
    let worst = known.or_else(|| all.min_by_key(|fit| colour_risk_cap(**fit)));
    worst.copied().unwrap_or(SkinFit::Unknown)
}

/// The most an option can reach for low risk of color change on a type it suits so well.
fn colour_risk_cap(fit: SkinFit) -> Level {
    match fit {
        SkinFit::Ok => Level::new(3),
        SkinFit::Caution | SkinFit::Unknown => Level::new(1),
        SkinFit::Avoid => Level::NONE,
    }
}
