//! Laws about "what would change it" and steadiness, against the whole method run step by step.

use method::catalog::{Days, Procedure, ProcedureId, ValueId, Visits};
use method::clinic::Clinic;
use method::date::Date;
use method::decide::{Decision, Group, Miss, Steady, Step, changes, decide, steady};
use method::money::Amount;
use method::visitor::{Evidence, Visitor, Weight};
use proptest::prelude::*;

use crate::generate::{clinic, visitor};

fn is_first_in_fits(decision: &Decision, option: ProcedureId) -> bool {
    let option = decision.option(option).unwrap();
    option.group == Group::Fits && option.place() == Some(1)
}

/// Every step of the kinds (a) to (e), each kind from its smallest step.
fn ladders(visitor: &Visitor, decision: &Decision) -> [Vec<Step>; 5] {
    let numbers = [None, Some(Weight::Little), Some(Weight::Matters), Some(Weight::Lot)];
    let size = |from: Option<Weight>, to: Option<Weight>| {
        from.map_or(0, Weight::get).abs_diff(to.map_or(0, Weight::get))
    };
    let mut concerns = Vec::new();
    for (concern, now) in visitor.concerns.iter() {
        for to in numbers.into_iter().flatten().filter(|to| to != now) {
            concerns.push((size(Some(*now), Some(to)), Step::Concern(concern, to)));
        }
    }
    let mut values = Vec::new();
    for value in ValueId::ALL {
        let now = visitor.values.get(*value).copied();
        for to in numbers.into_iter().filter(|to| *to != now) {
            values.push((size(now, to), Step::Value(*value, to)));
        }
    }
    let sorted = |mut steps: Vec<(u8, Step)>| {
        steps.sort_by_key(|(size, _)| *size);
        steps.into_iter().map(|(_, step)| step).collect::<Vec<_>>()
    };
    let evidence = (visitor.evidence == Evidence::Studies).then_some(Step::AllEvidence);
    [
        sorted(concerns),
        sorted(values),
        limit_steps(visitor, decision),
        day_steps(visitor, decision),
        evidence.into_iter().collect(),
    ]
}

/// (c) Each limit to each looser `needs` of any option; the surface to the next.
fn limit_steps(visitor: &Visitor, decision: &Decision) -> Vec<Step> {
    let mut steps = Vec::new();
    for miss in decision.options.iter().flat_map(|option| &option.misses) {
        steps.push(match *miss {
            Miss::DaysOff { needs, .. } => (u32::from(needs.to().0), Step::DaysOff(needs.to())),
            Miss::Visits { needs, .. } => (u32::from(needs.to().0), Step::Visits(needs.to())),
            Miss::Surface { allowed, .. } => (0, Step::Surface(allowed.looser().unwrap())),
            Miss::Budget { needs: Some(needs), .. } => (needs.to().0, Step::Budget(needs.to())),
            Miss::Budget { needs: None, .. } => continue,
            Miss::Event { needs, .. } => {
                let wait = Days(u16::try_from(needs).unwrap());
                (needs, Step::Event(visitor.today.plus(wait)))
            }
        });
    }
    steps.sort_by_key(|(number, _)| *number);
    steps.into_iter().map(|(_, step)| step).collect()
}

/// (d) Today to each later day on which a gate opens, up to the event.
fn day_steps(visitor: &Visitor, decision: &Decision) -> Vec<Step> {
    let gates = decision.options.iter().flat_map(|option| &option.gates);
    let mut days: Vec<Date> = gates.filter_map(|gate| gate.until).collect();
    days.retain(|day| *day > visitor.today && visitor.event.is_none_or(|event| *day <= event));
    days.sort_unstable();
    days.into_iter().map(Step::Today).collect()
}

/// The changes, by running the whole method on every step.
fn changes_step_by_step(
    visitor: &Visitor,
    clinic: &Clinic,
    decision: &Decision,
) -> Vec<(ProcedureId, Step, Group, Group, bool)> {
    let ladders = ladders(visitor, decision);
    let mut changes = Vec::new();
    for option in decision.options.iter().filter(|option| option.group.is_ranked()) {
        let (id, from) = (option.procedure.id, option.group);
        if is_first_in_fits(decision, id) {
            continue;
        }
        changes.extend(ladders.iter().filter_map(|steps| {
            steps.iter().find_map(|step| {
                let then = decide(&step.applied_to(visitor), clinic);
                let to = then.option(id).unwrap().group;
                let top = is_first_in_fits(&then, id);
                (to < from || top).then_some((id, *step, from, to, top))
            })
        }));
    }
    changes
}

