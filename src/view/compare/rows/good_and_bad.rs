//! What can it change, and what can go wrong? The same cells for both, and never fewer harm rows.

use method::catalog::{BenefitRow, Concern, HarmRow, Level, Procedure, ProcedureId, concern};
use method::decide::{Assessment, Term, TermAbout};
use method::in_order::sort_by_key;
use method::picture::studies;
use method::visitor::Weight;

use crate::text::{compare as text, compare::row as words, labels, measure, sheet};
use crate::view::compare::cell::{Cell, Counted};
use crate::view::compare::row::{Kind, Row};
use crate::view::compare::sides::Sides;
use crate::view::state::LongTexts;
use crate::view::state::compare::Part;

/// Most rows about concerns. With "how long does it last" they are as many as the harm rows.
const MOST_CONCERN_ROWS: usize = 4;

pub(super) fn rows(sides: &Sides) -> Vec<Row> {
    let mut rows = changes(sides);
    rows.push(benefit(sides, words::LASTS, "", &|option| lasts(option.procedure)));
    rows.push(harm(sides, words::DOWNSIDE, &|option| Cell::claim(&option.procedure.downside, &[])));
    rows.extend(HarmRow::ALL.iter().map(|row| {
        harm(sides, labels::harm_row(*row), &|option| harm_cell(option.procedure, *row))
    }));
    rows
}

fn benefit(sides: &Sides, question: &str, hint: &str, cell: &dyn Fn(&Assessment) -> Cell) -> Row {
    sides.row(Part::GoodAndBad, Kind::Benefit, (question, hint), cell)
}

fn harm(sides: &Sides, question: &str, cell: &dyn Fn(&Assessment) -> Cell) -> Row {
    sides.row(Part::GoodAndBad, Kind::Harm, (question, ""), cell)
}

/// A row for each chosen concern, the heavier ones first; what is left over shares the last row.
fn changes(sides: &Sides) -> Vec<Row> {
    let mut chosen: Vec<(Concern, Weight)> =
        sides.state.visitor.concerns.iter().map(|(id, weight)| (id, *weight)).collect();
    sort_by_key(&mut chosen, |(_, weight)| std::cmp::Reverse(weight.get()));
    if chosen.is_empty() {
        return vec![benefit(sides, words::CHANGE, words::CHANGE_HINT, &|option| {
            benefit_cell(option.procedure, BenefitRow::WhatItCanChange)
        })];
    }
    let own = if chosen.len() > MOST_CONCERN_ROWS { MOST_CONCERN_ROWS - 1 } else { chosen.len() };
    let (own, left) = chosen.split_at_checked(own).unwrap_or((&chosen, &[]));
    let mut rows: Vec<_> = own
        .iter()
        .map(|(id, weight)| {
            benefit(sides, concern(*id).short, labels::weight_on_chip(*weight), &|option| {
                change(sides, option, *id)
            })
        })
        .collect();
    if !left.is_empty() {
        rows.push(benefit(sides, words::OTHER_CONCERNS, "", &|option| {
            changes_in_short(option, left)
        }));
    }
    rows
}

fn term_of(option: &Assessment, id: Concern) -> Option<&Term> {
    option.terms.iter().find(|term| term.about == TermAbout::Concern(id))
}

fn level_words(option: &Procedure, term: &Term) -> &'static str {
    let level = term.level.map(Level::get);
    if option.id == ProcedureId::NoTreatment {
        labels::fading(level)
    } else {
        labels::change(level)
    }
}

/// The level in words, what the studies say, and how sure we are.
fn change(sides: &Sides, option: &Assessment, id: Concern) -> Cell {
    let Some(term) = term_of(option, id) else { return Cell::unknown() };
    let record = option.procedure;
    let lead = labels::sentence(level_words(record, term));
    let caution = record.effects.get(id.index()).is_some_and(|effect| effect.caution);
    let mut rest = if caution { format!("{} ", sheet::CAN_MAKE_WORSE) } else { String::new() };
    let key = format!("effect.{}.{}", record.id.word(), id.word());
    rest.push_str(match (term.level, sides.long_text(&key)) {
        (None, _) => text::NOT_THE_SAME,
        (Some(_), Some((words, _))) => words,
        (Some(_), None) => sides.texts_line().unwrap_or_default(),
    });
    let rest = rest.trim_end();
    Cell {
        grade: term.level.and(term.grade),
        figures: counted(sides, record, id),
        ..Cell::new(lead, rest)
    }
}

/// What studies of this option counted about a concern, as harms are counted below.
///
/// Where no harm of it is drawn, no benefit is either: a picture on one side alone would weigh more
/// than words on the other.
fn counted(sides: &Sides, option: &Procedure, id: Concern) -> Vec<Counted> {
    let mut harms = option.harms.iter().flat_map(|harm| option.harm_figures(harm.row));
    let a_harm_is_drawn = harms.any(|figure| Counted::of_figure(figure).is_drawn());
    let LongTexts::Here(texts) = &sides.state.texts else { return Vec::new() };
    if !a_harm_is_drawn {
        return Vec::new();
    }
    let studies = studies(texts, option).into_iter().filter(|study| study.about == Some(id));
    studies.map(|study| Counted::of_study(&study)).collect()
}

/// `A slight change: redness and large pores. No good evidence found: dull skin.`
fn changes_in_short(option: &Assessment, left: &[(Concern, Weight)]) -> Cell {
    let mut levels: Vec<(&Term, Vec<String>)> = Vec::new();
    for (id, _) in left {
        let Some(term) = term_of(option, *id) else { continue };
        let name = concern(*id).short.to_ascii_lowercase();
        match levels.iter_mut().find(|(other, _)| other.level == term.level) {
            Some((_, names)) => names.push(name),
            None => levels.push((term, vec![name])),
        }
    }
    sort_by_key(&mut levels, |(term, _)| std::cmp::Reverse(term.level.map(Level::get)));
    let sentences: Vec<_> = levels
        .iter()
        .map(|(term, names)| {
            let names: Vec<_> = names.iter().map(String::as_str).collect();
            let level = labels::capital(level_words(option.procedure, term));
            format!("{level}: {}.", measure::list_of(&names))
        })
        .collect();
    Cell::new("", sentences.join(" "))
}

/// How long it lasts, and when it shows.
fn lasts(option: &Procedure) -> Cell {
    let shows = option.benefits().iter().find(|benefit| benefit.row == BenefitRow::WhenItShows);
    let cell = benefit_cell(option, BenefitRow::HowLongItLasts);
    match shows {
        Some(shows) => cell.with_line(format!("{} {}", words::SHOWS, shows.claim.text)),
        None => cell,
    }
}

fn benefit_cell(option: &Procedure, row: BenefitRow) -> Cell {
    let found = option.benefits().iter().find(|benefit| benefit.row == row);
    found.map_or_else(Cell::unknown, |benefit| Cell::claim(&benefit.claim, benefit.figures))
}

fn harm_cell(option: &Procedure, row: HarmRow) -> Cell {
    let found = option.harms.iter().find(|harm| harm.row == row);
    found.map_or_else(Cell::unknown, |harm| Cell::claim(&harm.claim, option.harm_figures(row)))
}
