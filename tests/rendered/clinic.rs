//! What a clinic's own file changes on the page, and what it cannot.

use method::catalog::{Concern, ProcedureId, Question, ValueId};
use method::clinic::Clinic;
use method::clinic::reading::read_strictly;
use method::visitor::{HealthAnswer, Weight};
use treatment_compare::view::state::compare::Act;
use treatment_compare::view::state::{Action, Screen};

use crate::render::{render_at, today, words};

/// A clinic that peels and polishes only, with prices and a rule of its own.
fn clinic() -> Clinic {
    let file = r#"{
        "name": "Linden Row", "funding": "Linden Row sells peels and polishing.", "currency": "USD",
        "menu": { "peel-superficial": { "price": [150, 200], "visits": [4, 6] }, "microdermabrasion": {} },
        "policy": { "health": { "isotretinoin": { "days": 365 } } }
    }"#;
    read_strictly(file.as_bytes()).expect("a clinic file without faults")
}

/// The same with everything a file can hold.
fn full(prices_as_of: &str) -> Clinic {
    let file = r#"{
        "name": "Linden Row", "funding": "Linden Row sells peels and polishing.", "currency": "USD",
        "booking": "https://linden.example/book", "phone": "+1 312 555 0142",
        "reviewed": { "by": "Dr. Okafor", "credentials": "dermatologist", "date": "2026-11-01" },
        "prices_as_of": "DAY",
        "menu": { "peel-superficial": {
            "name": "Glow <b>peel</b>", "device": "Glycolic acid & water", "price": [150, 200],
            "visits": [4, 6], "note": "On <i>Tuesdays</i> only."
        }, "microdermabrasion": {} }
    }"#;
    let file = file.replace("DAY", prices_as_of);
    read_strictly(file.as_bytes()).expect("a clinic file without faults")
}

fn words_at(clinic: Clinic, said: Vec<Action>) -> String {
    words(&render_at(today(), clinic, said))
}

/// The screens that show one option: list, A to Z, sheet, comparison, page for the consultation.
fn screens_of_the_peel() -> Vec<Vec<Action>> {
    let dull = Action::Concern(Concern::Dullness, Some(Weight::Lot));
    let peel = ProcedureId::PeelSuperficial;
    let chosen = Action::Compare(Act::Toggle(peel));
    vec![
        vec![dull.clone(), Action::Go(Screen::List)],
        vec![Action::Go(Screen::Sheet(peel))],
        vec![chosen.clone(), Action::Go(Screen::Compare)],
        vec![dull, chosen, Action::Go(Screen::Summary)],
    ]
}

fn page(said: Vec<Action>) -> String {
    words(&render_at(today(), clinic(), said))
}

#[test]
fn the_clinics_own_rule_stands_beside_what_sources_disagree_on() {
    let sheet = page(vec![Action::Go(Screen::Sheet(ProcedureId::PeelSuperficial))]);
    assert!(sheet.contains("The rule here: This clinic asks you to wait 365 days."), "{sheet}");
}

#[test]
fn the_funding_line_is_the_clinics() {
    assert!(page(vec![]).contains("Linden Row sells peels and polishing."));
}

#[test]
fn what_the_clinic_does_not_offer_is_named_when_nothing_fits() {
    let list =
        page(vec![Action::Concern(Concern::Redness, Some(Weight::Lot)), Action::Go(Screen::List)]);
    assert!(list.contains("Nothing fits right now"), "{list}");
    let offered = list.split("Other kinds exist that this clinic does not offer:").nth(1);
    assert!(offered.is_some_and(|names| names.contains("Intense pulsed light (IPL)")));
}

#[test]
fn low_cost_can_be_weighed_only_where_there_are_prices() {
    let answers = render_at(today(), clinic(), vec![Action::Go(Screen::Answers)]);
    assert!(answers.contains(&format!("name=\"value-{}\"", ValueId::LowCost.word())));
    let without = render_at(today(), Clinic::default(), vec![Action::Go(Screen::Answers)]);
    assert!(!without.contains(&format!("name=\"value-{}\"", ValueId::LowCost.word())));
}

#[test]
fn a_clinic_cannot_take_away_the_references_or_the_doctor() {
    let list = page(vec![
        Action::Concern(Concern::RoughTexture, Some(Weight::Lot)),
        Action::Health(Question::UndiagnosedLesion, Some(HealthAnswer::Yes)),
        Action::Go(Screen::List),
    ]);
    for words in ["See a doctor first", "Home care", "No treatment now"] {
        assert!(list.contains(words), "{words}");
    }
}

