//! Reads a vignette and compares what the method says with what it expects.

use std::fmt::Write as _;

use method::catalog::{ProcedureId, Question};
use method::clinic::{self, Clinic};
use method::date::Date;
use method::decide::{Assessment, Decision, Earliest, Group, decide};
use method::json::Value;
use method::report::report;
use method::visitor::{self, Visitor};

/// Checks one vignette, and shows the whole answer where it differs.
#[track_caller]
pub(crate) fn check(vignette: &str) {
    let text = joined(vignette);
    let lines: Vec<_> = text.lines().filter_map(line).collect();
    let visitor = visitor(&lines);
    let clinic = clinic(&lines);
    let decision = decide(&visitor, &clinic);
    let mut differences = Vec::new();
    for group in Group::ALL.into_iter().filter(|group| *group != Group::Reference) {
        let expected = value(&lines, group.word()).unwrap_or("");
        differences.extend(group_difference(group, expected, &decision));
    }
    let ending = decision.ending.map_or("", |ending| ending.word());
    differences.extend(difference("ending", value(&lines, "ending").unwrap_or(""), ending));
    if let Some(expected) = value(&lines, "not offered") {
        let left_off: Vec<_> = decision.not_offered.iter().map(|id| id.word()).collect();
        differences.extend(difference("not offered", expected, &left_off.join(", ")));
    }
    for (name, given) in [("earliest", earliest as fn(&Assessment) -> String), ("flags", flags)] {
        for expected in lines.iter().filter(|(known, _)| *known == name).map(|(_, text)| *text) {
            let (id, expected) = expected.split_once(' ').unwrap();
            let option = decision.option(ProcedureId::from_word(id).unwrap()).unwrap();
            differences.extend(difference(&format!("{name} {id}"), expected, &given(option)));
        }
    }
    let expected: Vec<_> =
        lines.iter().filter(|(known, _)| *known == "change").map(|(_, text)| *text).collect();
    if !expected.is_empty() {
        let given = changes_in_words(&visitor, &clinic);
        let given = if given.is_empty() { "none".to_owned() } else { given.join("\n") };
        differences.extend(difference("change", &expected.join("\n"), &given));
    }
    assert!(differences.is_empty(), "{vignette}\n{}\n{}", differences.join("\n"), shown(&decision));
}

const NAMES: [&str; 22] = [
    "today",
    "concerns",
    "areas",
    "skin",
    "health",
    "limits",
    "values",
    "evidence",
    "event",
    "clinic",
    "fits",
    "trade-off",
    "check-first",
    "not-now",
    "no-evidence",
    "does-not-help",
    "unsorted",
    "ending",
    "not offered",
    "earliest",
    "flags",
    "change",
];

/// The vignette with each line that ends in a comma joined with the next.
fn joined(vignette: &str) -> String {
    let mut text = String::new();
    for line in vignette.lines().map(str::trim) {
        text.push_str(line);
        text.push(if line.ends_with(',') { ' ' } else { '\n' });
    }
    text
}

/// A line's name and what it holds; `None` for the story. A name that nobody knows would check
/// nothing.
fn line(line: &str) -> Option<(&str, &str)> {
    let (name, text) = line.split_once(':')?;
    let name = name.trim();
    let is_name = name.bytes().all(|byte| byte.is_ascii_lowercase() || b"-_".contains(&byte));
    if !is_name {
        return NAMES.contains(&name).then_some((name, text.trim()));
    }
    assert!(NAMES.contains(&name), "no such line: {name}");
    Some((name, text.trim()))
}

fn value<'a>(lines: &[(&str, &'a str)], name: &str) -> Option<&'a str> {
    lines.iter().find(|(known, _)| *known == name).map(|(_, text)| *text)
}

fn items(text: &str) -> impl Iterator<Item = &str> {
    text.split(',').map(str::trim).filter(|item| !item.is_empty())
}

