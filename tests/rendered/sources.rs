//! From any claim to its study: what it is, whom it counted, when, and where it is to be read.

use method::catalog::ProcedureId;

use crate::render::{long_texts, sheet, words};

/// The rows of the list of sources on a sheet.
fn rows(sheet: &str) -> Vec<&str> {
    let list = sheet.split("<ol class=\"sources\">").nth(1).unwrap_or_default();
    let list = list.split("</ol>").next().unwrap_or_default();
    list.split("<li ").skip(1).collect()
}

/// The facts of a source, from its last line.
fn facts(row: &str) -> String {
    let last = row.split("<p class=\"soft\">").nth(1).unwrap_or_default();
    words(last.split("</p>").next().unwrap_or_default())
}

#[test]
fn every_source_says_its_kind_whom_it_counted_and_its_year() {
    let whom = ["people", "treatments", "not a study of its own", "cases", "case report"];
    for option in ProcedureId::ALL {
        let sheet = sheet(*option);
        assert!(!rows(&sheet).is_empty(), "{option:?}");
        for row in rows(&sheet) {
            let facts = facts(row);
            let parts: Vec<_> = facts.trim_end_matches('.').split("; ").collect();
            assert!(matches!(parts.len(), 3 | 4), "{option:?}: {facts}");
            assert!(whom.iter().any(|words| parts[1].contains(words)), "{option:?}: {facts}");
            let is_year = parts[2].len() == 4 && parts[2].bytes().all(|b| b.is_ascii_digit());
            assert!(is_year || parts[2] == "no year stated", "{option:?}: {facts}");
            assert_eq!(parts.len() == 3, row.contains("<a href=\"http"), "{option:?}: {facts}");
        }
    }
}

#[test]
fn every_claim_leads_to_sources_that_the_sheet_lists() {
    for option in ProcedureId::ALL {
        let sheet = sheet(*option);
        let listed = rows(&sheet).len();
        let claims: Vec<_> = sheet.split("class=\"cite\"").skip(1).collect();
        assert!(claims.len() > 3, "{option:?}");
        for claim in claims {
            let button = words(&format!("<{}", claim.split("</button>").next().unwrap_or("")));
            let numbers = button.trim_start_matches("Sources").trim_start_matches("Source");
            for number in numbers.split(',') {
                let number: usize = number.trim().parse().expect("the number of a source");
                assert!((1..=listed).contains(&number), "{option:?}: {button}");
            }
        }
    }
}

#[test]
fn each_side_of_a_disagreement_has_its_date_and_its_sources() {
    let mut sides = 0;
    for option in ProcedureId::ALL {
        let sheet = sheet(*option);
        let folds = sheet.split("id=\"sheet-disagreements\"").nth(1).unwrap_or_default();
        for side in folds.split("<div class=\"claim\">").skip(1) {
            let dated = side.split("<p class=\"small soft\">").nth(1).unwrap_or_default();
            let dated = words(dated.split("</p>").next().unwrap_or_default());
            assert!(dated.starts_with("From ") || dated.starts_with("No year stated."), "{dated}");
            assert!(dated.contains("Source"), "{option:?}: {dated}");
            sides += 1;
        }
    }
    assert!(sides > 100, "{sides} sides");
}

#[test]
fn a_sheet_says_each_risk_its_sources_name_and_what_everyone_should_know() {
    let texts = long_texts();
    let mut risks = 0;
    for option in ProcedureId::ALL {
        let sheet = words(&sheet(*option));
        let key = |field: &str| format!("procedure.{}.{field}", option.word());
        for claim in (1..).map_while(|number| texts.text(&key(&format!("risk.{number}")))) {
            assert!(sheet.contains(claim), "{option:?}: {claim}");
            risks += 1;
        }
        for note in ["expectations", "age", "skin-type", "home-needling"] {
            let claim = texts.text(&key(&format!("note.{note}")));
            assert!(claim.is_none_or(|claim| sheet.contains(claim)), "{option:?}: {claim:?}");
        }
    }
    assert!(risks > 40, "only {risks} risks");
}

#[test]
fn what_it_is_the_visit_the_course_and_the_days_lead_to_their_sources() {
    let texts = long_texts();
    let fields = ["what", "visit", "classification", "onset", "durability", "recovery.redness"];
    let mut led = 0;
    for option in ProcedureId::ALL {
        let sheet = sheet(*option);
        for field in fields {
            let claim = texts.fields(&format!("procedure.{}.{field}", option.word()));
            let claim = claim.unwrap_or_default();
            let (Some(says), Some(from)) = (claim.first(), claim.get(2)) else { continue };
            if from.is_empty() || !words(&sheet).contains(says) {
                continue;
            }
            let start: String = says
                .chars()
                .take_while(|sign| sign.is_ascii_alphanumeric() || *sign == ' ')
                .collect();
            let shown = sheet.split(start.as_str()).skip(1);
            let ends = ["</li>", "</dd>", "</td>"];
            let leads = |after: &str| {
                let end = ends.iter().filter_map(|end| after.find(end)).min();
                after[..end.unwrap_or(0)].contains("class=\"cite\"")
            };
            assert!(shown.into_iter().any(leads), "{option:?} {field}: {says}");
            led += 1;
        }
    }
    assert!(led > 60, "only {led} claims");
}
