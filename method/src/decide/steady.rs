//! How steady the first place is when one answer moves by one step.

use super::Decision;
use super::outlook::Outlook;
use super::step::Step;
use crate::catalog::Procedure;
use crate::clinic::Clinic;
use crate::money::Amount;
use crate::visitor::{Visitor, Weight};

/// How many neighbours keep the same first place.
///
/// Source: CONTRACT.md section 2, "Steady".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Steady {
    /// Neighbours with the same first place.
    pub kept: usize,
    /// All neighbours.
    pub of: usize,
}

/// How steady the first place is; `None` where there is no first place.
#[must_use]
pub fn steady(visitor: &Visitor, clinic: &Clinic, decision: &Decision) -> Option<Steady> {
    let now = Outlook::of(decision, visitor);
    let first = now.first_place();
    if first.is_empty() {
        return None;
    }
    let neighbours = neighbours(visitor, clinic, decision);
    let keeps = |step: &&Step| now.after(**step, visitor, clinic).first_place() == first;
    Some(Steady { kept: neighbours.iter().filter(keeps).count(), of: neighbours.len() })
}

/// Every answer that can move by one step, moved.
fn neighbours(visitor: &Visitor, clinic: &Clinic, decision: &Decision) -> Vec<Step> {
    let procedures = decision.options.iter().map(|option| option.procedure);
    let offered: Vec<_> = procedures.filter(|option| !option.id.is_standing()).collect();
    let mut steps = weight_neighbours(visitor);
    let limits = &visitor.limits;
    let days = |option: &Procedure| Some(option.recovery.looks_different?.to());
    steps.extend(next_long_ends(limits.days_off, &offered, days).map(Step::DaysOff));
    let visits = |option: &Procedure| Some(clinic.visits(option)?.to());
    steps.extend(next_long_ends(limits.visits, &offered, visits).map(Step::Visits));
    let price = |option: &Procedure| {
        Some(clinic.course_price(option)?.to()).filter(|price| *price <= Amount::MOST)
    };
    steps.extend(next_long_ends(limits.budget, &offered, price).map(Step::Budget));
    let surface = visitor.surface_limit();
    steps.extend([surface.looser(), surface.stricter()].into_iter().flatten().map(Step::Surface));
    steps
}

/// Each chosen weight and each value above 0, one up and one down.
fn weight_neighbours(visitor: &Visitor) -> Vec<Step> {
    let near = |weight: &Weight| [weight.get() - 1, weight.get() + 1];
    let concerns = visitor.concerns.iter().flat_map(|(concern, weight)| {
        let weights = near(weight).into_iter().filter_map(Weight::new);
        weights.map(move |weight| Step::Concern(concern, weight))
    });
    let values = visitor.values.iter().flat_map(|(value, weight)| {
        let weights = near(weight).into_iter().filter(|number| *number <= 3);
        weights.map(move |number| Step::Value(value, Weight::new(number)))
    });
    concerns.chain(values).collect()
}

/// The next larger and the next smaller long end any option has, where the limit is set.
fn next_long_ends<T: Copy + Ord>(
    limit: Option<T>,
    options: &[&'static Procedure],
    long_end: impl Fn(&Procedure) -> Option<T>,
) -> impl Iterator<Item = T> {
    let next = limit.map(|limit| {
        let ends = || options.iter().filter_map(|option| long_end(option));
        [ends().filter(|end| *end > limit).min(), ends().filter(|end| *end < limit).max()]
    });
    next.into_iter().flatten().flatten()
}