fn first_place(decision: &Decision) -> Vec<ProcedureId> {
    let best = decision.options.first().map(|option| option.group);
    let group = best.filter(|group| *group <= Group::TradeOff);
    let options = group.into_iter().flat_map(|group| decision.group(group));
    let mut ids: Vec<_> = options
        .filter(|option| option.place() == Some(1))
        .map(|option| option.procedure.id)
        .collect();
    ids.sort_unstable();
    ids
}

/// The neighbours of CONTRACT.md, "Steady".
fn neighbours(visitor: &Visitor, clinic: &Clinic, decision: &Decision) -> Vec<Step> {
    let mut steps = Vec::new();
    for (concern, weight) in visitor.concerns.iter() {
        let near = [weight.get() - 1, weight.get() + 1].into_iter().filter_map(Weight::new);
        steps.extend(near.map(|weight| Step::Concern(concern, weight)));
    }
    for (value, weight) in visitor.values.iter() {
        let near = [weight.get() - 1, weight.get() + 1].into_iter().filter(|number| *number <= 3);
        steps.extend(near.map(|number| Step::Value(value, Weight::new(number))));
    }
    let surface = visitor.surface_limit();
    steps.extend([surface.looser(), surface.stricter()].into_iter().flatten().map(Step::Surface));
    let limits = visitor.limits;
    let options: Vec<&Procedure> = decision
        .options
        .iter()
        .map(|option| option.procedure)
        .filter(|option| !option.id.is_standing())
        .collect();
    let days = options.iter().filter_map(|option| Some(option.recovery.looks_different?.to().0));
    steps.extend(
        near(limits.days_off.map(|days| days.0), days).map(|days| Step::DaysOff(Days(days))),
    );
    let visits = options.iter().filter_map(|option| Some(clinic.visits(option)?.to().0));
    steps.extend(
        near(limits.visits.map(|visits| visits.0), visits)
            .map(|visits| Step::Visits(Visits(visits))),
    );
    let prices = options.iter().filter_map(|option| Some(clinic.course_price(option)?.to().0));
    steps.extend(
        near(limits.budget.map(|budget| budget.0), prices).map(|price| Step::Budget(Amount(price))),
    );
    steps
}

fn near<T: Copy + Ord>(limit: Option<T>, ends: impl Iterator<Item = T>) -> impl Iterator<Item = T> {
    let mut ends: Vec<T> = ends.collect();
    ends.sort_unstable();
    let smaller = limit.and_then(|limit| ends.iter().rev().find(|end| **end < limit).copied());
    let larger = limit.and_then(|limit| ends.iter().find(|end| **end > limit).copied());
    smaller.into_iter().chain(larger)
}

proptest! {
    // Each case runs the whole method a hundred times.
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn every_change_is_the_smallest_that_really_does_what_it_says(
        visitor in visitor(), clinic in clinic(),
    ) {
        let decision = decide(&visitor, &clinic);
        let given = changes(&visitor, &clinic, &decision);
        let given: Vec<_> = given
            .iter()
            .map(|change| (change.option, change.step, change.from, change.to, change.top))
            .collect();
        prop_assert_eq!(given, changes_step_by_step(&visitor, &clinic, &decision));
    }

    #[test]
    fn steadiness_counts_the_neighbours_that_keep_the_first_place(
        visitor in visitor(), clinic in clinic(),
    ) {
        let decision = decide(&visitor, &clinic);
        let first = first_place(&decision);
        let expected = (!first.is_empty()).then(|| {
            let steps = neighbours(&visitor, &clinic, &decision);
            let keeps = |step: &&Step| {
                first_place(&decide(&step.applied_to(&visitor), &clinic)) == first
            };
            Steady { kept: steps.iter().filter(keeps).count(), of: steps.len() }
        });
        prop_assert_eq!(steady(&visitor, &clinic, &decision), expected);
    }
}
