//! The long texts: everything a visitor may open, under the keys `texts.rs` documents.

use vocabulary::ProcedureId;

use crate::resolve::{
    Catalogue, Concern, Disagreement, Figure, FigureValue, Outcome, Procedure, Question, Source,
    Subject,
};

use super::text_lines::{TextLines, indexes};

/// Fewest a picture may show. Source: facts/README.md, icon arrays.
const FEWEST_DRAWN: u32 = 30;

/// Claims whose text the program holds.
const IN_PROGRAM: [&str; 5] = ["area.", "downside", "skin", "harm.", "benefit."];

/// Claims that others on the same sheet say in plainer words or as a figure.
const SAID_ELSEWHERE: [&str; 5] = ["mechanism", "depth", "areas", "spacing", "cost."];

/// The long texts file.
pub(crate) fn texts(catalogue: &Catalogue, hash: &str) -> String {
    let mut lines = TextLines::default();
    for procedure in &catalogue.procedures {
        add_procedure(&mut lines, procedure);
        add_effects(&mut lines, procedure);
    }
    for concern in &catalogue.concerns {
        add_concern(&mut lines, concern);
    }
    for question in &catalogue.health.questions {
        add_question(&mut lines, question);
    }
    for note in &catalogue.health.notes {
        lines.add(format!("note.{}", note.id), &[&note.name]);
    }
    add_reference(&mut lines, catalogue);
    for (index, source) in catalogue.sources.iter().enumerate() {
        add_source(&mut lines, index, source);
    }
    add_method(&mut lines, catalogue);
    lines.file(hash)
}

fn add_procedure(lines: &mut TextLines, procedure: &Procedure) {
    let key = |name: &str| format!("procedure.{}.{name}", procedure.id.word());
    for (name, claim) in procedure.claims() {
        if !IN_PROGRAM.iter().chain(&SAID_ELSEWHERE).any(|start| name.starts_with(start)) {
            lines.add_claim(key(&name), claim);
        }
    }
    lines.add(key("also-called"), &[&procedure.also_called]);
    if let Some(why) = &procedure.class.disputed_why {
        lines.add(key("disputed"), &[why]);
    }
    for (number, outcome) in (1..).zip(&procedure.outcomes) {
        add_study(lines, &key(&format!("outcome.{number}.study")), outcome);
    }
    for cell in &procedure.health {
        // The program holds what is said of a question.
        if let Subject::Note(note) = &cell.subject {
            lines.add_claim(key(&format!("note.{note}")), &cell.claim);
        }
    }
    for (number, variant) in (1..).zip(&procedure.variants) {
        lines.add(key(&format!("variant.{number}.name")), &[&variant.name]);
    }
}

fn add_study(lines: &mut TextLines, key: &str, outcome: &Outcome) {
    let about = outcome.about.map_or("risk", vocabulary::Concern::word);
    let of = outcome.of.map(|of| of.to_string()).unwrap_or_default();
    let is_solid = outcome.figure.as_ref().is_some_and(|figure| figure.of >= FEWEST_DRAWN)
        && !outcome.claim.unverified;
    let draw = outcome.draw.filter(|_| is_solid).map_or("", vocabulary::Unit::word);
    let self_rated = if outcome.self_rated { "self-rated" } else { "" };
    let figure = outcome.figure.as_ref().map(figure_fields).unwrap_or_default();
    let [value, total, unit, group, time] = figure.each_ref().map(String::as_str);
    let study = [about, &outcome.study, &of, outcome.unit.word(), &outcome.when];
    let drawn = [draw, self_rated, value, total, unit, group, time];
    lines.add(key, &study.into_iter().chain(drawn).collect::<Vec<_>>());
}

/// Value, total, unit, group and time of a figure.
fn figure_fields(figure: &Figure) -> [String; 5] {
    let value = match figure.value() {
        Some(FigureValue::Count(count)) => count.to_string(),
        Some(FigureValue::TenthsOfPercent(tenths)) => format!("{}.{}%", tenths / 10, tenths % 10),
        None => String::new(),
    };
    let unit = figure.unit.word().to_owned();
    [value, figure.of.to_string(), unit, figure.group.clone(), figure.time.clone()]
}

