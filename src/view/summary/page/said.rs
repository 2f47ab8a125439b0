//! What the visitor said, and what is assumed in its place.

use method::by_id::Id;
use method::catalog::{SKIN_TYPES, concern};
use method::money::Currency;
use method::visitor::{Evidence, SkinAnswer, SurfaceLimit, Visitor, Weight};

use crate::text::{labels, list, measure, summary as text};

/// A line each; concerns first.
pub(super) fn said(visitor: &Visitor, currency: Option<&Currency>) -> Vec<String> {
    let mut lines = concerns(visitor);
    if lines.is_empty() {
        lines.push(text::SAID_NOTHING.to_owned());
    }
    lines.push(areas(visitor));
    lines.push(skin(visitor));
    let limits = limits(visitor, currency);
    if !limits.is_empty() {
        lines.push(labels::capital(&limits.join("; ")));
    }
    if visitor.limits.surface.is_none() {
        lines.push(text::ASSUMED_SURFACE.to_owned());
    }
    let values: Vec<_> = visitor
        .values
        .iter()
        .map(|(id, weight)| {
            let (name, _) = labels::value(id);
            format!("{} ({})", text::in_sentence(name), labels::weight_on_chip(*weight))
        })
        .collect();
    if !values.is_empty() {
        lines.push(text::also_counts(&values.join(", ")));
    }
    lines
}

/// `Matters a lot: brown spots, rough skin`: however many there are, three lines at most.
fn concerns(visitor: &Visitor) -> Vec<String> {
    let with = |weight: Weight| -> Vec<String> {
        let chosen = visitor.concerns.iter().filter(|(_, given)| **given == weight);
        chosen.map(|(id, _)| text::in_sentence(concern(id).short)).collect()
    };
    let weights = [Weight::Lot, Weight::Matters, Weight::Little].into_iter();
    weights
        .map(|weight| (weight, with(weight)))
        .filter(|(_, names)| !names.is_empty())
        .map(|(weight, names)| format!("{}: {}", labels::weight(weight), names.join(", ")))
        .collect()
}

fn areas(visitor: &Visitor) -> String {
    let areas: Vec<_> = visitor.treated_areas().iter().map(labels::area_in_sentence).collect();
    if visitor.areas.is_empty() { text::assumed_areas(&areas) } else { text::on_areas(&areas) }
}

fn skin(visitor: &Visitor) -> String {
    match visitor.skin {
        Some(SkinAnswer::Type(skin)) => {
            let words = SKIN_TYPES.get(skin.index()).map_or("", |record| record.name);
            text::skin(Id::word(skin), words)
        }
        Some(SkinAnswer::NotSure) => list::SKIN_NOT_SURE.to_owned(),
        None => text::ASSUMED_SKIN.to_owned(),
    }
}

fn limits(visitor: &Visitor, currency: Option<&Currency>) -> Vec<String> {
    let limits = &visitor.limits;
    let surface = |limit: SurfaceLimit| text::in_sentence(labels::surface_limit(limit).0);
    [
        limits.days_off.map(|days| list::days_off(days.0)),
        limits.visits.map(|visits| list::visits(visits.0)),
        limits.budget.map(|most| list::budget(most, currency)),
        limits.surface.map(surface),
        visitor.event.map(|day| list::event(&measure::date(day))),
        (visitor.evidence == Evidence::Studies).then(|| text::in_sentence(list::STUDIES_ONLY)),
    ]
    .into_iter()
    .flatten()
    .collect()
}
