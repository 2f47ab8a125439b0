//! Generated clinic files: mostly sound, with a fault here and there.
//!
//! Left out on purpose is what a schema cannot say: ranges and steps that fall, numbers such as
//! `1.0`, a key given twice.

use std::fmt::Debug;

use method::by_id::Id;
use method::catalog::{Area, ProcedureId, Question, SkinType};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use proptest::strategy::{BoxedStrategy, Union};
use serde_json::{Map, Value, json};

/// A clinic file.
pub(crate) fn clinic_file() -> impl Strategy<Value = Value> {
    let fields = vec![
        ("$schema", 2, text()),
        ("name", 50, text()),
        ("funding", 50, text()),
        ("booking", 2, booking()),
        ("phone", 2, text()),
        ("currency", 2, one_of(&["USD", "EUR", "usd", "US", "USDX", "U$D", ""])),
        (
            "reviewed",
            2,
            object(vec![("by", 20, text()), ("credentials", 2, text()), ("date", 2, day())]),
        ),
        ("prices_as_of", 2, day()),
        ("menu", 4, by_id::<ProcedureId>(entry())),
        ("policy", 4, policy()),
        ("cost_steps", 2, rising(3, 0..=1_000_001)),
    ];
    object(fields)
}

fn entry() -> BoxedStrategy<Value> {
    object(vec![
        ("name", 2, text()),
        ("device", 2, text()),
        ("price", 4, rising(2, 0..=1_000_001)),
        ("visits", 4, rising(2, 0..=100)),
        ("areas", 2, ids::<Area>()),
        ("note", 2, text()),
    ])
}

fn policy() -> BoxedStrategy<Value> {
    object(vec![
        ("health", 2, by_id::<Question>(rule())),
        ("skin_types", 2, by_id::<ProcedureId>(ids::<SkinType>())),
        ("options", 2, by_id::<ProcedureId>(by_id::<Question>(rule()))),
    ])
}

fn rule() -> BoxedStrategy<Value> {
    let days = prop_oneof![1_u32..=3650, Just(0), Just(3651)].prop_map(|days| json!(days));
    let wait = object(vec![("days", 30, now_and_then_foreign(days))]);
    Union::new_weighted(vec![(3, one_of(&["not-now", "check-first"])), (2, wait)]).boxed()
}

/// An object: each field is there in `weight` of `weight + 1` files; now and then another is too.
fn object(fields: Vec<(&'static str, u32, BoxedStrategy<Value>)>) -> BoxedStrategy<Value> {
    let members: Vec<_> = fields
        .into_iter()
        .map(|(key, weight, value)| {
            let absent = Just(None).boxed();
            let given = value.prop_map(move |value| Some((key.to_owned(), value))).boxed();
            Union::new_weighted(vec![(1, absent), (weight, given)])
        })
        .collect();
    let foreign = prop_oneof![
        60 => Just(None),
        1 => Just(Some(("colour".to_owned(), json!("blue")))),
    ];
    let object = (members, foreign).prop_map(|(members, foreign)| {
        Value::Object(members.into_iter().flatten().chain(foreign).collect::<Map<_, _>>())
    });
    now_and_then_foreign(object)
}

fn by_id<K: Id>(of: BoxedStrategy<Value>) -> BoxedStrategy<Value> {
    let key = prop_oneof![
        40 => select(K::ALL).prop_map(|id| id.word().to_owned()),
        1 => Just("light".to_owned()),
    ];
    let members = vec((key, of), 0..4);
    now_and_then_foreign(members.prop_map(|members| Value::Object(members.into_iter().collect())))
}

fn ids<K: Id>() -> BoxedStrategy<Value> {
    let words = |ids: Vec<K>| ids.into_iter().map(Id::word).collect::<Vec<_>>();
    let all = subsequence(K::ALL, 0..=K::ALL.len());
    let sound = all.prop_map(move |ids| json!(words(ids)));
    let twice = select(K::ALL).prop_map(|id| json!([id.word(), id.word()]));
    let unknown = Just(json!(["nose"]));
    now_and_then_foreign(prop_oneof![20 => sound, 1 => twice, 1 => unknown])
}

fn rising(count: usize, within: std::ops::RangeInclusive<u32>) -> BoxedStrategy<Value> {
    let numbers = proptest::collection::btree_set(within, count..=count);
    let short = Just(json!([1]));
    let sound = numbers.prop_map(|numbers| json!(numbers));
    now_and_then_foreign(prop_oneof![20 => sound, 1 => short])
}

fn text() -> BoxedStrategy<Value> {
    let empty = one_of(&["", " ", "\t\n"]);
    let sound = one_of(&["A", " A ", "Ärzte & <b>Haut</b>", "\u{1f600}", "null", "0"]);
    now_and_then_foreign(prop_oneof![20 => sound, 1 => empty])
}

fn booking() -> BoxedStrategy<Value> {
    let sound = [
        "https://a.example/book?x=1#y",
        "HTTPS://a.example",
        "tel:+13125550100",
        "mailto:a@b.example",
        "Mailto:a",
    ];
    let wrong = [
        "http://a.example",
        "https:",
        "https://",
        "https:/a",
        "tel:",
        "javascript:alert(1)",
        " https://a.example",
        "https://a.example\n",
        "https://a b",
        "//a.example",
        "a",
        "https://a\u{7f}",
        "xhttps://a",
    ];
    let sound = one_of(&sound);
    let wrong = one_of(&wrong);
    now_and_then_foreign(prop_oneof![4 => sound, 1 => wrong])
}

fn day() -> BoxedStrategy<Value> {
    let sound = one_of(&["2026-11-01", "1900-01-01", "2200-12-31", "2028-02-29"]);
    let wrong = [
        "2026-02-29",
        "2026-02-30",
        "2026-13-01",
        "2026-00-10",
        "2026-04-31",
        "1899-12-31",
        "2201-01-01",
        "2026-1-1",
        "2026-11-01T00:00:00",
        "01.11.2026",
        "",
    ];
    now_and_then_foreign(prop_oneof![4 => sound, 1 => one_of(&wrong)])
}

fn one_of(words: &[&str]) -> BoxedStrategy<Value> {
    let words: Vec<_> = words.iter().map(|word| json!(word)).collect();
    select(words).boxed()
}

/// Mostly what is meant to be there; in some files a value of another kind.
fn now_and_then_foreign<S>(meant: S) -> BoxedStrategy<Value>
where
    S: Strategy<Value = Value> + 'static,
    S::Value: Debug,
{
    let foreign = [
        json!(null),
        json!(true),
        json!(0),
        json!(-1),
        json!(2.5),
        json!("x"),
        json!([]),
        json!([1, 2]),
        json!({}),
        json!({"days": 1}),
    ];
    prop_oneof![80 => meant, 1 => select(foreign.to_vec())].boxed()
}