fn add_effects(lines: &mut TextLines, procedure: &Procedure) {
    for effect in &procedure.effects {
        let key = format!("effect.{}.{}", procedure.id.word(), effect.concern.word());
        lines.add_claim(key, &effect.claim);
    }
}

fn add_concern(lines: &mut TextLines, concern: &Concern) {
    let id = concern.id.word();
    let sources = indexes(&concern.doctor_sources);
    lines.add(format!("concern.{id}"), &[&concern.what, &concern.see_a_doctor_if, &sources]);
    for (number, claim) in (1..).zip(&concern.course) {
        lines.add_claim(format!("concern.{id}.course.{number}"), claim);
    }
}

fn add_question(lines: &mut TextLines, question: &Question) {
    let fields = [
        question.why.as_str(),
        &question.help,
        &question.shown,
        &question.general,
        question.disagreement.as_deref().unwrap_or_default(),
        &indexes(&question.sources),
    ];
    lines.add(format!("health.{}", question.id.word()), &fields);
}

fn add_reference(lines: &mut TextLines, catalogue: &Catalogue) {
    let reference = &catalogue.reference;
    for disagreement in &reference.disagreements {
        add_disagreement(lines, disagreement);
    }
    for option in ProcedureId::ALL {
        let own = reference.disagreements.iter().filter(|one| one.options.contains(option));
        for (number, disagreement) in (1..).zip(own) {
            let key = format!("procedure.{}.disagreement.{number}", option.word());
            lines.add(key, &[&disagreement.id]);
        }
    }
    for term in &reference.glossary {
        let fields = [&term.word, &term.text, &indexes(&term.sources)];
        lines.add(format!("glossary.{}", term.id), &fields.map(String::as_str));
    }
    for (number, question) in (1..).zip(&reference.questions) {
        let options: Vec<_> = question.procedures.iter().map(|id| id.word()).collect();
        let concerns: Vec<_> = question.concerns.iter().map(|id| id.word()).collect();
        let sources = indexes(&question.sources);
        let fields = [&question.text, &sources, &options.join(" "), &concerns.join(" ")];
        lines.add(format!("question.{number}"), &fields.map(String::as_str));
    }
    for (number, flag) in (1..).zip(&reference.red_flags) {
        let options: Vec<_> = flag.procedures.iter().map(|id| id.word()).collect();
        let sources = indexes(&flag.sources);
        let fields = [&flag.sign, &flag.advice, &flag.applies_to, &sources, &options.join(" ")];
        lines.add(format!("red-flag.{number}"), &fields.map(String::as_str));
    }
}

fn add_disagreement(lines: &mut TextLines, disagreement: &Disagreement) {
    let kind = if disagreement.among_seeds { "seed" } else { "literature" };
    let sources = indexes(&disagreement.sources);
    let head =
        [&disagreement.topic, &disagreement.shown, &disagreement.why, &sources].map(String::as_str);
    let key = format!("disagreement.{}", disagreement.id);
    lines.add(key.as_str(), &[head.as_slice(), &[kind, &disagreement.read_in]].concat());
    for (number, view) in (1..).zip(&disagreement.views) {
        let fields = [view.text.as_str(), &view.who, &indexes(&view.sources)];
        lines.add(format!("{key}.view.{number}"), &fields);
    }
}

fn add_source(lines: &mut TextLines, index: usize, source: &Source) {
    let year = source.year.map(|year| year.to_string()).unwrap_or_default();
    let url = source.url.as_deref().unwrap_or_default();
    let counted = &source.counted;
    let number = |count: Option<u32>| count.map(|count| count.to_string()).unwrap_or_default();
    let people = counted.people_reason.clone().unwrap_or_else(|| number(counted.people));
    let fields = [
        source.id.as_str(),
        &source.organisation,
        &source.title,
        &year,
        source.kind.word(),
        source.grade.word(),
        url,
        &people,
        &number(counted.treatments),
        &number(counted.studies),
    ];
    lines.add(format!("source.{index:04}"), &fields);
}

/// What the page "How this works" shows of the catalogue.
fn add_method(lines: &mut TextLines, catalogue: &Catalogue) {
    for (number, rule) in (1..).zip(&catalogue.edition.reading_rules) {
        lines.add(format!("reading.{number}"), &[rule]);
    }
    for (number, gap) in (1..).zip(&catalogue.edition.gaps) {
        lines.add(format!("gap.{number}"), &[gap]);
    }
}
