//! The schema of the clinic file and its reader agree on everything a schema can say.

use method::clinic;
use method::clinic::reading::read_strictly;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::clinic_files::clinic_file;

/// The validator; `format` counts, so that a day has to exist.
fn validator() -> jsonschema::Validator {
    let schema: Value = serde_json::from_str(&clinic::schema().to_string()).expect("JSON");
    jsonschema::options()
        .should_validate_formats(true)
        .build(&schema)
        .expect("a schema of draft 2020-12 without loose references")
}

thread_local! {
    static VALIDATOR: jsonschema::Validator = validator();
}

fn both(file: &Value) -> (bool, bool) {
    let by_schema = VALIDATOR.with(|validator| validator.is_valid(file));
    (by_schema, read_strictly(file.to_string().as_bytes()).is_ok())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]
    #[test]
    fn schema_and_reader_take_and_refuse_the_same_files(file in clinic_file()) {
        let (by_schema, by_reader) = both(&file);
        prop_assert_eq!(by_schema, by_reader, "{}", file);
    }
}

#[test]
fn the_example_of_the_contract_is_a_file_both_take() {
    let example = json!({
        "$schema": "clinic.schema.json",
        "name": "A", "funding": "This clinic sells some of these treatments.",
        "booking": "https://a.example/book", "phone": "+1 312", "currency": "USD",
        "reviewed": { "by": "B", "credentials": "MD", "date": "2026-11-01" },
        "prices_as_of": "2026-11-01",
        "menu": { "microdermabrasion": {
            "name": "C", "device": "D", "price": [150, 200], "visits": [4, 6],
            "areas": ["face", "hands"], "note": "E"
        } },
        "policy": {
            "health": {
                "isotretinoin": { "days": 180 }, "pregnancy": "not-now",
                "anticoagulants": "check-first"
            },
            "skin_types": { "laser-ablative-full": ["1", "2", "3"] },
            "options": { "peel-medium": { "isotretinoin": { "days": 90 } } }
        }
    });
    assert_eq!(both(&example), (true, true));
}

/// A walk over every object of the schema.
fn walk(schema: &Value, visit: &mut impl FnMut(&serde_json::Map<String, Value>)) {
    match schema {
        Value::Object(members) => {
            visit(members);
            members.values().for_each(|member| walk(member, visit));
        }
        Value::Array(values) => values.iter().for_each(|value| walk(value, visit)),
        _ => {}
    }
}

#[test]
fn every_field_has_a_title_and_no_object_takes_another_key() {
    let schema: Value = serde_json::from_str(&clinic::schema().to_string()).expect("JSON");
    let mut objects = 0;
    walk(&schema, &mut |members| {
        let Some(Value::Object(fields)) = members.get("properties") else { return };
        objects += 1;
        assert_eq!(members.get("additionalProperties"), Some(&Value::Bool(false)));
        for (key, field) in fields {
            let title = field.get("title").and_then(Value::as_str).unwrap_or_default();
            assert!(!title.trim().is_empty(), "{key} has no title");
        }
    });
    assert!(objects >= 9, "{objects} objects");
}
