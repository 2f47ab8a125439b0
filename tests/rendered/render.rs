//! Renders the widget as the server does: what a visitor reads after a few actions, as HTML.

use std::path::Path;
use std::rc::Rc;

use method::catalog::texts::Texts;
use method::catalog::{Area, Concern, Question, SkinType};
use method::clinic::Clinic;
use method::date::Date;
use method::visitor::{HealthAnswer, SkinAnswer, Weight};
use treatment_compare::view::state::{Action, Field, LongTexts};
use treatment_compare::view::{Widget, WidgetProps};
use yew::LocalServerRenderer;

/// The day every rendered visitor asks.
pub(crate) fn today() -> Date {
    Date::parse("2026-12-01").expect("a date")
}

/// The long texts as the build writes them.
pub(crate) fn long_texts() -> Rc<Texts> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("catalog");
    let compiled = catalog_compiler::compile(&folder).expect("the catalogue has no mistakes");
    Rc::new(Texts::new(compiled.texts).expect("texts of this edition"))
}

/// The widget after `said`, the long texts here, on `today` in `clinic`.
pub(crate) fn render_at(today: Date, clinic: Clinic, said: Vec<Action>) -> String {
    let mut all = vec![Action::Texts(LongTexts::Here(long_texts()))];
    all.extend(said);
    let props = WidgetProps {
        today,
        clinic: Rc::new(clinic),
        first_heading: 2,
        said: Rc::from(all),
        rendered: yew::Callback::noop(),
    };
    let renderer = LocalServerRenderer::<Widget>::with_props(props).hydratable(false);
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    runtime.block_on(renderer.render())
}

/// The same on the usual day without a clinic file.
pub(crate) fn render(said: Vec<Action>) -> String {
    render_at(today(), Clinic::default(), said)
}

/// What the visitor of the design's pictures says: brown spots and rough skin on hands.
pub(crate) fn typical_visitor() -> Vec<Action> {
    let no = [Question::UndiagnosedLesion, Question::Pregnancy, Question::Isotretinoin];
    let mut said = vec![
        Action::Concern(Concern::AgeSpots, Some(Weight::Lot)),
        Action::Concern(Concern::RoughTexture, Some(Weight::Matters)),
        Action::Area(Area::Hands, true),
        Action::Skin(Some(SkinAnswer::Type(SkinType::Two))),
        Action::Health(Question::Anticoagulants, Some(HealthAnswer::Yes)),
        Action::Type(Field::DaysOff, "3".to_owned()),
    ];
    said.extend(no.map(|question| Action::Health(question, Some(HealthAnswer::No))));
    said
}

/// The words of some HTML, block by block: every text that stands in a line of its own.
pub(crate) fn blocks(html: &str) -> Vec<String> {
    const INLINE: [&str; 9] = ["b", "strong", "span", "a", "em", "i", "use", "br", "wbr"];
    let mut blocks = vec![String::new()];
    let mut rest = html;
    while let Some((text, after)) = rest.split_once('<') {
        push(&mut blocks, text);
        let (tag, after) = after.split_once('>').unwrap_or((after, ""));
        let name = tag.trim_start_matches('/').split([' ', '/']).next().unwrap_or_default();
        if name == "br" {
            push(&mut blocks, " ");
        } else if !INLINE.contains(&name) {
            blocks.push(String::new());
        }
        rest = after;
    }
    push(&mut blocks, rest);
    blocks.iter().map(|block| clean(block)).filter(|block| !block.is_empty()).collect()
}

fn push(blocks: &mut [String], text: &str) {
    if let Some(last) = blocks.last_mut() {
        last.push_str(text);
    }
}

fn clean(block: &str) -> String {
    let text = block
        .replace("&amp;", "&")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#x27;", "'")
        .replace("&#39;", "'");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
