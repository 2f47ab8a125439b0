//! What a clinic's own file changes on the page, and what it cannot.

use method::catalog::{Concern, ProcedureId, Question, ValueId};
use method::clinic::Clinic;
use method::clinic::reading::read_strictly;
use method::visitor::{HealthAnswer, Weight};
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
