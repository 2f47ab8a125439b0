//! How hard the screens and the facts are to read, measured on what a visitor really sees.
//!
//! Measure: Flesch-Kincaid grade by the crate textstat, over all sentences of a screen. Labels,
//! names and table cells that are no sentence are left out: each would count as a sentence of two
//! words and make the screen look easier than it is. Long names of procedures, medicines and
//! devices that have no shorter word count as one short word ([`STAND_INS`]), as the wording rules
//! allow; every other word counts as it is.
//!
//! What the crate cannot do: it counts groups of vowels. "Area" and "medium" get one syllable too
//! few, the silent e in "used" and "times" one too many; over a screen the two nearly cancel out.
//! It takes the dot of "Dr." for the end of a sentence; we write no such dots.

#![cfg(test)]
#![expect(
    clippy::print_stdout,
    clippy::float_arithmetic,
    reason = "a measure is printed, and it is a float"
)]

#[path = "rendered/blocks.rs"]
mod blocks;
#[path = "rendered/render.rs"]
#[expect(dead_code, reason = "the rendered tests use the rest")]
mod render;

use std::collections::BTreeMap;

use method::catalog::{Area, Concern, ProcedureId, Question, SkinType};
use method::visitor::{HealthAnswer, SkinAnswer, SurfaceLimit, Weight};
use treatment_compare::text::how::{FACTS_GRADE, FIRST_SCREENS_GRADE};
use treatment_compare::view::state::ask::Act;
use treatment_compare::view::state::{Action, Screen, compare};

use blocks::blocks;
use render::{render, typical};

/// No screen may be harder than this.
const HARDEST: f64 = 8.0;

/// Words from which on a single text is graded by itself: the formula is made for running text,
/// and one long name in a line of six words says little.
const LONG_ENOUGH: usize = 10;

/// Names with no shorter word for them; each counts as "it". Longer names stand before shorter
/// ones that are part of them.
const STAND_INS: &str = "microdermabrasion, dermabrasion, rf microneedling, microneedling, \
    intense pulsed light, non-ablative fractional laser, fractional ablative laser, full-surface \
    ablative laser, non-ablative, ablative, tca cross, radio-frequency, er:yag, isotretinoin, \
    warfarin, apixaban, clopidogrel, aspirin, ibuprofen, tretinoin, tazarotene, adapalene, \
    mequinol, hydroquinone, famciclovir, valacyclovir, amiodarone, minocycline, botulinum, \
    glycolic, salicylic, lactic, mandelic, resorcinol, trichloroacetic, jessner's solution, \
    flesch-kincaid";

/// The sentences among some blocks of text, each ended by a full stop.
fn sentences(blocks: &[String]) -> Vec<String> {
    let mut found = Vec::new();
    for block in blocks {
        let bare = block.trim_end_matches(['"', '\'', '\u{201d}', '\u{2019}', ')']);
        if !bare.ends_with(['.', '?', '!', ':']) {
            continue;
        }
        let ended = format!("{} ", block.trim_end_matches(':'));
        let mut sentence = String::new();
        for word in ended.split_whitespace() {
            sentence.push_str(word);
            sentence.push(' ');
            let last = word.trim_end_matches(['"', '\'', '\u{201d}', '\u{2019}', ')']);
            if last.ends_with(['.', '?', '!']) {
                found.push(std::mem::take(&mut sentence).trim_end().to_owned());
            }
        }
        if !sentence.is_empty() {
            found.push(format!("{}.", sentence.trim_end()));
        }
    }
    found.retain(|sentence| textstat::lexicon_count(sentence) >= 3);
    found
}

fn with_stand_ins(text: &str) -> String {
    STAND_INS.split(", ").fold(text.to_ascii_lowercase(), |text, name| text.replace(name, "it"))
}

fn grade(blocks: &[String]) -> f64 {
    textstat::flesch_kincaid_grade(&with_stand_ins(&sentences(blocks).join(" ")))
}

fn on_screen(said: Vec<Action>) -> Vec<String> {
    blocks(&render(said))
}

fn went(screen: Screen) -> Vec<Action> {
    typical().into_iter().chain([Action::Go(screen)]).collect()
}

/// The screens everybody passes, by name.
fn first_screens() -> BTreeMap<String, Vec<String>> {
    let mut screens = BTreeMap::from([
        ("start".to_owned(), on_screen(Vec::new())),
        ("start, answered".to_owned(), on_screen(typical())),
        ("answers".to_owned(), on_screen(went(Screen::Answers))),
        ("list".to_owned(), on_screen(went(Screen::List))),
    ]);
    for steps in 0..12 {
        let mut said = vec![Action::Go(Screen::Ask)];
        said.push(Action::Concern(Concern::AgeSpots, Some(Weight::Matters)));
        said.extend(std::iter::repeat_n(Action::Ask(Act::Next), steps));
        screens.insert(format!("question {:02}", steps + 1), on_screen(said));
    }
    screens
}

