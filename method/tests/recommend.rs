//! The command line: what it prints, and its one line for every kind of bad input.

#![cfg(test)]

use std::env;
use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

/// The example's program, which `cargo test -p method` builds beside the tests.
fn program() -> Command {
    let folder = env::current_exe().unwrap().parent().unwrap().join("../examples");
    Command::new(folder.join(format!("recommend{}", env::consts::EXE_SUFFIX)))
}

fn recommend(arguments: &[&str], input: &[u8]) -> Output {
    let mut child = program()
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("`cargo test -p method` builds the example recommend");
    // A program that has already refused its arguments does not read.
    let _ = child.stdin.take().unwrap().write_all(input);
    child.wait_with_output().unwrap()
}

/// Checks exit 2, nothing on standard output, and gives the one line of standard error.
fn refusal(output: &Output) -> String {
    let line = String::from_utf8(output.stderr.clone()).unwrap();
    assert_eq!(output.status.code(), Some(2), "{line}");
    assert!(output.stdout.is_empty(), "{line}");
    assert_eq!(line.lines().count(), 1, "{line}");
    line.trim_end().to_owned()
}

fn refused_answers(answers: &str) -> String {
    refusal(&recommend(&[], answers.as_bytes()))
}

/// A file of this test run.
fn file(name: &str, content: &str) -> String {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR"));
    let path = folder.join(name);
    fs::write(&path, content).unwrap();
    path.to_str().unwrap().to_owned()
}

fn refused_clinic(name: &str, clinic: &str) -> String {
    refusal(&recommend(&["--clinic", &file(name, clinic)], b"{}"))
}

#[test]
fn answers_from_a_file_and_from_standard_input_give_the_same_object() {
    let answers = r#"{"today": "2026-12-01", "concerns": {"age-spots": 2}}"#;
    let from_input = recommend(&[], answers.as_bytes());
    let from_file = recommend(&[&file("answers.json", answers)], b"");
    assert_eq!(from_input.status.code(), Some(0));
    assert!(from_input.stdout.starts_with(b"{\n  \"catalog\": {\"version\": "));
    assert!(from_input.stderr.is_empty());
    assert_eq!(from_input.stdout, from_file.stdout);
}

