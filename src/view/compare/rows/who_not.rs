//! Who should not have it? The visitor's own answers first, then how many reasons there are.

use method::catalog::{
    Area, AreaUse, GateLevel, Procedure, ProcedureId, Question, SkinFit, SkinType, question,
};
use method::decide::{Assessment, Effect, Gate, GateKind, GateWord};
use method::in_order::sort_by_key;
use method::visitor::{HealthAnswer, SkinAnswer};

use crate::text::{
    answers, compare as text, compare::row as words, labels, list, measure, option, sheet,
};
use crate::view::compare::cell::Cell;
use crate::view::compare::row::{Kind, Row};
use crate::view::compare::sides::{Sides, without_visit};
use crate::view::state::compare::Part;

pub(super) fn rows(sides: &Sides) -> Vec<Row> {
    let fact = |question: (&str, &str), cell: &dyn Fn(&Assessment) -> Cell| {
        sides.row(Part::WhoNot, Kind::Fact, question, cell)
    };
    let visitor = &sides.state.visitor;
    let spoken = visitor.health.iter().filter(|(_, answer)| **answer != HealthAnswer::No);
    let mut rows: Vec<_> = spoken
        .map(|(id, answer)| {
            let said = text::you_said(&answers::answer_word(*answer));
            fact((question(id).name, &said), &|option| health(option, id))
        })
        .collect();
    if let Some(skin) = visitor.skin {
        rows.push(fact((option::YOUR_SKIN, &skin_said(skin)), &|option| your_skin(option, skin)));
    }
    rows.extend(
        visitor
            .areas
            .iter()
            .map(|area| fact((labels::area(area), ""), &|option| your_area(option, area))),
    );
    rows.push(fact((words::OPEN, ""), &open));
    rows.push(fact((words::ENTRIES, ""), &|option| entries(option.procedure)));
    rows.push(fact((sheet::SKIN_TYPES, ""), &|option| skin_types(option.procedure)));
    rows.push(sides.row(Part::WhoNot, Kind::Warning, (words::MEDICINE, ""), &|_| {
        Cell::new("", answers::KEEP_MEDICINE)
    }));
    rows
}

/// What gates of some kind say; the strictest first.
fn gates(assessed: &Assessment, is_about: impl Fn(GateKind) -> bool) -> Option<Cell> {
    let mut gates: Vec<&Gate> = assessed.gates.iter().filter(|gate| is_about(gate.kind)).collect();
    sort_by_key(&mut gates, |gate| std::cmp::Reverse(gate.effect));
    let (first, others) = gates.split_first()?;
    let mut cell = Cell::new(text::effect(first.effect), gate_words(first));
    cell.lines = others.iter().map(|gate| gate_words(gate)).collect();
    Some(cell)
}

fn gate_words(gate: &Gate) -> String {
    let mut words = gate.text.to_string();
    if let Some(day) = gate.not_before() {
        words.push(' ');
        words.push_str(&option::not_before(&measure::date(day)));
    }
    if gate.is_general_rule() {
        words.push(' ');
        words.push_str(option::GENERAL_RULE);
    }
    words
}

fn health(assessed: &Assessment, id: Question) -> Cell {
    let about = |kind| kind == GateKind::Health(id) || kind == GateKind::ClinicHealth(id);
    gates(assessed, about)
        .or_else(|| nothing_done(assessed.procedure))
        .unwrap_or_else(|| Cell::new(text::NO_ENTRY, text::NO_ENTRY_REST))
}

/// Only where nothing is done is there nothing to check.
fn nothing_done(option: &Procedure) -> Option<Cell> {
    without_visit(option.id).filter(|_| option.id == ProcedureId::NoTreatment)
}

fn skin_said(skin: SkinAnswer) -> String {
    match skin {
        SkinAnswer::Type(skin_type) => labels::skin_type(skin_type),
        SkinAnswer::NotSure => list::SKIN_NOT_SURE.to_owned(),
    }
}

fn your_skin(assessed: &Assessment, skin: SkinAnswer) -> Cell {
    let about = |kind| kind == GateKind::Skin || kind == GateKind::ClinicSkin;
    let no_gate = || match skin {
        SkinAnswer::Type(_) => Cell::new(text::SKIN_USED, ""),
        SkinAnswer::NotSure => Cell::new(text::NOTHING_AGAINST, ""),
    };
    nothing_done(assessed.procedure).or_else(|| gates(assessed, about)).unwrap_or_else(no_gate)
}

fn your_area(assessed: &Assessment, area: Area) -> Cell {
    let about = |kind| kind == GateKind::Area(area) || kind == GateKind::ClinicArea(area);
    let used = assessed.procedure.areas.get(area.index()).map(|record| record.used);
    nothing_done(assessed.procedure).or_else(|| gates(assessed, about)).unwrap_or_else(|| {
        let words = match used {
            Some(AreaUse::Used) => text::AREA_USED,
            Some(AreaUse::WithCare) => text::effect(Effect::CheckFirst),
            Some(AreaUse::NoSource) | None => text::AREA_NO_SOURCE,
        };
        Cell::new(words, "")
    })
}

fn open(assessed: &Assessment) -> Cell {
    let open = assessed.gates.iter().filter(|gate| gate.level == GateWord::NotAnswered).count();
    Cell::new("", text::open(open))
}

/// How many health reasons of each level.
fn entries(option: &Procedure) -> Cell {
    let count = |levels: &[GateLevel]| {
        option.health.iter().flatten().filter(|cell| levels.contains(&cell.level)).count()
    };
    let not_while = count(&[GateLevel::Absolute, GateLevel::Delay]);
    let (usually_not, talk_first) = (count(&[GateLevel::Relative]), count(&[GateLevel::Discuss]));
    if not_while + usually_not + talk_first == 0 {
        return Cell::new("", text::NO_ENTRIES);
    }
    Cell::new("", text::entries(not_while, usually_not, talk_first))
}

/// `Used: 1, 2 and 3. Check first: 4. Not now: 5 and 6.`
fn skin_types(option: &Procedure) -> Cell {
    if let Some(cell) = nothing_done(option) {
        return cell;
    }
    let fits = [SkinFit::Ok, SkinFit::Caution, SkinFit::Avoid, SkinFit::Unknown];
    let sentences = fits.into_iter().filter_map(|fit| {
        let types: Vec<_> = SkinType::ALL
            .iter()
            .zip(option.skin_types)
            .filter(|(_, own)| *own == fit)
            .map(|(skin, _)| skin.word())
            .collect();
        let names = measure::list_of(&types);
        (!types.is_empty()).then(|| format!("{}: {names}.", labels::capital(sheet::skin_fit(fit))))
    });
    Cell::new("", sentences.collect::<Vec<_>>().join(" "))
}