fn other_screens() -> BTreeMap<String, Vec<String>> {
    let mut screens = BTreeMap::new();
    let mut add = |name: &str, said: Vec<Action>| {
        screens.insert(name.to_owned(), on_screen(said));
    };
    for id in ProcedureId::ALL {
        add(&format!("sheet {}", id.word()), went(Screen::Sheet(*id)));
        add(&format!("days {}", id.word()), went(Screen::Plan(*id)));
    }
    add("how", went(Screen::How));
    let toggle = |id| Action::Compare(compare::Act::Toggle(id));
    let pair = [ProcedureId::LightIpl, ProcedureId::Microdermabrasion].map(toggle);
    add("compare", pair.into_iter().chain(went(Screen::Compare)).collect());
    add("map", went(Screen::Map));
    add("summary", went(Screen::Summary));
    let list = |said: Vec<Action>| said.into_iter().chain([Action::Go(Screen::List)]).collect();
    let yes = |question| Action::Health(question, Some(HealthAnswer::Yes));
    let spots = || Action::Concern(Concern::AgeSpots, Some(Weight::Lot));
    add("ending: doctor", list(vec![spots(), yes(Question::UndiagnosedLesion)]));
    add("ending: waiting", list(vec![spots(), yes(Question::Pregnancy)]));
    add("ending: nothing", list(vec![Action::Concern(Concern::Redness, Some(Weight::Lot))]));
    let dark_skin = Action::Skin(Some(SkinAnswer::Type(SkinType::Six)));
    let check = vec![
        spots(),
        Action::Area(Area::Hands, true),
        dark_skin,
        Action::Surface(Some(SurfaceLimit::Closed)),
    ];
    add("ending: check first", list(check));
    screens.retain(|_, texts| sentences(texts).len() > 20);
    screens
}

/// Every text of the long texts and of the tables in the program, once.
fn facts() -> Vec<String> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("catalog");
    let compiled = catalog_compiler::compile(&folder).expect("the catalogue has no mistakes");
    // Why: titles of studies are other people's words.
    let lines = compiled.texts.lines().filter(|line| !line.starts_with("source."));
    let mut facts: Vec<String> =
        lines.flat_map(|line| line.split('\t').skip(1)).map(str::to_owned).collect();
    for option in &method::catalog::PROCEDURES {
        let harms = option.harms.iter().map(|row| row.claim.text);
        let benefits = option.benefits().iter().map(|row| row.claim.text);
        let health = Question::ALL.iter().map(|question| option.health_words(*question));
        let own = [option.summary, option.downside.text, option.skin_claim.text];
        facts.extend(harms.chain(benefits).chain(health).chain(own).map(str::to_owned));
    }
    facts.sort_unstable();
    facts.dedup();
    facts.retain(|text| !sentences(std::slice::from_ref(text)).is_empty());
    facts
}

/// The texts with the hardest first, each once.
fn by_grade<'a>(texts: impl Iterator<Item = &'a String>) -> Vec<(f64, &'a String)> {
    let one = |text: &'a String| (grade(std::slice::from_ref(text)), text);
    let mut graded: Vec<_> = texts.map(one).collect();
    graded.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(b.1)));
    graded.dedup();
    graded
}

/// Prints the ten hardest sentences, and every longer text that is harder than it may be.
fn print_worst<'a>(texts: impl Iterator<Item = &'a String>) -> usize {
    let texts: Vec<&String> = texts.collect();
    let all: Vec<String> = texts.iter().flat_map(|text| sentences(&[(*text).clone()])).collect();
    println!("the ten hardest sentences:");
    for (grade, sentence) in by_grade(all.iter()).iter().take(10) {
        println!("  {grade:5.1}  {sentence}");
    }
    let mut hard = by_grade(texts.into_iter());
    hard.retain(|(grade, text)| *grade > HARDEST && textstat::lexicon_count(text) >= LONG_ENOUGH);
    println!("{} texts of {LONG_ENOUGH} words or more are above {HARDEST}:", hard.len());
    for (grade, text) in &hard {
        println!("  {grade:5.1}  {text}");
    }
    hard.len()
}

/// Prints the grade of each screen, and checks that none is harder than `most`.
fn check(screens: &BTreeMap<String, Vec<String>>, most: f64) {
    let mut too_hard = Vec::new();
    for (name, texts) in screens {
        let grade = grade(texts);
        println!("{grade:5.1}  {name} ({} sentences)", sentences(texts).len());
        if grade > most {
            too_hard.push(format!("{name}: {grade:.1}"));
        }
    }
    print_worst(screens.values().flatten());
    assert!(too_hard.is_empty(), "harder than grade {most}: {too_hard:?}");
}

/// A number on screen is never below what was measured, and not a whole grade above it.
fn is_told_truly(shown: u8, measured: f64) {
    let shown = f64::from(shown);
    assert!(
        measured <= shown && shown - measured < 1.0,
        "the screen says grade {shown}, measured is {measured:.1}: see src/text/how.rs"
    );
}

#[test]
fn the_first_screens_read_at_the_grade_they_show() {
    let screens = first_screens();
    check(&screens, HARDEST);
    let all: Vec<String> = screens.into_values().flatten().collect();
    println!("{:5.1}  all first screens together", grade(&all));
    is_told_truly(FIRST_SCREENS_GRADE, grade(&all));
}

#[test]
fn no_other_screen_is_harder_than_grade_8() {
    check(&other_screens(), HARDEST);
}

#[test]
fn all_facts_together_read_at_the_grade_the_screen_shows() {
    let facts = facts();
    println!("{:5.1}  all facts together ({} texts)", grade(&facts), facts.len());
    let hard = print_worst(facts.iter());
    assert_eq!(hard, 0, "texts of the catalogue are harder than grade {HARDEST}");
    is_told_truly(FACTS_GRADE, grade(&facts));
}

/// The lines that stand in a script, because they are read where the program is not running.
#[test]
fn the_lines_on_failure_read_at_grade_6() {
    let scripts =
        [include_str!("../embed/treatment-compare.js"), include_str!("../embed/program/fault.js")];
    let strings = scripts.iter().flat_map(|script| script.split('"'));
    let lines: Vec<_> = strings
        .filter(|text| {
            text.starts_with("The comparison tool ") || text.starts_with("This browser ")
        })
        .collect();
    assert_eq!(lines.len(), 5, "{lines:?}");
    for line in lines {
        let grade = textstat::flesch_kincaid_grade(line);
        assert!(grade <= 6.0, "grade {grade}: {line}");
    }
}
