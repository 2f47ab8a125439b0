//! Flags: short remarks in a fixed order, the word first. Notes of gates stand before them.

use method::decide::{Assessment, Decision, Effect, Flag, GateWord, TermAbout};
use yew::Html;

use super::notes::{about, sentence};
use crate::text::option::{self as text, flag as words};
use crate::view::markup::html;
use crate::view::session::Session;
use crate::view::state::State;

/// Notes and flags of one option.
pub(in crate::view) fn flags(session: &Session, option: &Assessment) -> Html {
    let said_notes = option
        .gates
        .iter()
        .filter(|gate| gate.effect == Effect::Note && gate.level != GateWord::NotAnswered)
        .map(|gate| {
            html! { <li><b>{ about(gate.kind) }{ ":" }</b>{ " " }{ sentence(session, gate) }</li> }
        });
    let flags = option
        .flags
        .iter()
        .filter_map(|flag| line(session, option, *flag))
        .map(|(word, rest)| html! { <li><b>{ word }</b>{ rest }</li> });
    let lines: Vec<_> = said_notes.chain(flags).collect();
    if lines.is_empty() {
        return Html::default();
    }
    html! {
        <ul class="flags">
            { for lines }
        </ul>
    }
}

fn line(session: &Session, option: &Assessment, flag: Flag) -> Option<(String, String)> {
    let fixed = |(word, rest): (&str, &str)| Some((word.to_owned(), rest.to_owned()));
    match flag {
        Flag::EvidenceFromOtherArea => fixed(words::OTHER_AREA),
        Flag::EvidenceFromOtherSkin => fixed(words::OTHER_SKIN),
        Flag::NoMoreThanHomeCare => Some(no_more(&session.state, &session.decision, option)),
        Flag::HealthOpen => {
            let open =
                option.gates.iter().filter(|gate| gate.level == GateWord::NotAnswered).count();
            Some(text::open_flag(open))
        }
        Flag::PriceUnknown => fixed(words::NO_PRICE),
        // The safety notice is no remark: it is the first words of the downside.
        Flag::SafetyNotice => None,
        Flag::ClassDisputed => fixed(words::DISPUTED),
    }
}

/// No more than home care, with both sums.
pub(in crate::view) fn no_more(
    state: &State,
    decision: &Decision,
    option: &Assessment,
) -> (String, String) {
    let home = decision.option(method::catalog::ProcedureId::HomeCare);
    let concerns = state.visitor.concerns.len();
    let rest = text::no_more_rest(concerns, concern_points(option), home.map_or(0, concern_points));
    (words::NO_MORE.to_owned(), rest)
}

fn concern_points(option: &Assessment) -> u16 {
    let concerns = option.terms.iter().filter(|term| matches!(term.about, TermAbout::Concern(_)));
    concerns.map(method::decide::Term::points).sum()
}