#[test]
fn no_answers_at_all_are_answers() {
    let output = recommend(&[], b"{}");
    let text = String::from_utf8(output.stdout).unwrap();
    assert_eq!(output.status.code(), Some(0));
    assert!(text.contains(r#""ending": "no-concern-chosen""#));
    assert!(text.contains(r#""assumed": ["areas", "skin_type", "limits.surface"]"#));
}

#[test]
fn a_clinic_file_names_what_is_not_offered() {
    let clinic = file(
        "clinic.json",
        r#"{"name": "A", "funding": "B", "menu": {"microdermabrasion": {}, "light-ipl": {}}}"#,
    );
    let output = recommend(&["--clinic", &clinic], b"{}");
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.contains(r#""not_offered": ["peel-superficial", "peel-medium", "#), "{text}");
}

#[test]
fn a_limit_out_of_range_is_named_as_the_contract_shows() {
    assert_eq!(
        refused_answers(r#"{"limits": {"days_off": 1000000000}}"#),
        "answers.limits.days_off is 1000000000; allowed: a whole number from 0 to 365"
    );
}

#[test]
fn every_kind_of_bad_answer_has_its_line() {
    let cases = [
        ("", "answers is empty; allowed: one JSON object in UTF-8"),
        (
            "[]",
            "answers is a list; allowed: an object with today, concerns, areas, skin_type, health, limits, values, evidence, event",
        ),
        (
            "{} {}",
            "answers is followed by more text at line 1, column 4; allowed: nothing after the object",
        ),
        (r#"{"areas": null}"#, "answers.areas is null; allowed: a list of area ids"),
        (
            r#"{"color": 1}"#,
            "answers.color is an unknown key; allowed: today, concerns, areas, skin_type, health, limits, values, evidence, event",
        ),
        (
            r#"{"limits": {"visits": 1.0}}"#,
            "answers.limits.visits is 1.0; allowed: a whole number from 0 to 99",
        ),
        (
            r#"{"limits": {"visits": 1e1}}"#,
            "answers.limits.visits is 1e1; allowed: a whole number from 0 to 99",
        ),
        (
            r#"{"limits": {"visits": -1}}"#,
            "answers.limits.visits is -1; allowed: a whole number from 0 to 99",
        ),
        (
            r#"{"limits": {"visits": "3"}}"#,
            "answers.limits.visits is \"3\"; allowed: a whole number from 0 to 99",
        ),
        (
            r#"{"limits": {"budget": 1000001}}"#,
            "answers.limits.budget is 1000001; allowed: a whole number from 0 to 1000000",
        ),
        (
            r#"{"limits": {"surface": "removed"}}"#,
            "answers.limits.surface is \"removed\"; allowed: \"closed\", \"pin-points\", \"any\"",
        ),
        (
            r#"{"limits": {"visits": 1, "visits": 1}}"#,
            "answers.limits.visits is given twice; allowed: each key once",
        ),
        (
            r#"{"areas": ["face", "face"]}"#,
            "answers.areas[1] is \"face\" again; allowed: each id once",
        ),
        (
            r#"{"areas": ["nose"]}"#,
            "answers.areas[0] is \"nose\"; allowed: \"face\", \"eyes\", \"neck\", \"decollete\", \"hands\", \"body\"",
        ),
        (
            r#"{"concerns": {"age-spots": 0}}"#,
            "answers.concerns.age-spots is 0; allowed: a whole number from 1 to 3",
        ),
        (
            r#"{"values": {"comfort": 4}}"#,
            "answers.values.comfort is 4; allowed: a whole number from 0 to 3",
        ),
        (
            r#"{"skin_type": 2}"#,
            "answers.skin_type is 2; allowed: \"1\", \"2\", \"3\", \"4\", \"5\", \"6\", \"not-sure\"",
        ),
        (r#"{"evidence": "A"}"#, "answers.evidence is \"A\"; allowed: \"all\", \"studies\""),
        (
            r#"{"today": "2026-02-29"}"#,
            "answers.today is \"2026-02-29\"; allowed: a date from 1900-01-01 to 2200-12-31",
        ),
        (
            r#"{"today": "2026-12-01", "event": "2026-11-30"}"#,
            "answers.event is \"2026-11-30\"; allowed: a date from 2026-12-01 to 2200-12-31",
        ),
        (
            r#"{"health": {"keloid": {"stopped": "2026-01-01"}}}"#,
            "answers.health.keloid is an object; allowed: \"yes\", \"no\", \"not-sure\"",
        ),
        (r#"{"health": {"sun": {}}}"#, "answers.health.sun.stopped is missing; allowed: a date"),
        (
            r#"{"health": {"sun": {"stopped": "2026-01-01", "x": 1}}}"#,
            "answers.health.sun.x is an unknown key; allowed: stopped",
        ),
        (
            r#"{"health": {"sun": true}}"#,
            "answers.health.sun is true; allowed: \"yes\", \"no\", \"not-sure\", {\"stopped\": date}",
        ),
    ];
    for (answers, line) in cases {
        assert_eq!(refused_answers(answers), line, "{answers}");
    }
}

#[test]
fn an_unknown_concern_is_met_with_the_list_of_concerns() {
    let line = refused_answers(r#"{"concerns": {"wrinkles": 1}}"#);
    assert!(line.starts_with("answers.concerns.wrinkles is an unknown key; allowed: fine-lines, "));
    assert!(line.ends_with(", hands-ageing"), "{line}");
}

#[test]
fn strange_text_stays_on_one_line_and_is_shortened() {
    let line = refused_answers("{\"evidence\": \"a\\nb\\u2028c\\u001b[31m\", \"areas\": []}");
    assert_eq!(
        line,
        "answers.evidence is \"a\\nb\\u2028c\\u001b[31m\"; allowed: \"all\", \"studies\""
    );
    let long = refused_answers(&format!("{{\"{}\": 1}}", "x\\n".repeat(500)));
    assert!(long.len() < 400, "{long}");
}

#[test]
fn text_that_is_not_utf_8_or_too_long_is_refused() {
    assert_eq!(
        refusal(&recommend(&[], b"{\"today\": \"\xff\"}")),
        "answers is not UTF-8; allowed: one JSON object in UTF-8"
    );
    let long = format!("{{}}{}", " ".repeat(64 * 1024 - 1));
    assert_eq!(
        refused_answers(&long),
        "answers is longer than 65536 bytes; allowed: at most 64 KB"
    );
}

#[test]
fn a_file_that_cannot_be_read_is_bad_input() {
    let line = refusal(&recommend(&["/no/such/answers.json"], b""));
    assert!(line.starts_with("answers is the unreadable \"/no/such/answers.json\" ("), "{line}");
    let line = refusal(&recommend(&["--clinic", "/no/such/clinic.json"], b"{}"));
    assert!(line.starts_with("clinic is the unreadable \"/no/such/clinic.json\" ("), "{line}");
}

#[test]
fn a_misused_command_line_is_bad_input() {
    for arguments in [
        &["--clinic"][..],
        &["--verbose"],
        &["a.json", "b.json"],
        &["--clinic", "a.json", "--clinic", "b.json"],
    ] {
        let line = refusal(&recommend(arguments, b"{}"));
        assert!(line.starts_with("the command line holds "), "{line}");
    }
}

#[test]
fn every_kind_of_bad_clinic_file_has_its_line() {
    let cases = [
        ("{}", "clinic.name is missing; allowed: a text that is not empty"),
        (r#"{"name": "A"}"#, "clinic.funding is missing; allowed: a text that is not empty"),
        (
            r#"{"name": "A", "funding": " "}"#,
            "clinic.funding is \" \"; allowed: a text that is not empty",
        ),
        (
            r#"{"name": "A", "funding": "B", "booking": "http://a.example"}"#,
            "clinic.booking is \"http://a.example\"; allowed: a link that starts with https://, tel: or mailto:",
        ),
        (
            r#"{"name": "A", "funding": "B", "currency": "$"}"#,
            "clinic.currency is \"$\"; allowed: three capital letters such as USD",
        ),
        (
            r#"{"name": "A", "funding": "B", "policy": null}"#,
            "clinic.policy is null; allowed: an object with health, skin_types, options",
        ),
        (
            r#"{"name": "A", "funding": "B", "policy": {"health": {"sun": {"days": 0}}}}"#,
            "clinic.policy.health.sun.days is 0; allowed: a whole number from 1 to 3650",
        ),
        (
            r#"{"name": "A", "funding": "B", "policy": {"health": {"sun": "never"}}}"#,
            "clinic.policy.health.sun is \"never\"; allowed: \"not-now\", \"check-first\", {\"days\": number}",
        ),
        (
            r#"{"name": "A", "funding": "B", "policy": {"skin_types": {"light-ipl": ["1", "1"]}}}"#,
            "clinic.policy.skin_types.light-ipl[1] is \"1\" again; allowed: each id once",
        ),
        (
            r#"{"name": "A", "funding": "B", "menu": {"light-ipl": {"price": [200, 150]}}}"#,
            "clinic.menu.light-ipl.price is [200, 150]; allowed: [lowest, highest], whole numbers from 0 to 1000000",
        ),
        (
            r#"{"name": "A", "funding": "B", "menu": {"light-ipl": {"visits": [0, 2]}}}"#,
            "clinic.menu.light-ipl.visits[0] is 0; allowed: a whole number from 1 to 99",
        ),
        (
            r#"{"name": "A", "funding": "B", "menu": {"light-ipl": {"areas": []}}}"#,
            "clinic.menu.light-ipl.areas is an empty list; allowed: at least one area id",
        ),
        (
            r#"{"name": "A", "funding": "B", "cost_steps": [3, 2, 1]}"#,
            "clinic.cost_steps is [3, 2, 1]; allowed: three rising whole numbers such as [300, 1000, 3000]",
        ),
        (
            r#"{"name": "A", "funding": "B", "reviewed": {"date": "2026-11-01"}}"#,
            "clinic.reviewed.by is missing; allowed: a text that is not empty",
        ),
        (r#"{"name": "A", "name": "B"}"#, "clinic.name is given twice; allowed: each key once"),
    ];
    for (index, (clinic, line)) in cases.into_iter().enumerate() {
        assert_eq!(refused_clinic(&format!("bad-clinic-{index}.json"), clinic), line, "{clinic}");
    }
}

#[test]
fn the_clinic_file_of_the_contract_is_read() {
    let clinic = file(
        "contract-clinic.json",
        r#"{ "$schema": "…/clinic.schema.json",
             "name": "…", "funding": "This clinic sells some of these treatments.",
             "booking": "https://…", "phone": "+1 312 …", "currency": "USD",
             "reviewed": { "by": "…", "credentials": "…", "date": "2026-11-01" },
             "prices_as_of": "2026-11-01",
             "menu": { "microdermabrasion": { "name": "…", "device": "…", "price": [150, 200],
                       "visits": [4, 6], "areas": ["face", "hands"], "note": "…" } },
             "policy": { "health": { "isotretinoin": { "days": 180 }, "pregnancy": "not-now",
                                     "anticoagulants": "check-first" },
                         "skin_types": { "laser-ablative-full": ["1", "2", "3"] },
                         "options": { "peel-medium": { "isotretinoin": { "days": 90 } } } } }"#,
    );
    let output = recommend(&["--clinic", &clinic], b"{}");
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
}
