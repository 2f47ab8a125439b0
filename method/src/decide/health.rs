//! Health gates: what the answers mean for one option.

use super::gate::{Effect, Gate, GateKind, GateWord};
use super::gate_table::{Entry, Ruling, gate_word, ruling};
use super::gate_text::{GateText, Reason, Sentence};
use super::lighter::strictest_lighter_entry;
use crate::catalog::{HealthCell, Procedure, Question, Sources, question};
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
    let level = gate_word(cell.level, answer);
    let sentence = Sentence::Answer(option.id, question);
    Some(Gate { sources: cell.sources, ..gate(question, level, ruling, sentence) })
}

/// The gate of a question that bears on an option for which the catalogue has no entry.
fn no_entry(option: &Procedure, question: Question, answer: Answer, today: Date) -> Option<Gate> {
    let sentence = Sentence::Reason(Reason::NoGuidance);
    let no_guidance = |level, effect| gate(question, level, Ruling::plain(effect), sentence);
    match answer {
        Answer::NotSure => Some(no_guidance(GateWord::NotSure, Effect::Note)),
        Answer::NotAnswered => Some(no_guidance(GateWord::NotAnswered, Effect::Note)),
        Answer::Yes | Answer::Stopped(_) => match strictest_lighter_entry(question, option.id) {
            Some(cell) => taken_entry(question, cell, answer, today),
            None => Some(no_guidance(GateWord::NoGuidance, Effect::CheckFirst)),
        },
    }
}

/// The gate of a lighter option's entry: the same tables, the same word, its own reason.
fn taken_entry(
    question: Question,
    cell: &'static HealthCell,
    answer: Answer,
    today: Date,
) -> Option<Gate> {
    let ruling = ruling(Entry { level: cell.level, wait: cell.wait }, answer, today)?;
    let level = gate_word(cell.level, answer);
    let gate = gate(question, level, ruling, Sentence::Reason(Reason::LighterHeldBack));
    Some(Gate { sources: cell.sources, ..gate })
}

fn gate(question: Question, level: GateWord, ruling: Ruling, sentence: Sentence) -> Gate {
    Gate {
        kind: GateKind::Health(question),
        level,
        effect: ruling.effect,
        until: ruling.until,
        text: GateText::about(question, ruling.advice, sentence),
        sources: Sources::NONE,
    }
}
