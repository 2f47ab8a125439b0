//! The worked examples of CONTRACT.md section 2 and design/README.md, figure by figure.

#![cfg(test)]

use std::fmt::Write as _;

use method::catalog::Question;
use method::clinic::Clinic;
use method::date::Date;
use method::decide::{Assessment, decide, steady};
use method::report::report;
use method::visitor::{Visitor, reading};

/// The visitor of CONTRACT.md, every other health question answered "no".
fn contract_visitor() -> Visitor {
    let others = Question::ALL
        .iter()
        .filter(|question| !matches!(question, Question::Anticoagulants | Question::Pregnancy));
    let no = others.fold(String::new(), |mut text, question| {
        let _ = write!(text, r#", "{}": "no""#, question.word());
        text
    });
    read(&format!(
        r#"{{ "today": "2026-12-01", "concerns": {{ "age-spots": 3, "rough-texture": 1 }},
              "areas": ["hands"], "skin_type": "2",
              "health": {{ "anticoagulants": "yes", "pregnancy": "no"{no} }},
              "limits": {{ "days_off": 3 }}, "values": {{ "comfort": 2 }} }}"#
    ))
}

fn read(answers: &str) -> Visitor {
    reading::read(answers.as_bytes(), Date::FIRST).unwrap()
}

/// The lines of the report that belong to one option, without their indentation.
fn lines_of(report: &str, id: &str) -> Vec<String> {
    let start = format!(r#""id": "{id}","#);
    let lines = report.lines().map(str::trim).skip_while(|line| *line != start);
    lines.take_while(|line| *line != "}," && *line != "}").map(str::to_owned).collect()
}

#[test]
fn the_first_option_of_the_contract_comes_out_to_the_letter() {
    let report = report(&contract_visitor(), &Clinic::default()).to_string();
    let expected = [
        r#""id": "light-ipl","#,
        r#""group": "trade-off","#,
        r#""place": 1,"#,
        r#""points": 13,"#,
        r#""terms": ["#,
        r#"{"kind": "concern", "id": "rough-texture", "weight": 1, "level": null, "points": 0, "grade": null, "sources": []},"#,
        r#"{"kind": "concern", "id": "age-spots", "weight": 3, "level": 3, "points": 9, "grade": "A", "sources": ["sl2025"]},"#,
        r#"{"kind": "value", "id": "comfort", "weight": 2, "level": 2, "points": 4, "grade": "C", "sources": ["mayo_laser_expect"]}"#,
        "],",
        r#""gates": [],"#,
        r#""misses": ["#,
        r#"{"limit": "days_off", "allowed": 3, "from": 0, "needs": 7, "unit": "days"}"#,
        "],",
        r#""flags": ["evidence-from-other-area", "class-disputed"]"#,
    ];
    assert_eq!(lines_of(&report, "light-ipl"), expected);
}

#[test]
fn the_second_option_of_the_contract_comes_out_to_the_letter() {
    let report = report(&contract_visitor(), &Clinic::default()).to_string();
    let lines = lines_of(&report, "microdermabrasion");
    let expected = [
        r#""group": "check-first","#,
        r#""place": 1,"#,
        r#""points": 11,"#,
        r#"{"kind": "concern", "id": "rough-texture", "weight": 1, "level": 2, "points": 2, "grade": "B", "sources": ["shim2001", "aad_mda"]},"#,
        r#"{"kind": "concern", "id": "age-spots", "weight": 3, "level": 1, "points": 3, "grade": "B", "sources": ["coimbra2004", "karimipour2010", "seed001", "seed002"]},"#,
        r#"{"kind": "value", "id": "comfort", "weight": 2, "level": 3, "points": 6, "grade": "C", "sources": ["statpearls_mda", "aad_mda"]}"#,
        r#""misses": [],"#,
        r#""flags": ["evidence-from-other-area", "no-more-than-home-care", "class-disputed"]"#,
    ];
    for line in expected {
        assert!(lines.iter().any(|given| given == line), "{line}\nis not in {lines:#?}");
    }
    let gate = r#"{"kind": "health", "id": "anticoagulants", "level": "discuss", "effect": "check-first", "until": null, "#;
    assert_eq!(lines.iter().filter(|line| line.starts_with(gate)).count(), 1);
}

#[test]
fn the_frame_of_the_contract_comes_out_in_its_order() {
    let report = report(&contract_visitor(), &Clinic::default()).to_string();
    let keys = report.lines().filter_map(|line| line.strip_prefix("  \"")?.split('"').next());
    let expected =
        ["catalog", "assumed", "ignored", "not_offered", "options", "ending", "changes", "steady"];
    assert_eq!(keys.collect::<Vec<_>>(), expected);
    for line in [
        r#""assumed": ["limits.surface"],"#,
        r#""ignored": [],"#,
        r#""not_offered": [],"#,
        r#""ending": null,"#,
        r#""steady": {"kept": 6, "of": 8}"#,
    ] {
        assert!(report.lines().any(|given| given.trim() == line), "{line} is not in {report}");
    }
}

#[test]
fn seven_days_off_would_put_light_first_in_the_contract_example() {
    let report = report(&contract_visitor(), &Clinic::default()).to_string();
    let change = report.lines().map(str::trim).skip_while(|line| *line != r#""changes": ["#);
    let first: Vec<_> = change.skip(2).take(5).collect();
    assert_eq!(
        first,
        [
            r#""option": "light-ipl","#,
            r#""change": {"limits.days_off": 7},"#,
            r#""from": "trade-off","#,
            r#""to": "fits","#,
            r#""top": true"#,
        ]
    );
}

/// The visitor of the design's screens.
fn design_visitor() -> Visitor {
    let open =
        ["herpes-history", "sun", "photosensitising", "topical-retinoid", "recent-procedure"];
    let health =
        Question::ALL.iter().filter(|question| !open.contains(&question.word())).map(|question| {
            let answer = if *question == Question::Anticoagulants { "yes" } else { "no" };
            format!(r#""{}": "{answer}""#, question.word())
        });
    let health = health.collect::<Vec<_>>().join(", ");
    read(&format!(
        r#"{{ "concerns": {{ "age-spots": 3, "rough-texture": 2 }}, "areas": ["hands"],
              "skin_type": "2", "health": {{ {health} }}, "limits": {{ "days_off": 3 }} }}"#
    ))
}

#[test]
fn the_design_example_comes_out_as_in_its_table() {
    let decision = decide(&design_visitor(), &Clinic::default());
    let line = |option: &Assessment| {
        let points = option.points().map_or_else(String::new, |points| format!(" {points}"));
        format!("{} {}{points}", option.group.word(), option.procedure.id.word())
    };
    let ranked = decision.options.iter().take(6).map(line).collect::<Vec<_>>();
    assert_eq!(
        ranked,
        [
            "fits laser-nonablative-fractional 10",
            "trade-off light-ipl 9",
            "trade-off peel-superficial 7",
            "check-first microdermabrasion 7",
            "check-first laser-ablative-fractional 7",
            "check-first peel-medium 7",
        ]
    );
    let others = decision.options.iter().skip(6);
    let others = others.map(|option| (option.group.word(), option.procedure.id.word()));
    assert_eq!(
        others.collect::<Vec<_>>(),
        [
            ("no-evidence", "dermabrasion"),
            ("no-evidence", "laser-ablative-full"),
            ("no-evidence", "microneedling"),
            ("no-evidence", "peel-deep"),
            ("no-evidence", "peel-tca-cross"),
            ("no-evidence", "rf-microneedling"),
            ("reference", "home-care"),
            ("reference", "no-treatment"),
        ]
    );
}

#[test]
fn the_design_example_is_steady_in_seven_of_seven() {
    let visitor = design_visitor();
    let decision = decide(&visitor, &Clinic::default());
    let steady = steady(&visitor, &Clinic::default(), &decision).unwrap();
    assert_eq!((steady.kept, steady.of), (7, 7));
}
