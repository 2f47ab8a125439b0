//! Limits: which of the visitor's limits an option does not keep, and by how much.

use super::miss::Miss;
use crate::catalog::{Days, Procedure, Range, Visits};
use crate::clinic::Clinic;
use crate::visitor::{SurfaceLimit, Visitor};

/// Every miss: days off, visits, surface, budget, event.
///
/// A range counts with its long end. Source: CONTRACT.md section 2, "Limits".
pub(super) fn misses(
    option: &Procedure,
    visitor: &Visitor,
    clinic: &Clinic,
) -> impl Iterator<Item = Miss> {
    let misses = [
        days_off(option, visitor),
        visits(option, visitor, clinic),
        surface(option, visitor),
        budget(option, visitor, clinic),
        event(option, visitor, clinic),
    ];
    misses.into_iter().flatten()
}

fn days_off(option: &Procedure, visitor: &Visitor) -> Option<Miss> {
    let (allowed, needs) = (visitor.limits.days_off?, option.recovery.looks_different?);
    (needs.to() > allowed).then_some(Miss::DaysOff { allowed, needs })
}

fn visits(option: &Procedure, visitor: &Visitor, clinic: &Clinic) -> Option<Miss> {
    if option.id.is_standing() {
        return None;
    }
    let (allowed, needs) = (visitor.limits.visits?, clinic.visits(option)?);
    (needs.to() > allowed).then_some(Miss::Visits { allowed, needs })
}

fn surface(option: &Procedure, visitor: &Visitor) -> Option<Miss> {
    let allowed = visitor.surface_limit();
    let needs = option.surface;
    (SurfaceLimit::needed_for(needs) > allowed).then_some(Miss::Surface { allowed, needs })
}

/// A clinic that prices others but not this one leaves it unknown, which is a miss. Nobody sells
/// the standing options.
fn budget(option: &Procedure, visitor: &Visitor, clinic: &Clinic) -> Option<Miss> {
    let allowed = visitor.limits.budget?;
    if !clinic.has_prices() || option.id.is_standing() {
        return None;
    }
    let needs = clinic.course_price(option);
    let is_kept = needs.is_some_and(|needs| needs.to() <= allowed);
    (!is_kept).then_some(Miss::Budget { allowed, needs })
}

fn event(option: &Procedure, visitor: &Visitor, clinic: &Clinic) -> Option<Miss> {
    let days_left = visitor.event?.days_since(visitor.today);
    let allowed = u32::try_from(days_left).unwrap_or_default();
    let needs = shortest_course(option, clinic);
    (needs > allowed).then_some(Miss::Event { allowed, needs })
}

/// Days from the first visit to the end of the last recovery: fewest visits, shortest spacing, and
/// the longer of "looks different" and "redness".
fn shortest_course(option: &Procedure, clinic: &Clinic) -> u32 {
    let Visits(fewest) = clinic.visits(option).map_or(Visits(1), Range::from);
    let Days(spacing) = option.spacing.map_or(Days(0), Range::from);
    let looks_different = option.recovery.looks_different.map(Range::to);
    let Days(recovery) = looks_different.max(option.recovery.redness_until).unwrap_or(Days(0));
    u32::from(fewest).saturating_sub(1) * u32::from(spacing) + u32::from(recovery)
}
