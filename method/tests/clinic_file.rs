//! The clinic file as the widget reads it: what is left out, what is refused, what is advised.

#![cfg(test)]

use method::catalog::{Area, ProcedureId, Question, Range, Visits};
use method::clinic::advice::{advice, lines};
use method::clinic::reading::{ClinicFile, Consequence, read};
use method::clinic::{Clinic, Rule};
use method::date::Date;
use method::money::Amount;

/// A clinic file with these parts beside the required ones.
fn file(parts: &str) -> ClinicFile {
    read(format!(r#"{{"name": "A", "funding": "B", {parts}}}"#).as_bytes())
}

/// Whether the widget refuses the file for it, and the path, of every finding.
fn findings(file: &ClinicFile) -> Vec<(bool, &str)> {
    let findings = file.findings.iter();
    findings
        .map(|found| (found.consequence == Consequence::Refused, found.problem.path.as_str()))
        .collect()
}

const REFUSED: bool = true;
const LEFT_OUT: bool = false;

fn today() -> Date {
    Date::new(2026, 12, 1).unwrap()
}

/// What is advised on a sound file, a line each.
fn advised(parts: &str) -> Vec<String> {
    let file = file(parts);
    assert_eq!(findings(&file), [], "{parts}");
    advice(&file.clinic.unwrap(), today()).iter().map(ToString::to_string).collect()
}

#[test]
fn every_part_of_a_sound_file_is_kept() {
    let file = file(
        r#""booking": "https://a.example/book", "phone": "+1 312", "currency": "USD",
           "reviewed": {"by": "C", "credentials": "MD", "date": "2026-11-01"},
           "prices_as_of": "2026-11-01", "cost_steps": [200, 800, 2000],
           "menu": {"microdermabrasion": {"name": "D", "device": "E", "price": [150, 200],
                    "visits": [4, 6], "areas": ["hands"], "note": "F"}, "light-ipl": {}},
           "policy": {"health": {"pregnancy": "not-now"}}"#,
    );
    assert_eq!(findings(&file), []);
    let clinic = file.clinic.unwrap();
    let entry = clinic.entry(ProcedureId::Microdermabrasion).unwrap();
    assert_eq!(
        entry.price.map(|price| (price.from(), price.to())),
        Some((Amount(150), Amount(200)))
    );
    assert_eq!(entry.visits.map(Range::to), Some(Visits(6)));
    assert!(entry.areas.unwrap().contains(Area::Hands));
    assert_eq!(clinic.booking.as_ref().unwrap().as_str(), "https://a.example/book");
    assert_eq!(clinic.reviewed.as_ref().unwrap().credentials.as_deref(), Some("MD"));
    assert_eq!(clinic.policy.health.get(Question::Pregnancy), Some(&Rule::NotNow));
    assert!(clinic.offers(ProcedureId::LightIpl) && !clinic.offers(ProcedureId::PeelDeep));
    assert!(clinic.offers(ProcedureId::HomeCare));
}

#[test]
fn a_faulty_price_is_left_out_and_the_rest_is_kept() {
    let file = file(r#""menu": {"light-ipl": {"price": [9, 1], "note": "kept"}}, "currency": "$""#);
    let expected = [(LEFT_OUT, "clinic.currency"), (LEFT_OUT, "clinic.menu.light-ipl.price")];
    assert_eq!(findings(&file), expected);
    let clinic = file.clinic.unwrap();
    let entry = clinic.entry(ProcedureId::LightIpl).unwrap();
    assert_eq!((entry.price, entry.note.as_deref()), (None, Some("kept")));
}

#[test]
fn a_faulty_policy_area_or_top_level_name_refuses_the_file() {
    let cases = [
        (r#""policy": {"health": {"sun": "never"}}"#, "clinic.policy.health.sun"),
        (r#""polices": {}"#, "clinic.polices"),
        (r#""menu": {"light-ipl": {"areas": ["nose"]}}"#, "clinic.menu.light-ipl.areas[0]"),
        (r#""menu": {"light": {}}"#, "clinic.menu.light"),
        (r#""menu": []"#, "clinic.menu"),
    ];
    for (parts, path) in cases {
        let file = file(parts);
        assert_eq!(findings(&file), [(REFUSED, path)]);
        assert_eq!(file.clinic, None, "{parts}");
    }
}

#[test]
fn without_a_name_or_a_funding_line_there_is_no_clinic() {
    let file = read(br#"{"currency": 1}"#);
    let expected =
        [(REFUSED, "clinic.name"), (REFUSED, "clinic.funding"), (LEFT_OUT, "clinic.currency")];
    assert_eq!(findings(&file), expected);
    assert_eq!(file.clinic, None);
}

#[test]
fn every_finding_says_where_what_is_allowed_and_what_follows() {
    let file = read(br#"{"name": "A", "menu": {"light-ipl": {"price": 9}}, "policy": 1}"#);
    let said = lines(&file, today());
    assert_eq!(
        said[..3],
        [
            "clinic.funding is missing; allowed: a text that is not empty. The tool will not run \
             until this is mended.",
            "clinic.policy is 1; allowed: an object with health, skin_types, options. The tool will \
             not run until this is mended.",
            "clinic.menu.light-ipl.price is 9; allowed: [lowest, highest], whole numbers from 0 to \
             1000000. The tool runs without this price.",
        ]
    );
}

#[test]
fn a_refused_file_is_still_read_to_its_end() {
    let file = read(br#"{"name": "Painless peels", "polices": {}, "currency": "$"}"#);
    let said = lines(&file, today());
    assert_eq!(said.len(), 4, "{said:#?}");
    assert!(
        said[3].starts_with("clinic.name says \"painless\". Say what it feels like"),
        "{said:#?}"
    );
}

#[test]
fn a_faulty_value_is_not_called_missing_as_well() {
    let said =
        lines(&file(r#""currency": "$", "menu": {"light-ipl": {"price": [1, 2]}}"#), today());
    assert_eq!(
        said.iter().filter(|line| line.starts_with("clinic.currency")).count(),
        1,
        "{said:#?}"
    );
}

#[test]
fn a_text_that_is_no_object_is_one_finding() {
    let said = lines(&read(b"name: A"), today());
    assert_eq!(said.len(), 1, "{said:#?}");
    assert!(said[0].starts_with("clinic is not JSON at line 1, column 1"), "{said:#?}");
}

#[test]
fn an_option_that_is_no_object_refuses_the_file_since_nobody_knows_whether_it_is_offered() {
    let file = file(r#""menu": {"light-ipl": null}"#);
    assert_eq!(findings(&file), [(REFUSED, "clinic.menu.light-ipl")]);
}

#[test]
fn too_few_visits_are_advised_against_and_are_no_fault() {
    assert_eq!(
        advised(r#""menu": {"microdermabrasion": {"visits": [2, 9]}}"#),
        ["clinic.menu.microdermabrasion.visits is [2, 9]; sources have found 4 or more, so it is \
          not used. Write 4 visits or more, as sources have found."]
    );
}

#[test]
fn prices_need_a_currency_and_a_day_within_a_year() {
    let menu = r#""menu": {"light-ipl": {"price": [9, 10]}}"#;
    let said = advised(menu);
    assert!(said[0].starts_with("clinic.prices_as_of is missing"), "{said:#?}");
    assert!(said[1].starts_with("clinic.currency is missing"), "{said:#?}");
    let with_day = |day: &str| {
        advised(&format!(r#""currency": "USD", "prices_as_of": "{day}", {menu}"#)).join("\n")
    };
    assert_eq!(with_day("2025-12-01"), "");
    assert!(with_day("2025-11-30").contains("more than 12 months ago"));
    assert!(with_day("2026-12-02").contains("a day still to come"));
}

#[test]
fn a_rule_no_stricter_than_the_catalogue_is_said_to_change_nothing() {
    let nothing = "changes nothing";
    let idle = [
        r#""policy": {"health": {"undiagnosed-lesion": "check-first"}}"#,
        r#""menu": {"light-ipl": {}}, "policy": {"options": {"peel-deep": {"sun": "not-now"}}}"#,
        r#""policy": {"options": {"home-care": {"sun": "not-now"}}}"#,
        r#""policy": {"skin_types": {"microdermabrasion": ["1", "2", "3", "4", "5", "6"]}}"#,
    ];
    for parts in idle {
        let said = advised(parts);
        assert!(said.len() == 1 && said[0].contains(nothing), "{parts}: {said:#?}");
    }
    let stricter = [
        r#""policy": {"health": {"isotretinoin": {"days": 300}}}"#,
        r#""policy": {"options": {"light-ipl": {"smoking": "check-first"}}}"#,
        r#""policy": {"skin_types": {"microdermabrasion": ["1"]}}"#,
    ];
    for parts in stricter {
        assert_eq!(advised(parts), Vec::<String>::new(), "{parts}");
    }
}

#[test]
fn a_skin_type_the_catalogue_rules_out_is_not_let_in_by_a_list() {
    let said = advised(r#""policy": {"skin_types": {"peel-deep": ["1", "6"]}}"#);
    assert!(said.iter().any(|line| line.contains("lists 6")), "{said:#?}");
}

#[test]
fn an_area_without_a_source_and_a_menu_without_a_procedure_are_advised_on() {
    let said = advised(r#""menu": {"peel-deep": {"areas": ["face", "body"]}}"#);
    assert!(said[0].contains("names body, for which we found no source"), "{said:#?}");
    let said = advised(
        r#""menu": {"home-care": {"price": [1, 2]}}, "currency": "USD",
                         "prices_as_of": "2026-11-01""#,
    );
    assert!(said[0].contains("offers no procedure"), "{said:#?}");
    assert!(said[1].contains("is always shown"), "{said:#?}");
}

#[test]
fn no_clinic_file_is_the_whole_catalogue_without_prices() {
    let clinic = Clinic::default();
    assert!(ProcedureId::ALL.iter().all(|option| clinic.offers(*option)));
    assert!(clinic.not_offered().is_empty() && !clinic.has_prices());
}
