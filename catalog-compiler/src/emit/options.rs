//! The table of options: all that the method and the first screens need.

use std::collections::BTreeSet;

use vocabulary::{Question, SkinType};

use crate::resolve::{
    Areas, Catalogue, Claim, Depth, Effect, HealthCell, Price, Procedure, Recovery, Subject,
    ValueLevel,
};
use crate::word::Word;

use super::claims::{benefits, claim, figures, harms};
use super::lists::Lists;
use super::rust::{array, level, number, option, slice, sources, table, text, word_option};

/// All options, in the order of their ids.
pub(super) fn procedures(catalogue: &Catalogue, lists: &Lists) -> String {
    let records: Vec<_> = catalogue.procedures.iter().map(|one| procedure(one, lists)).collect();
    table("All options, in the order of their ids.", "PROCEDURES", "Procedure", &records)
}

/// The benefit rows of all options, in the order of their ids.
pub(super) fn benefit_rows(catalogue: &Catalogue, lists: &Lists) -> String {
    let rows: Vec<_> =
        catalogue.procedures.iter().map(|one| array(benefits(&one.benefits, lists))).collect();
    table("The benefit rows of each option.", "BENEFITS", "[BenefitClaim; 4]", &rows)
}

/// The figures behind the harm rows of all options, in the order of their ids.
pub(super) fn harm_figures(catalogue: &Catalogue, lists: &Lists) -> String {
    let rows: Vec<_> = catalogue
        .procedures
        .iter()
        .map(|one| array(one.harms.iter().map(|row| figures(row, lists))))
        .collect();
    let doc = "The figures behind the harm rows of each option.";
    table(doc, "HARM_FIGURES", "[&[Figure]; 4]", &rows)
}

/// The sentences behind the health cells of all options, in the order of their ids.
pub(super) fn health_words(catalogue: &Catalogue) -> String {
    let words = |question: &Question, cells: &[HealthCell]| {
        text(cell_of(*question, cells).map_or("", |cell| &cell.claim.text))
    };
    let rows: Vec<_> = catalogue
        .procedures
        .iter()
        .map(|one| array(Question::ALL.iter().map(|question| words(question, &one.health))))
        .collect();
    let doc = "What a \"yes\" means, by option and question; empty without an entry.";
    table(doc, "HEALTH_WORDS", &format!("[&str; {}]", Question::COUNT), &rows)
}

fn procedure(procedure: &Procedure, lists: &Lists) -> String {
    let class = &procedure.class;
    let fields = [
        ("id", procedure.id.rust()),
        ("name", text(&procedure.name)),
        ("summary", text(&procedure.summary)),
        ("class_words", text(&class.words)),
        ("class", class.class.rust()),
        ("class_disputed", class.disputed_why.is_some().to_string()),
        ("surface", class.surface.rust()),
        ("energy", slice(class.energy.iter().map(|energy| energy.rust()))),
        ("depth", depth(&procedure.depth)),
        ("downside", claim(&procedure.downside.claim, lists)),
        ("safety_notice", procedure.downside.notice.is_some().to_string()),
        ("areas", areas(&procedure.areas, lists)),
        ("skin_types", array(procedure.skin.types.iter().map(|fit| fit.rust()))),
        ("skin_claim", claim(&procedure.skin.claim, lists)),
        ("recovery", recovery(&procedure.recovery, lists)),
        ("visits", option(procedure.visits.range.map(visits))),
        ("spacing", option(procedure.spacing.range.map(days))),
        ("effects", array(procedure.effects.iter().map(|one| effect(one, lists)))),
        ("health", array(Question::ALL.iter().map(|q| health_cell(*q, &procedure.health, lists)))),
        ("values", array(procedure.values.iter().map(|one| value(one, lists)))),
        ("price", option(procedure.price.as_ref().map(|one| price(one, lists)))),
        ("harms", array(harms(&procedure.harms, lists))),
    ];
    let fields = fields.map(|(name, value)| format!("        {name}: {value},\n")).concat();
    format!("Procedure {{\n{fields}    }}")
}

