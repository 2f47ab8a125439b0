//! What would change the answer: the smallest single step for each option and kind of step.

use super::Decision;
use super::assessment::Assessment;
use super::ending::Ending;
use super::group::Group;
use super::miss::Miss;
use super::outlook::Outlook;
use super::step::Step;
use crate::by_id::Id;
use crate::catalog::{Days, ProcedureId};
use crate::clinic::Clinic;
use crate::date::Date;
use crate::in_order::sort_by_key;
use crate::money::Amount;
use crate::visitor::{Evidence, Visitor, Weight};

/// One step after which one option stands better.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    /// The option.
    pub option: ProcedureId,
    /// The smallest step of its kind.
    pub step: Step,
    /// Where the option is now.
    pub from: Group,
    /// Where it is after the step.
    pub to: Group,
    /// Whether it is then first in fits.
    pub top: bool,
}

/// What would change the decision: for each option not already first in fits and each kind of
/// step, the smallest step after which it is in an earlier group, or first in fits.
///
/// In the order of the options, then (a) to (e). Source: CONTRACT.md section 2, "Changes".
#[must_use]
pub fn changes(visitor: &Visitor, clinic: &Clinic, decision: &Decision) -> Vec<Change> {
    // Why: a spot nobody has looked at holds everything back whatever else is answered, and
    // without a concern nothing is sorted.
    if matches!(decision.ending, Some(Ending::SeeADoctorFirst | Ending::NoConcernChosen)) {
        return Vec::new();
    }
    let now = Outlook::of(decision, visitor);
    let after = |steps: Vec<Step>| {
        let outlook = |step| (step, now.after(step, visitor, clinic));
        steps.into_iter().map(outlook).collect::<Vec<_>>()
    };
    let improvable =
        || decision.options.iter().filter(|option| !now.is_first_in_fits(option.procedure.id));
    // Why: weights move points, and points move nothing but places in a group.
    let points_matter = improvable().any(|option| option.group == Group::Fits);
    let weigh = |steps: fn(&Visitor) -> Vec<Step>| {
        if points_matter { after(steps(visitor)) } else { Vec::new() }
    };
    let (concerns, values) = (weigh(concern_steps), weigh(value_steps));
    let days = after(later_days(visitor, decision));
    let evidence = after(evidence_step(visitor));
    let changes = improvable().flat_map(|option| {
        let limits = after(looser_limit(option, visitor).into_iter().collect());
        [&concerns, &values, &limits, &days, &evidence]
            .map(|steps| first_that_helps(option, steps, &now))
    });
    changes.flatten().collect()
}

/// The first of the steps, smallest first, after which the option stands better.
fn first_that_helps(
    option: &Assessment,
    steps: &[(Step, Outlook)],
    now: &Outlook,
) -> Option<Change> {
    let id = option.procedure.id;
    let from = now.group(id).filter(|group| group.is_ranked())?;
    steps.iter().find_map(|(step, then)| {
        let to = then.group(id)?;
        let top = then.is_first_in_fits(id);
        (to < from || top).then_some(Change { option: id, step: *step, from, to, top })
    })
}

/// (a) Each chosen concern to each other weight.
fn concern_steps(visitor: &Visitor) -> Vec<Step> {
    let weights = [Weight::Little, Weight::Matters, Weight::Lot];
    let steps = visitor.concerns.iter().flat_map(|(concern, now)| {
        weights.map(|weight| (now.get().abs_diff(weight.get()), Step::Concern(concern, weight)))
    });
    smallest_first(steps)
}

/// (b) Each value to each other weight.
fn value_steps(visitor: &Visitor) -> Vec<Step> {
    let weights = [None, Some(Weight::Little), Some(Weight::Matters), Some(Weight::Lot)];
    let points = |weight: Option<Weight>| weight.map_or(0, Weight::get);
    let steps = Id::ALL.iter().flat_map(|value| {
        let now = points(visitor.values.get(*value).copied());
        weights.map(|weight| (now.abs_diff(points(weight)), Step::Value(*value, weight)))
    });
    smallest_first(steps)
}

/// Fewest points of weight first, then the order of ids; a step of 0 is none.
fn smallest_first(steps: impl Iterator<Item = (u8, Step)>) -> Vec<Step> {
    let mut steps: Vec<_> = steps.filter(|(size, _)| *size > 0).collect();
    sort_by_key(&mut steps, |(size, _)| *size);
    steps.into_iter().map(|(_, step)| step).collect()
}

/// (c) The one limit that keeps an option from fitting, loosened to what the option needs.
///
/// Why no search: limits decide between trade-off and fits only, so a looser limit helps an option
/// exactly if it ends its only miss, and its own `needs` is the smallest that does.
fn looser_limit(option: &Assessment, visitor: &Visitor) -> Option<Step> {
    let [miss] = option.misses.as_slice() else { return None };
    match *miss {
        Miss::DaysOff { needs, .. } => Some(Step::DaysOff(needs.to())),
        Miss::Visits { needs, .. } => Some(Step::Visits(needs.to())),
        Miss::Surface { allowed, .. } => Some(Step::Surface(allowed.looser()?)),
        Miss::Budget { needs, .. } => {
            let needs = needs?.to();
            (needs <= Amount::MOST).then_some(Step::Budget(needs))
        }
        Miss::Event { needs, .. } => {
            let day = visitor.today.plus(Days(u16::try_from(needs).ok()?));
            day.is_answerable().then_some(Step::Event(day))
        }
    }
}

/// (d) Each later day on which a gate opens, as long as it can be answered and the event is ahead.
fn later_days(visitor: &Visitor, decision: &Decision) -> Vec<Step> {
    let gates = decision.options.iter().flat_map(|option| &option.gates);
    let mut days: Vec<Date> = gates.filter_map(|gate| gate.until).collect();
    days.retain(|day| *day > visitor.today && day.is_answerable());
    days.retain(|day| visitor.event.is_none_or(|event| *day <= event));
    sort_by_key(&mut days, |day| *day);
    days.dedup();
    days.into_iter().map(Step::Today).collect()
}

/// (e) All evidence, where only studies count.
fn evidence_step(visitor: &Visitor) -> Vec<Step> {
    match visitor.evidence {
        Evidence::All => Vec::new(),
        Evidence::Studies => vec![Step::AllEvidence],
    }
}
