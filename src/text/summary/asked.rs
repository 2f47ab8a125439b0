//! The questions made from the answers, as sentences a visitor would say.

use method::by_id::IdSet;
use method::catalog::{ProcedureId, Question, concern, procedure, question};
use method::consultation::Asked;
use method::decide::{GateKind, Miss};
use method::money::Currency;
use method::visitor::SurfaceLimit;

use super::in_sentence;
use crate::text::labels;
use crate::text::measure::{counted, day_count, list_of, money};

const ALL_OF_THESE: &str = "all of these";

/// The sentence of a question; amounts in the clinic's currency.
#[must_use]
pub fn asked(asked: &Asked, on_page: IdSet<ProcedureId>, currency: Option<&Currency>) -> String {
    let names = |options: IdSet<ProcedureId>| names(options, on_page);
    match asked {
        Asked::Gate(kind, options) => gate(*kind, &names(*options)),
        Asked::Disagreement(topic) => format!(
            "Sources disagree about this: {}. What is your own rule, and why?",
            in_sentence(topic)
        ),
        Asked::SafetyNotice(options) => format!(
            "There is a safety notice about {}. What do you do to lower that risk?",
            names(*options)
        ),
        Asked::Limit(miss, options) => limit(*miss, &names(*options), currency),
        Asked::Unknown(id, options) => format!(
            "I found no good evidence on {} with {}. What have you seen?",
            in_sentence(concern(*id).short),
            names(*options)
        ),
        Asked::OtherSkin(options) => format!(
            "The studies of {} had other skin types than mine. What does that mean for me?",
            names(*options)
        ),
        Asked::OtherArea(options) => format!(
            "The studies of {} were on other parts of the body. What have you seen on mine?",
            names(*options)
        ),
        Asked::NoMoreThanHomeCare(options) => {
            format!("What would {} do for me that home care does not?", names(*options))
        }
        Asked::Price(options) => {
            format!("I found no price for {} here. What does it cost in all?", names(*options))
        }
    }
}

fn gate(kind: GateKind, names: &str) -> String {
    match kind {
        GateKind::Health(Question::UndiagnosedLesion)
        | GateKind::ClinicHealth(Question::UndiagnosedLesion) => {
            "Has a doctor looked at the spot that is new, changing, bleeding or sore?".to_owned()
        }
        GateKind::Health(id) | GateKind::ClinicHealth(id) => {
            format!("{}: what does this mean for {names}?", question(id).name)
        }
        GateKind::Skin | GateKind::ClinicSkin => format!(
            "What does my skin type mean for {names}? How often have you treated skin like mine?"
        ),
        GateKind::Area(area) | GateKind::ClinicArea(area) => format!(
            "Would you use {names} on {}? What have you seen there?",
            labels::area_in_sentence(area)
        ),
        GateKind::Concern(id) => {
            format!("Can {names} make this worse: {}?", in_sentence(concern(id).short))
        }
    }
}

fn limit(miss: Miss, names: &str, currency: Option<&Currency>) -> String {
    match miss {
        Miss::DaysOff { allowed, .. } => {
            format!("I have {} off. What if I need longer after {names}?", day_count(allowed))
        }
        Miss::Visits { allowed, .. } => format!(
            "I want at most {}. What would that do with {names}?",
            counted(usize::from(allowed.0), "visit", "visits")
        ),
        Miss::Surface { allowed: SurfaceLimit::Closed, .. } => {
            format!("I want the surface of my skin to stay closed. What would {names} do to it?")
        }
        Miss::Surface { .. } => {
            format!("I would not accept an open wound. What would {names} do to my skin?")
        }
        Miss::Budget { allowed, .. } => format!(
            "I can spend {} in all. What does the whole course of {names} cost?",
            money(allowed, currency.map(Currency::word))
        ),
        Miss::Event { allowed, .. } => format!(
            "I have an event in {}. Would my skin be ready after {names}?",
            counted(usize::try_from(allowed).unwrap_or(usize::MAX), "day", "days")
        ),
    }
}

/// `light peel and RF microneedling`; `all of these` where it is about every procedure of the page.
#[must_use]
pub fn names(options: IdSet<ProcedureId>, on_page: IdSet<ProcedureId>) -> String {
    let procedures = on_page.iter().filter(|id| !id.is_standing());
    if options.len() > 1 && procedures.eq(options.iter()) {
        return ALL_OF_THESE.to_owned();
    }
    let names: Vec<_> = options.iter().map(|id| in_sentence(procedure(id).name)).collect();
    list_of(&names.iter().map(String::as_str).collect::<Vec<_>>())
}
