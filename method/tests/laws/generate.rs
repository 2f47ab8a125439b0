//! Generated visitors and clinics.
//!
//! Two in three visitors answer "no" to nearly every health question, else every option would be
//! held back and no law about the better groups would ever be tried.

use method::by_id::{ById, Id, IdSet};
use method::catalog::{Days, ProcedureId, Question, Range, SkinType, Visits};
use method::clinic::{Clinic, Menu, MenuEntry, Policy, Rule, Rules};
use method::date::Date;
use method::money::Amount;
use method::visitor::{
    Evidence, Health, HealthAnswer, Limits, SkinAnswer, SurfaceLimit, Visitor, Weight,
};
use proptest::collection::vec;
use proptest::option::{of, weighted};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

/// The day every generated visitor asks.
pub(crate) fn today() -> Date {
    Date::new(2026, 12, 1).unwrap()
}

/// A visitor with any answers.
pub(crate) fn visitor() -> impl Strategy<Value = Visitor> {
    let said = (weights(0..=4), set(0..=2), weighted(0.9, skin()), health());
    let wants = (limits(), weights(0..=3), evidence(), weighted(0.3, 0_u16..400));
    (said, wants).prop_map(
        |((concerns, areas, skin, health), (limits, values, evidence, event))| Visitor {
            today: today(),
            concerns,
            areas,
            skin,
            health,
            limits,
            values,
            evidence,
            event: event.map(|days| today().plus(Days(days))),
        },
    )
}

/// A clinic with any menu, prices and policies.
pub(crate) fn clinic() -> impl Strategy<Value = Clinic> {
    (weighted(0.6, menu()), policy()).prop_map(|(menu, policy)| Clinic {
        name: "A clinic".to_owned(),
        funding: "It sells some of these treatments.".to_owned(),
        menu,
        policy,
        ..Clinic::default()
    })
}

/// The questions of any health answer.
pub(crate) fn question() -> impl Strategy<Value = Question> {
    select(Question::ALL)
}

/// A day on which something ended, or will.
pub(crate) fn day() -> impl Strategy<Value = Date> {
    (0_u16..600).prop_map(|days| Date::new(2025, 9, 1).unwrap().plus(Days(days)))
}

pub(crate) fn set<K: Id>(
    size: impl Into<proptest::sample::SizeRange>,
) -> impl Strategy<Value = IdSet<K>> {
    subsequence(K::ALL, size).prop_map(|ids| ids.into_iter().collect())
}

pub(crate) fn weight() -> impl Strategy<Value = Weight> {
    select(&Weight::ALL[..])
}

fn weights<K: Id, const N: usize>(
    size: impl Into<proptest::sample::SizeRange>,
) -> impl Strategy<Value = ById<K, Weight, N>> {
    subsequence(K::ALL, size).prop_flat_map(|ids| {
        let weights = vec(weight(), ids.len());
        weights.prop_map(move |weights| ids.iter().copied().zip(weights).collect())
    })
}

fn skin() -> impl Strategy<Value = SkinAnswer> {
    prop_oneof![
        6 => select(SkinType::ALL).prop_map(SkinAnswer::Type),
        1 => Just(SkinAnswer::NotSure),
    ]
}

fn health() -> impl Strategy<Value = Health> {
    let answers = Question::ALL.iter().map(|question| (Just(*question), answer(*question)));
    let answers = answers.collect::<Vec<_>>().prop_map(|answers| {
        answers.into_iter().filter_map(|(question, answer)| Some((question, answer?))).collect()
    });
    prop_oneof![2 => nearly_all_no(), 1 => answers]
}

/// Every answer is "no" but for at most two that hold little back, or a day.
fn nearly_all_no() -> impl Strategy<Value = Health> {
    let few = vec((question(), prop_oneof![Just(None), day().prop_map(Some)]), 0..3);
    few.prop_map(|few| {
        let no = Question::ALL.iter().map(|question| (*question, HealthAnswer::No));
        let mut health: Health = no.collect();
        for (question, day) in few.into_iter().filter(|(question, _)| question.takes_a_day()) {
            health.set(question, day.map(HealthAnswer::Stopped));
        }
        health
    })
}

fn answer(question: Question) -> impl Strategy<Value = Option<HealthAnswer>> {
    let plain = prop_oneof![
        40 => Just(Some(HealthAnswer::No)),
        1 => Just(Some(HealthAnswer::Yes)),
        1 => Just(Some(HealthAnswer::NotSure)),
        2 => Just(None),
    ];
    let dated = day().prop_map(|day| Some(HealthAnswer::Stopped(day)));
    let dated_share = if question.takes_a_day() { 4 } else { 0 };
    prop_oneof![44 => plain, dated_share => dated]
}

fn limits() -> impl Strategy<Value = Limits> {
    (
        of((0_u16..=30).prop_map(Days)),
        of((0_u8..=16).prop_map(Visits)),
        of((0_u32..=4000).prop_map(Amount)),
        of(select(&SurfaceLimit::ALL[..])),
    )
        .prop_map(|(days_off, visits, budget, surface)| Limits {
            days_off,
            visits,
            budget,
            surface,
        })
}

fn evidence() -> impl Strategy<Value = Evidence> {
    prop_oneof![3 => Just(Evidence::All), 1 => Just(Evidence::Studies)]
}

fn menu() -> impl Strategy<Value = Menu> {
    subsequence(ProcedureId::ALL, 1..=14).prop_flat_map(|ids| {
        let entries = vec(entry(), ids.len());
        entries.prop_map(move |entries| ids.iter().copied().zip(entries).collect())
    })
}

fn entry() -> impl Strategy<Value = MenuEntry> {
    let price = (0_u32..500, 0_u32..500)
        .prop_map(|(from, more)| Range::new(Amount(from), Amount(from + more)).unwrap());
    let visits = (1_u8..10, 0_u8..10)
        .prop_map(|(from, more)| Range::new(Visits(from), Visits(from + more)).unwrap());
    (of(price), of(visits), weighted(0.2, set(1..=6))).prop_map(|(price, visits, areas)| {
        MenuEntry { price, visits, areas, ..MenuEntry::default() }
    })
}

fn policy() -> impl Strategy<Value = Policy> {
    let options = (select(ProcedureId::ALL), rules());
    let skin_types = (select(ProcedureId::ALL), set(0..=6));
    (rules(), vec(options, 0..3), vec(skin_types, 0..3)).prop_map(
        |(health, options, skin_types)| Policy {
            health,
            options: options.into_iter().collect(),
            skin_types: skin_types.into_iter().collect(),
        },
    )
}

fn rules() -> impl Strategy<Value = Rules> {
    let rule = prop_oneof![
        Just(Rule::NotNow),
        Just(Rule::CheckFirst),
        (1_u16..400).prop_map(|days| Rule::Wait(Days(days))),
    ];
    vec((question(), rule), 0..3).prop_map(|rules| rules.into_iter().collect())
}
