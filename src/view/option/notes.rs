//! What to check or wait for, and which limits are missed, with their size.

use method::catalog::{Surface, concern, question};
use method::clinic::Clinic;
use method::decide::{Assessment, Effect, Gate, GateKind, Group, Miss, Sentence};
use yew::Html;

use crate::text::{answers as answers_text, labels, measure, option as text};
use crate::view::later::{self, Piece};
use crate::view::markup::html;
use crate::view::session::Session;

/// Gates that hold the option back, then its misses.
pub(in crate::view) fn notes(session: &Session, option: &Assessment) -> Html {
    let gates: Vec<_> = option.gates.iter().filter(|gate| gate.effect != Effect::Note).collect();
    if gates.is_empty() && option.misses.is_empty() {
        return Html::default();
    }
    let medicine = gates.iter().any(|gate| concerns_a_medicine(gate));
    html! {
        <ul class="notes">
            { for gates.into_iter().map(|gate| gate_line(session, gate)) }
            if medicine { <li class="note">{ answers_text::KEEP_MEDICINE }</li> }
            { misses(session, option) }
        </ul>
    }
}

/// One gate: what it is about, what it says, until when.
fn gate_line(session: &Session, gate: &Gate) -> Html {
    let until = gate.not_before().map(|day| text::not_before(&measure::date(day)));
    html! {
        <li class="note" data-gate={gate.kind.id()} data-effect={gate.effect.word()}>
            <b>{ about(gate.kind) }{ ":" }</b>{ " " }{ sentence(session, gate) }
            if let Some(until) = until { { " " }{ until } }
            if gate.is_general_rule() { { " " }{ text::GENERAL_RULE } }
        </li>
    }
}

/// What a gate says. What follows from an answer comes with the screens on which it is given.
pub(super) fn sentence(session: &Session, gate: &Gate) -> Html {
    let Sentence::Reason(reason) = gate.text.sentence else {
        return later::piece(session, &Piece::Gate(gate.text));
    };
    match gate.text.advice {
        Some(advice) => html! { { format!("{advice} {reason}") } },
        None => html! { { reason.to_string() } },
    }
}

/// What a gate is about, in the words of the screen.
pub(in crate::view) fn about(kind: GateKind) -> &'static str {
    match kind {
        GateKind::Health(id) | GateKind::ClinicHealth(id) => question(id).name,
        GateKind::Skin | GateKind::ClinicSkin => text::YOUR_SKIN,
        GateKind::Area(area) | GateKind::ClinicArea(area) => labels::area(area),
        GateKind::Concern(id) => concern(id).short,
    }
}

/// Whether the answer behind a gate is about a medicine the visitor may take.
fn concerns_a_medicine(gate: &Gate) -> bool {
    match gate.kind {
        GateKind::Health(id) | GateKind::ClinicHealth(id) => question(id).medicine,
        GateKind::Skin
        | GateKind::ClinicSkin
        | GateKind::Area(_)
        | GateKind::ClinicArea(_)
        | GateKind::Concern(_) => false,
    }
}

fn misses(session: &Session, option: &Assessment) -> Html {
    if option.misses.is_empty() {
        return Html::default();
    }
    let word = if option.group == Group::TradeOff {
        text::TRADE_OFF.to_owned()
    } else {
        text::also_misses(option.misses.len())
    };
    let mut sentences = option.misses.iter().map(|miss| miss_words(&session.state.clinic, *miss));
    html! {
        <li class="note" data-misses={option.misses.len().to_string()}>
            <b>{ word }</b>{ " " }{ for sentences.next() }
            { for sentences.map(|sentence| format!(" {}", labels::capital(&sentence))) }
        </li>
    }
}

/// One miss with its size, as a sentence without its first capital.
pub(in crate::view) fn miss_words(clinic: &Clinic, miss: Miss) -> String {
    let money = |amount: method::money::Amount| {
        let currency = clinic.currency;
        measure::money(amount, currency.as_ref().map(method::money::Currency::word))
    };
    match miss {
        Miss::DaysOff { allowed, needs } => text::miss_days(needs.to(), allowed),
        Miss::Visits { allowed, needs } => text::miss_visits(needs.to().0, allowed.0),
        Miss::Surface { needs: Surface::Removed, .. } => text::MISS_OPEN_WOUND.to_owned(),
        Miss::Surface { .. } => text::MISS_PIN_POINTS.to_owned(),
        Miss::Budget { needs: None, .. } => text::MISS_NO_PRICE.to_owned(),
        Miss::Budget { allowed, needs: Some(needs) } => {
            text::miss_budget(&money(needs.to()), &money(allowed))
        }
        Miss::Event { allowed, needs } => text::miss_event(needs, allowed),
    }
}
