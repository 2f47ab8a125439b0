//! Health gates: what the answers mean for one option.

use super::gate::{Effect, Gate, GateKind, GateWord};
use super::gate_table::{Entry, Ruling, gate_word, ruling};
use super::gate_text::{GateText, Reason};
use super::lighter::strictest_lighter_entry;
use crate::catalog::{HealthCell, Procedure, Question, question};
use crate::date::Date;
use crate::visitor::{Answer, Visitor};

/// The gates of all health questions, in their order.
pub(super) fn health_gates(
    option: &'static Procedure,
    visitor: &Visitor,
) -> impl Iterator<Item = Gate> {
    Question::ALL.iter().zip(&option.health).filter_map(move |(id, cell)| {
        let answer = visitor.answer(*id)?;
        match cell {
            Some(cell) => own_entry(option, *id, cell, answer, visitor.today),
            None if question(*id).bears_on(option.id) => {
                no_entry(option, *id, answer, visitor.today)
            }
            None => None,
        }
    })
}

fn own_entry(
    option: &Procedure,
    question: Question,
    cell: &'static HealthCell,
    answer: Answer,
    today: Date,
) -> Option<Gate> {
    let entry = Entry { level: cell.level, wait: cell.wait };
    let mut ruling = ruling(entry, answer, today)?;
    // Why: "not sure" about a spot nobody has looked at weighs as much as "yes".
    if question == Question::UndiagnosedLesion
        && answer == Answer::NotSure
        && !option.id.is_standing()
    {
        ruling = Ruling::plain(Effect::NotNow);
    }
    Some(Gate {
        level: gate_word(cell.level, answer),
        sources: cell.claim.sources,
        ..gate(question, ruling, Reason::Claim(cell.claim.text))
    })
}

/// The gate of a question that bears on an option for which the catalogue has no entry.
fn no_entry(option: &Procedure, question: Question, answer: Answer, today: Date) -> Option<Gate> {
    match answer {
        Answer::NotSure => {
            let note = gate(question, Ruling::plain(Effect::Note), Reason::NoGuidance);
            Some(Gate { level: GateWord::NotSure, ..note })
        }
        Answer::NotAnswered => {
            let note = gate(question, Ruling::plain(Effect::Note), Reason::NoGuidance);
            Some(Gate { level: GateWord::NotAnswered, ..note })
        }
        Answer::Yes | Answer::Stopped(_) => match strictest_lighter_entry(question, option.id) {
            Some(cell) => {
                let entry = Entry { level: cell.level, wait: cell.wait };
                let ruling = ruling(entry, answer, today)?;
                Some(Gate {
                    level: GateWord::Health(cell.level),
                    sources: cell.claim.sources,
                    ..gate(question, ruling, Reason::LighterHeldBack)
                })
            }
            None => Some(gate(question, Ruling::plain(Effect::CheckFirst), Reason::NoGuidance)),
        },
    }
}

fn gate(question: Question, ruling: Ruling, reason: Reason) -> Gate {
    Gate {
        kind: GateKind::Health(question),
        level: GateWord::NoGuidance,
        effect: ruling.effect,
        until: ruling.until,
        text: GateText { advice: ruling.advice, reason },
        sources: &[],
    }
}
