//! Speed of the method on the whole catalogue: `cargo bench -p method`.
//!
//! Budgets (DESIGN.md section 7): `decide` 50 us, aim 10 us; with `changes` and `steady` 500 us,
//! aim 100 us.

use divan::{Bencher, black_box};
use method::catalog::PROCEDURES;
use method::clinic::Clinic;
use method::date::Date;
use method::decide::{changes, decide, decide_among, steady};
use method::visitor::Visitor;

fn main() {
    divan::main();
}

/// A visitor who answers little, one with every kind of answer, and one who chose everything.
const ANSWERS: [(&str, &str); 3] = [
    ("two concerns", r#"{"concerns": {"age-spots": 3, "rough-texture": 1}}"#),
    (
        "all kinds of answers",
        r#"{"today": "2026-12-01", "concerns": {"acne-scars": 3, "fine-lines": 2, "pih": 1},
            "areas": ["face", "neck"], "skin_type": "4",
            "health": {"isotretinoin": {"stopped": "2026-10-06"}, "sun": {"stopped": "2026-11-20"},
                       "recent-procedure": {"stopped": "2026-11-25"}, "pregnancy": "no",
                       "keloid": "not-sure", "anticoagulants": "yes"},
            "limits": {"days_off": 7, "visits": 6, "surface": "any"},
            "values": {"comfort": 2, "few-visits": 1, "low-colour-risk": 3},
            "event": "2027-06-01"}"#,
    ),
    (
        "everything at once",
        r#"{"today": "2026-12-01",
            "concerns": {"fine-lines": 1, "deep-wrinkles": 2, "crows-feet": 3, "dullness": 1,
              "rough-texture": 2, "dryness": 3, "enlarged-pores": 1, "oily-clogged": 2,
              "acne-comedonal": 3, "acne-scars": 1, "acne-scars-rolling": 2,
              "acne-scars-boxcar": 3, "acne-scars-icepick": 1, "other-scars": 2, "sun-damage": 3,
              "age-spots": 1, "uneven-tone": 2, "stretch-marks": 3, "skin-laxity": 1},
            "areas": ["face", "eyes", "neck", "decollete", "hands", "body"], "skin_type": "2",
            "health": {"isotretinoin": {"stopped": "2026-10-06"}, "sun": {"stopped": "2026-11-20"},
              "topical-retinoid": {"stopped": "2026-12-01"}, "pregnancy": {"stopped": "2027-02-01"},
              "recent-procedure": {"stopped": "2026-11-25"},
              "radiotherapy": {"stopped": "2026-11-01"}},
            "limits": {"days_off": 7, "visits": 6, "budget": 900}, "evidence": "studies",
            "values": {"comfort": 2, "short-recovery": 1, "few-visits": 1, "low-cost": 2,
              "low-colour-risk": 3, "lasting": 1}, "event": "2027-06-01"}"#,
    ),
];

#[expect(clippy::expect_used, reason = "a bench of wrong answers must not run")]
fn visitor(answers: &str) -> Visitor {
    method::visitor::reading::read(answers.as_bytes(), Date::FIRST).expect("valid answers")
}

#[divan::bench(args = ANSWERS.map(|(name, _)| name))]
fn decide_alone(bencher: Bencher<'_, '_>, name: &str) {
    let (visitor, clinic) = case(name);
    bencher.bench(|| decide(black_box(&visitor), black_box(&clinic)));
}

#[divan::bench(args = ANSWERS.map(|(name, _)| name))]
fn decide_with_changes_and_steady(bencher: Bencher<'_, '_>, name: &str) {
    let (visitor, clinic) = case(name);
    bencher.bench(|| {
        let decision = decide(black_box(&visitor), black_box(&clinic));
        let changes = changes(&visitor, &clinic, &decision);
        let steady = steady(&visitor, &clinic, &decision);
        (decision, changes, steady)
    });
}

/// The catalogue this many times over: the cost of an option should stay what it is.
#[divan::bench(args = [1, 10, 100])]
fn decide_among_more(bencher: Bencher<'_, '_>, times: usize) {
    let (visitor, clinic) = case("all kinds of answers");
    bencher.bench(|| {
        let options = PROCEDURES.iter().cycle().take(times * PROCEDURES.len());
        decide_among(black_box(options), &visitor, &clinic)
    });
}

fn case(name: &str) -> (Visitor, Clinic) {
    let answers = ANSWERS.iter().find(|(known, _)| *known == name).map_or("{}", |(_, json)| json);
    (visitor(answers), Clinic::default())
}
