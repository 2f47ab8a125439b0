//! Speed of the method, natively: `cargo xtask bench`, or `cargo bench --bench method`.
//!
//! Three visitors: one who said nothing, the one of CONTRACT.md section 2, and one who said
//! everything. Budgets are those of DESIGN.md section 7; a laptop under load misses them easily, so
//! the best of many rounds is shown.

use std::hint::black_box;
use std::time::{Duration, Instant};

use method::catalog::{Concern, Question, ValueId};
use method::clinic::Clinic;
use method::date::Date;
use method::decide::{changes, decide, steady};
use method::visitor::{Visitor, reading};

const ROUNDS: u32 = 40;
const RUNS: u32 = 100;

/// The visitor of CONTRACT.md section 2.
const EXAMPLE: &str = r#"{ "today": "2026-12-01", "concerns": { "age-spots": 3, "rough-texture": 1 },
    "areas": ["hands"], "skin_type": "2", "health": { "anticoagulants": "yes", "pregnancy": "no" },
    "limits": { "days_off": 3 }, "values": { "comfort": 2 } }"#;

fn main() {
    let everything = everything();
    let visitors = [("nothing", "{}"), ("the example", EXAMPLE), ("everything", &everything)];
    println!(
        "{:<24} {:<14} {:>10} {:>10} {:>10}",
        "method, native", "visitor said", "now", "must", "aim"
    );
    for (said, answers) in visitors {
        match reading::read(answers.as_bytes(), Date::FIRST) {
            Ok(visitor) => measure(said, &visitor),
            Err(problem) => println!("{said}: {problem}"),
        }
    }
}

fn measure(said: &str, visitor: &Visitor) {
    let clinic = Clinic::default();
    let groups = best(|| {
        black_box(decide(black_box(visitor), &clinic));
    });
    let decision = decide(visitor, &clinic);
    let outlook = best(|| {
        black_box(changes(black_box(visitor), &clinic, &decision));
        black_box(steady(black_box(visitor), &clinic, &decision));
    });
    row("whole catalogue", said, groups, 50, 10);
    row("changes and steadiness", said, outlook, 500, 100);
}

fn row(what: &str, said: &str, now: Duration, must: u32, aim: u32) {
    let tenths = now.as_nanos() / 100;
    let now = format!("{}.{} us", tenths / 10, tenths % 10);
    println!("{what:<24} {said:<14} {now:>10} {must:>7} us {aim:>7} us");
}

/// The time of one run in the best of all rounds.
fn best(mut run: impl FnMut()) -> Duration {
    let round = |_| {
        let start = Instant::now();
        (0..RUNS).for_each(|_| run());
        start.elapsed() / RUNS
    };
    (0..ROUNDS).map(round).min().unwrap_or_default()
}

/// Every concern, question and value, with the heaviest answer.
fn everything() -> String {
    let concerns: Vec<_> =
        Concern::ALL.iter().map(|concern| format!("\"{}\": 3", concern.word())).collect();
    let health: Vec<_> = Question::ALL
        .iter()
        // A spot nobody has looked at would end the method before it has begun.
        .filter(|question| **question != Question::UndiagnosedLesion)
        .map(|question| format!("\"{}\": \"yes\"", question.word()))
        .collect();
    let values: Vec<_> =
        ValueId::ALL.iter().map(|value| format!("\"{}\": 3", value.word())).collect();
    format!(
        r#"{{ "concerns": {{ {} }}, "areas": ["face", "hands"], "skin_type": "4",
            "health": {{ {} }}, "values": {{ {} }}, "event": "2100-01-01",
            "limits": {{ "days_off": 3, "visits": 2, "budget": 500, "surface": "any" }} }}"#,
        concerns.join(", "),
        health.join(", "),
        values.join(", ")
    )
}