#[test]
fn every_price_stands_with_its_day() {
    for said in screens_of_the_peel() {
        let shown = words_at(full("2026-11-01"), said);
        assert!(shown.to_ascii_lowercase().contains("price of november 1, 2026"), "{shown}");
        assert!(!shown.to_ascii_lowercase().contains("ask for today\u{2019}s price"), "{shown}");
    }
}

#[test]
fn prices_more_than_a_year_old_say_to_ask_for_todays() {
    for said in screens_of_the_peel() {
        let shown = words_at(full("2025-11-30"), said);
        assert!(shown.to_ascii_lowercase().contains("ask for today\u{2019}s price"), "{shown}");
    }
}

#[test]
fn prices_without_a_day_say_to_ask_for_todays() {
    let sheet = page(vec![Action::Go(Screen::Sheet(ProcedureId::PeelSuperficial))]);
    assert!(sheet.contains("$150 to $200; ask for today\u{2019}s price"), "{sheet}");
}

#[test]
fn the_whole_course_is_worked_out_from_the_clinics_prices() {
    let sheet = vec![Action::Go(Screen::Sheet(ProcedureId::PeelSuperficial))];
    assert!(page(sheet).contains("Whole course $600 to $1,200 for 4 to 6 visits"));
    let other = vec![Action::Go(Screen::Sheet(ProcedureId::Microdermabrasion))];
    assert!(!page(other).contains("Whole course"));
}

#[test]
fn the_clinics_own_words_stand_beside_the_plain_name_and_are_text() {
    let sheet = vec![Action::Go(Screen::Sheet(ProcedureId::PeelSuperficial))];
    let html = render_at(today(), full("2026-11-01"), sheet.clone());
    assert!(!html.contains("<b>peel</b>") && !html.contains("<i>Tuesdays</i>"));
    let shown = words(&html);
    for said in [
        "Here it is called: Glow <b>peel</b>.",
        "Done here with: Glycolic acid & water.",
        "The clinic adds: On <i>Tuesdays</i> only.",
    ] {
        assert!(shown.contains(said), "{said}");
    }
    let list =
        vec![Action::Concern(Concern::Dullness, Some(Weight::Lot)), Action::Go(Screen::List)];
    assert!(words_at(full("2026-11-01"), list).contains("Here it is called: Glow"));
    assert!(words_at(full("2026-11-01"), vec![]).contains("Here it is called: Glow"));
}

#[test]
fn name_phone_and_booking_link_stand_on_every_screen_and_the_link_carries_no_answer() {
    for said in screens_of_the_peel() {
        let html = render_at(today(), full("2026-11-01"), said);
        assert!(words(&html).contains("Linden Row , phone: +1 312 555 0142"), "{}", words(&html));
        assert_eq!(html.matches("href=\"https://linden.example/book\"").count(), 1);
        assert!(html.contains("target=\"_blank\" rel=\"noreferrer\""), "{html}");
    }
}

#[test]
fn a_phone_link_opens_no_page_and_no_clinic_has_no_line() {
    let call = r#"{"name": "A", "funding": "B", "booking": "tel:+13125550142"}"#;
    let call = read_strictly(call.as_bytes()).expect("a sound file");
    let html = render_at(today(), call, vec![]);
    assert!(html.contains("href=\"tel:+13125550142\" rel="), "{html}");
    assert!(!render_at(today(), Clinic::default(), vec![]).contains("data-clinic"));
}

#[test]
fn who_signed_the_content_stands_where_it_said_that_nobody_has() {
    let signed = "Dr. Okafor, dermatologist, November 1, 2026.";
    let start = words_at(full("2026-11-01"), vec![]);
    assert!(start.contains(&format!("Reviewed by {signed}")), "{start}");
    assert!(!start.contains("No clinician has signed"), "{start}");
    for said in screens_of_the_peel() {
        let shown = words_at(full("2026-11-01"), said);
        assert!(shown.contains(signed) && !shown.contains("No clinician has signed"), "{shown}");
    }
    assert!(page(vec![]).contains("No clinician has signed"));
}

#[test]
fn what_the_clinic_does_not_offer_is_named_on_every_list() {
    for said in [vec![], vec![Action::Concern(Concern::Dullness, None), Action::Go(Screen::List)]] {
        let shown = page(said);
        let named = shown.split("Other kinds exist that this clinic does not offer:").nth(1);
        assert!(named.is_some_and(|names| names.contains("Microneedling")), "{shown}");
    }
}

#[test]
fn the_first_sentences_count_what_the_clinic_offers() {
    assert!(page(vec![]).contains("Here are 2 options, next to home care and no treatment."));
}
