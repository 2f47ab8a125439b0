//! What the clinic has to know: health answers, medicines with room for their name, open questions.

use method::catalog::question;
use method::consultation::open_questions;
use method::decide::Decision;
use method::visitor::{HealthAnswer, Visitor};

use crate::text::{answers, measure, summary as text};

/// The most health answers with a line of their own.
const MOST_ANSWERS: usize = 8;
/// How many open questions are named before "and N more".
const NAMED_QUESTIONS: usize = 5;

/// One line, with room to write a medicine's name where it is about one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::view::summary) struct Known {
    /// The words.
    pub(in crate::view::summary) text: String,
    /// Whether the name of a medicine is to be written in.
    pub(in crate::view::summary) name_blank: bool,
}

/// A line each.
pub(super) fn known(visitor: &Visitor, decision: &Decision) -> Vec<Known> {
    let (denied, given): (Vec<_>, Vec<_>) =
        visitor.health.iter().partition(|(_, answer)| **answer == HealthAnswer::No);
    let mut lines: Vec<_> = given
        .iter()
        .take(MOST_ANSWERS)
        .map(|(id, answer)| {
            let record = question(*id);
            Known { text: answer_line(record, **answer), name_blank: record.medicine }
        })
        .collect();
    let mut add = |text: String| lines.push(Known { text, name_blank: false });
    if given.len() > MOST_ANSWERS {
        add(text::and_more(given.len() - MOST_ANSWERS));
    }
    if given.iter().any(|(id, _)| question(*id).medicine) {
        add(answers::KEEP_MEDICINE.to_owned());
    }
    if !denied.is_empty() {
        add(text::said_no(denied.len()));
    } else if given.is_empty() {
        add(text::NO_HEALTH.to_owned());
    }
    let open = open_questions(decision);
    if !open.is_empty() {
        let names: Vec<_> =
            open.iter().take(NAMED_QUESTIONS).map(|id| question(*id).name).collect();
        add(text::open(open.len(), &names));
    }
    lines
}

/// `Blood thinners: yes.`; a day with what happened on it.
fn answer_line(record: &method::catalog::QuestionRecord, answer: HealthAnswer) -> String {
    let said = match (answer, record.stopped_label) {
        (HealthAnswer::Stopped(day), Some(label)) => {
            format!("{} {}", text::in_sentence(label), measure::date(day))
        }
        _ => answers::answer_word(answer),
    };
    format!("{}: {said}.", record.name)
}
