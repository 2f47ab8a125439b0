//! The clinic file as the widget reads it: what is left out, what is refused, what is warned of.

#![cfg(test)]

use method::catalog::{Area, ProcedureId, Question, Range, Visits};
use method::clinic::reading::{ClinicFile, Consequence, read, read_strictly};
use method::clinic::{Clinic, Rule};
use method::money::Amount;

/// A clinic file with these parts beside the required ones.
fn file(parts: &str) -> ClinicFile {
    read(format!(r#"{{"name": "A", "funding": "B", {parts}}}"#).as_bytes())
}

/// Consequence and path of every finding.
fn findings(file: &ClinicFile) -> Vec<(Consequence, &str)> {
    let findings = file.findings.iter();
    findings.map(|found| (found.consequence, found.problem.path.as_str())).collect()
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
    let expected = [
        (Consequence::LeftOut, "clinic.currency"),
        (Consequence::LeftOut, "clinic.menu.light-ipl.price"),
    ];
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
        assert_eq!(findings(&file), [(Consequence::Refused, path)]);
        assert_eq!(file.clinic, None, "{parts}");
    }
}

#[test]
fn without_a_name_or_a_funding_line_there_is_no_clinic() {
    let file = read(br#"{"currency": 1}"#);
    let expected = [
        (Consequence::Refused, "clinic.name"),
        (Consequence::Refused, "clinic.funding"),
        (Consequence::LeftOut, "clinic.currency"),
    ];
    assert_eq!(findings(&file), expected);
    assert_eq!(file.clinic, None);
}

#[test]
fn too_few_visits_are_warned_of_and_are_no_fault() {
    let text =
        r#"{"name": "A", "funding": "B", "menu": {"microdermabrasion": {"visits": [2, 9]}}}"#;
    let file = read(text.as_bytes());
    assert_eq!(
        file.findings.iter().map(|found| found.problem.to_string()).collect::<Vec<_>>(),
        ["clinic.menu.microdermabrasion.visits is [2, 9] and not used; \
             allowed: 4 visits or more, as sources have found"]
    );
    assert_eq!(read_strictly(text.as_bytes()).ok(), file.clinic);
}

#[test]
fn no_clinic_file_is_the_whole_catalogue_without_prices() {
    let clinic = Clinic::default();
    assert!(ProcedureId::ALL.iter().all(|option| clinic.offers(*option)));
    assert!(clinic.not_offered().is_empty() && !clinic.has_prices());
}