/// The visitor, read as an answers file would be.
fn visitor(lines: &[(&str, &str)]) -> Visitor {
    let today = value(lines, "today").unwrap_or("2026-12-01");
    let mut json = format!(r#"{{"today": "{today}""#);
    for name in ["concerns", "limits", "values"] {
        let members = value(lines, name).into_iter().flat_map(items).map(|item| {
            let (id, weight) = item.split_once(' ').expect("an id and a number or word");
            let is_number = weight.bytes().all(|byte| byte.is_ascii_digit());
            if is_number {
                format!(r#""{id}": {weight}"#)
            } else {
                format!(r#""{id}": "{weight}""#)
            }
        });
        let members = members.collect::<Vec<_>>().join(", ");
        let _ = write!(json, r#", "{name}": {{{members}}}"#);
    }
    if let Some(areas) = value(lines, "areas") {
        let areas = items(areas).map(|area| format!(r#""{area}""#)).collect::<Vec<_>>();
        let _ = write!(json, r#", "areas": [{}]"#, areas.join(", "));
    }
    for (name, key) in [("skin", "skin_type"), ("evidence", "evidence"), ("event", "event")] {
        if let Some(text) = value(lines, name) {
            let _ = write!(json, r#", "{key}": "{text}""#);
        }
    }
    let _ = write!(json, r#", "health": {{{}}}}}"#, health(value(lines, "health").unwrap_or("")));
    visitor::reading::read(json.as_bytes(), Date::FIRST).unwrap_or_else(|problem| {
        panic!("{problem} in {json}");
    })
}

/// The health answers as JSON members; `all else no` answers the rest.
fn health(text: &str) -> String {
    let mut answers = Vec::new();
    let mut open: Vec<&str> = Question::ALL.iter().map(|question| question.word()).collect();
    for item in items(text).filter(|item| *item != "all else no") {
        let (id, answer) = item.split_once(' ').expect("a question and an answer");
        open.retain(|question| *question != id);
        answers.push(match answer.strip_prefix("stopped ") {
            Some(day) => format!(r#""{id}": {{"stopped": "{day}"}}"#),
            None if answer == "open" => continue,
            None => format!(r#""{id}": "{answer}""#),
        });
    }
    if items(text).any(|item| item == "all else no") {
        answers.extend(open.iter().map(|id| format!(r#""{id}": "no""#)));
    }
    answers.join(", ")
}

fn clinic(lines: &[(&str, &str)]) -> Clinic {
    let Some(parts) = value(lines, "clinic") else { return Clinic::default() };
    let json = format!(r#"{{"name": "A clinic", "funding": "It sells treatments.", {parts}}}"#);
    clinic::reading::read_strictly(json.as_bytes()).unwrap_or_else(|problem| panic!("{problem}"))
}

/// Whether a group holds what is expected, in that order.
fn group_difference(group: Group, expected: &str, decision: &Decision) -> Option<String> {
    let given: Vec<&Assessment> = decision
        .group(group)
        .filter(|option| group == Group::Unsorted || !option.procedure.id.is_standing())
        .collect();
    let named: Vec<&str> = items(expected).filter(|item| *item != "all others").collect();
    let takes_others = items(expected).any(|item| item == "all others");
    let shown = given.iter().take(if takes_others { named.len() } else { given.len() });
    let shown: Vec<String> = shown
        .zip(named.iter().copied().chain(std::iter::repeat("")))
        .map(|(option, expected)| as_expected(option, expected))
        .collect();
    difference(group.word(), &named.join(", "), &shown.join(", "))
}

/// An option's id, with its points where the expectation has them.
fn as_expected(option: &Assessment, expected: &str) -> String {
    let id = option.procedure.id.word();
    match option.points().filter(|_| expected.contains(' ')) {
        Some(points) => format!("{id} {points}"),
        None => id.to_owned(),
    }
}

fn difference(name: &str, expected: &str, given: &str) -> Option<String> {
    (expected != given).then(|| format!("{name}: expected \"{expected}\", given \"{given}\""))
}

fn earliest(option: &Assessment) -> String {
    match option.earliest() {
        Earliest::Open => "open".to_owned(),
        Earliest::From(day) => day.to_string(),
        Earliest::Unknown => "unknown".to_owned(),
    }
}

fn flags(option: &Assessment) -> String {
    let flags: Vec<_> = option.flags.iter().map(|flag| flag.word()).collect();
    if flags.is_empty() { "none".to_owned() } else { flags.join(", ") }
}

/// Every change as in the report: `light-ipl limits.days_off 7 -> fits, first`.
fn changes_in_words(visitor: &Visitor, clinic: &Clinic) -> Vec<String> {
    let report = report(visitor, clinic);
    let Some(Value::List(changes)) = member(&report, "changes") else { panic!("no changes") };
    let words = changes.iter().map(|change| {
        let word = |name| plain(member(change, name).unwrap());
        let Some(Value::Object(step)) = member(change, "change") else { panic!("no step") };
        let step = step.iter().map(|(path, value)| format!("{path} {}", plain(value)));
        let first = if word("top") == "true" { ", first" } else { "" };
        let (option, step, to) = (word("option"), step.collect::<String>(), word("to"));
        format!("{option} {step} -> {to}{first}")
    });
    words.collect()
}

fn member<'a>(value: &'a Value, name: &str) -> Option<&'a Value> {
    let Value::Object(members) = value else { return None };
    members.iter().find(|(known, _)| known == name).map(|(_, value)| value)
}

fn plain(value: &Value) -> String {
    value.to_string().trim_matches('"').to_owned()
}

/// The whole answer, in the words of a vignette.
fn shown(decision: &Decision) -> String {
    let mut text = String::from("The method says\n");
    for group in Group::ALL {
        let options = decision.group(group).map(|option| as_expected(option, "id points"));
        let options = options.collect::<Vec<_>>().join(", ");
        let _ = writeln!(text, "    {}: {options}", group.word());
    }
    text
}
