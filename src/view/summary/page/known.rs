//! What the clinic has to know: health answers, medicines with room for their name, open questions.

use method::catalog::{Question, question};
use method::consultation::open_questions;
use method::decide::Decision;
use method::visitor::{HealthAnswer, Visitor};

use crate::text::{answers, measure, summary as text};

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
    let (medicines, others): (Vec<_>, Vec<_>) =
        given.into_iter().partition(|(id, _)| question(*id).medicine);
    let mut lines: Vec<_> = medicines
        .iter()
        .map(|(id, answer)| Known { text: format!("{}.", said(*id, **answer)), name_blank: true })
        .collect();
    let mut add = |text: String| lines.push(Known { text, name_blank: false });
    if !medicines.is_empty() {
        add(answers::KEEP_MEDICINE.to_owned());
    }
    if !others.is_empty() {
        let said: Vec<_> = others.iter().map(|(id, answer)| said(*id, **answer)).collect();
        add(format!("{}.", said.join("; ")));
    }
    if !denied.is_empty() {
        add(text::said_no(denied.len()));
    } else if medicines.is_empty() && others.is_empty() {
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

/// `Blood thinners: yes`; a day with what happened on it.
fn said(id: Question, answer: HealthAnswer) -> String {
    let record = question(id);
    let said = match (answer, record.words().stopped_label) {
        (HealthAnswer::Stopped(day), Some(label)) => {
            format!("{} {}", text::in_sentence(label), measure::date(day))
        }
        _ => answers::answer_word(answer),
    };
    format!("{}: {said}", record.name)
}