fn depth(depth: &Depth) -> String {
    let micrometres = |depth: Option<u32>| option(depth.map(|um| format!("Micrometres({um})")));
    format!(
        "Depth {{ reach: {}, from: {}, to: {}, sources: {} }}",
        text(&depth.reach),
        micrometres(depth.from),
        micrometres(depth.to),
        sources(&depth.claim.sources)
    )
}

fn areas(areas: &Areas, lists: &Lists) -> String {
    let area = |(used, care): &(vocabulary::AreaUse, Option<Claim>)| {
        let from = care.as_ref().unwrap_or(&areas.claim);
        let why = care.as_ref().map_or("", |care| care.text.as_str());
        format!(
            "AreaRecord {{ used: {}, care: {}, sources: {} }}",
            used.rust(),
            text(why),
            lists.sources(&from.sources)
        )
    };
    array(areas.uses.iter().map(area))
}

fn effect(effect: &Effect, lists: &Lists) -> String {
    let areas = effect.areas.iter().fold(0, |bits, area| bits | (1 << area.index()));
    let skin = effect.skin.iter().fold(0, |bits, skin: &SkinType| bits | (1 << skin.index()));
    format!(
        "Effect {{ level: {}, grade: {}, caution: {}, evidence_areas: {areas}, evidence_skin: {}, \
         sources: {} }}",
        level(effect.level),
        word_option(effect.claim.grade),
        effect.caution,
        option((skin > 0).then(|| skin.to_string())),
        lists.sources(&effect.claim.sources)
    )
}

fn health_cell(question: Question, cells: &[HealthCell], lists: &Lists) -> String {
    let literal = |cell: &HealthCell| {
        format!(
            "HealthCell {{ level: {}, wait: {}, sources: {} }}",
            cell.level.rust(),
            option(cell.days.map(day)),
            lists.sources(&cell.claim.sources)
        )
    };
    option(cell_of(question, cells).map(literal))
}

fn cell_of(question: Question, cells: &[HealthCell]) -> Option<&HealthCell> {
    cells.iter().find(|cell| cell.subject == Subject::Question(question))
}

fn value(value: &ValueLevel, lists: &Lists) -> String {
    format!(
        "ValueLevel {{ level: {}, grade: {}, sources: {} }}",
        level(value.level),
        word_option(value.grade),
        lists.sources(&value.sources)
    )
}

fn recovery(recovery: &Recovery, lists: &Lists) -> String {
    let band = |band: &crate::resolve::Band| option(band.days.map(days));
    let redness = option(recovery.redness.days.map(|(_, to)| day(to)));
    let all: BTreeSet<u16> =
        recovery.bands().iter().flat_map(|(_, band)| band.claim.sources.iter().copied()).collect();
    format!(
        "Recovery {{ looks_different: {}, redness_until: {redness}, healing: {}, \
         make_up_from: {}, sport_from: {}, out_of_sun: {}, sources: {} }}",
        band(&recovery.looks_different),
        band(&recovery.healing),
        band(&recovery.make_up),
        band(&recovery.sport),
        band(&recovery.sun),
        lists.sources(&all.into_iter().collect::<Vec<_>>())
    )
}

fn price(price: &Price, lists: &Lists) -> String {
    format!(
        "Price {{ from: {}, to: {}, average: {}, year: {}, sources: {} }}",
        number(price.from),
        number(price.to),
        price.average,
        option(price.year.map(|year| year.to_string())),
        lists.sources(&price.sources)
    )
}

fn day(day: u32) -> String {
    format!("Days({day})")
}

fn days((from, to): (u32, u32)) -> String {
    format!("Range::days({from}, {to})")
}

fn visits((from, to): (u32, u32)) -> String {
    format!("Range::visits({from}, {to})")
}
