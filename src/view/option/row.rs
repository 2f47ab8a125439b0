//! One line for an option that has no place: no good evidence, or no help.

use method::catalog::{AreaUse, concern};
use method::decide::{Assessment, GateKind, GateWord, Group, TermAbout};
use yew::Html;

use super::details_button;
use crate::text::{labels, measure, option as text};
use crate::view::compare::toggle;
use crate::view::heading::heading;
use crate::view::markup::html;
use crate::view::session::Session;

/// Name, what we found, and the way to the sheet.
pub(in crate::view) fn row(session: &Session, option: &Assessment) -> Html {
    let record = option.procedure;
    html! {
        <li data-option={record.id.word()} key={record.id.word()}>
            { heading(session, session.list_step() + 1, "subtitle", html! { { record.name } }) }
            <p>
                if record.safety_notice { <>{ record.downside.text }{ " " }</> }
                { found(option) }
            </p>
            <div class="option-actions">{ toggle(session, record) }{ details_button(session, option) }</div>
        </li>
    }
}

/// Why it is in this group, in one sentence.
fn found(option: &Assessment) -> String {
    let areas: Vec<_> = option
        .gates
        .iter()
        .filter(|gate| gate.level == GateWord::Area(AreaUse::NoSource))
        .filter_map(|gate| match gate.kind {
            GateKind::Area(area) => Some(labels::area_in_sentence(area)),
            _ => None,
        })
        .collect();
    let concerns: Vec<_> = option
        .terms
        .iter()
        .filter_map(|term| match term.about {
            TermAbout::Concern(id) => Some(concern(id).short),
            TermAbout::Value(_) => None,
        })
        .collect();
    let needs_met = option.terms.iter().any(|term| term.points() > 0);
    if option.group == Group::DoesNotHelp {
        text::no_change(&measure::list_of(&concerns))
    } else if needs_met && !areas.is_empty() {
        text::no_source_for(&measure::list_of(&areas))
    } else {
        text::nothing_found(&measure::list_of(&concerns))
    }
}
