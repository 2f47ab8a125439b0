//! Renders the widget natively, for a visitor who has done some things.

use std::path::Path;
use std::rc::Rc;
use std::sync::OnceLock;

use method::catalog::texts::Texts;
use method::catalog::{Concern, ProcedureId, Question};
use method::clinic::Clinic;
use method::date::Date;
use method::visitor::{HealthAnswer, Weight};
use treatment_compare::view::state::{Action, Field, LongTexts, Screen};
use treatment_compare::view::{Widget, WidgetProps};
use yew::{Callback, LocalServerRenderer};

/// The day on which every visitor of these tests asks, unless they say otherwise.
pub(crate) fn today() -> Date {
    Date::parse("2026-12-01").expect("a date")
}

/// The HTML of the widget after `said`, with the long texts.
pub(crate) fn render(said: Vec<Action>) -> String {
    render_at(today(), Clinic::default(), said)
}

/// The same on another day, or at a clinic.
pub(crate) fn render_at(today: Date, clinic: Clinic, said: Vec<Action>) -> String {
    let texts = Action::Texts(LongTexts::Here(Rc::new(long_texts())));
    let said: Vec<_> = std::iter::once(texts).chain(said).collect();
    let props = WidgetProps {
        today,
        clinic: Rc::new(clinic),
        first_heading: 2,
        isolated: false,
        start: Rc::default(),
        said: Rc::from(said),
        rendered: Callback::noop(),
        told: Callback::noop(),
    };
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    runtime.block_on(async {
        LocalServerRenderer::<Widget>::with_props(props).hydratable(false).render().await
    })
}

/// The long texts as the packer ships them.
pub(crate) fn long_texts() -> Texts {
    static FILE: OnceLock<String> = OnceLock::new();
    let file = FILE.get_or_init(|| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("catalog");
        catalog_compiler::compile(&folder).expect("a catalogue without mistakes").texts
    });
    Texts::new(file.clone()).expect("the texts of this edition")
}

/// Brown spots matter a lot, rough skin matters, three days off.
pub(crate) fn typical() -> Vec<Action> {
    vec![
        Action::Concern(Concern::AgeSpots, Some(Weight::Lot)),
        Action::Concern(Concern::RoughTexture, Some(Weight::Matters)),
        Action::Type(Field::DaysOff, "3".to_owned()),
        Action::Health(Question::Anticoagulants, Some(HealthAnswer::Yes)),
    ]
}

/// The same visitor on a screen.
pub(crate) fn typical_on(screen: Screen) -> Vec<Action> {
    let mut said = typical();
    said.push(Action::Go(screen));
    said
}

/// The HTML of an option's sheet.
pub(crate) fn sheet(option: ProcedureId) -> String {
    render(typical_on(Screen::Sheet(option)))
}

/// The visible words of some HTML: tags out, entities back.
pub(crate) fn words(html: &str) -> String {
    let mut words = String::new();
    let mut inside = false;
    for letter in html.chars() {
        match letter {
            '<' => {
                inside = true;
                words.push(' ');
            }
            '>' => inside = false,
            _ if !inside => words.push(letter),
            _ => {}
        }
    }
    let plain = words
        .replace("&quot;", "\"")
        .replace("&#x27;", "'")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}
