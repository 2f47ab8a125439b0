//! Health questions: the few that could change the list come first, the rest in folds.

use method::catalog::{QUESTIONS, Question, QuestionGroup, question};
use method::visitor::HealthAnswer;
use web_sys::HtmlInputElement;
use yew::{Event, Html, TargetCast};

use super::{ask, hint};
use crate::text::{answers as text, labels};
use crate::view::day_field::complaint_line;
use crate::view::markup::html;
use crate::view::parts::{Part, part};
use crate::view::session::Session;
use crate::view::state::{Action, Field};

/// All thirty, in two tiers.
pub(super) fn health(session: &Session) -> Html {
    let first = &session.state.first_questions;
    let answered = session.state.visitor.health.len();
    let hints = html! {
        <>
            <p class="small"><b>{ text::answered(answered, Question::COUNT) }</b></p>
            { hint(text::HEALTH_HINT) }
        </>
    };
    let controls = html! {
        <div class="flow">
            <p class="note">{ text::KEEP_MEDICINE }</p>
            if first.is_empty() {
                <p>{ text::NO_QUESTION_MATTERS }</p>
            } else {
                <p class="label">{ text::QUESTIONS_FIRST }</p>
                <ul class="health">{ for first.iter().map(|id| part(session, Part::Question(*id))) }</ul>
            }
            <div class="folds">
                { for QuestionGroup::ALL.iter().map(|group| fold(session, *group)) }
            </div>
        </div>
    };
    ask(session, "ask-health", text::HEALTH, hints, controls)
}

fn fold(session: &Session, group: QuestionGroup) -> Html {
    let questions: Vec<_> = QUESTIONS
        .iter()
        .filter(|record| record.group == group)
        .filter(|record| !session.state.first_questions.contains(&record.id))
        .collect();
    if questions.is_empty() {
        return Html::default();
    }
    let answers = &session.state.visitor.health;
    let said: Vec<_> = questions
        .iter()
        .filter_map(|record| {
            let word = text::answer_word(*answers.get(record.id)?);
            Some(format!("{}: {word}", record.name))
        })
        .collect();
    html! {
        <details class="fold" key={group.word()}>
            <summary><span>
                <b>{ labels::question_group(group) }</b>
                <span class="soft">{ text::answered(said.len(), questions.len()) }</span>
                if !said.is_empty() { <span class="said">{ said.join(", ") }</span> }
            </span></summary>
            <ul class="health">{ for questions.iter().map(|record| part(session, Part::Question(record.id))) }</ul>
        </details>
    }
}

/// One question with its answers and, where it takes one, a day.
pub(in crate::view) fn question_row(session: &Session, id: Question) -> Html {
    let record = question(id);
    let answer = session.state.visitor.health.get(id).copied();
    let label = format!("health-{}", id.word());
    html! {
        <li key={id.word()} data-question={id.word()} data-open={answer.is_none().then_some("true")}>
            <div>
                <p class="q" id={label.clone()}>{ record.words().ask }</p>
                { for health_text(session, id, HealthText::Help).map(|help| html! { <p class="small soft">{ help }</p> }) }
                if answer.is_none() {
                    <p class="small"><b>{ text::OPEN }</b>{ text::OPEN_REST }</p>
                }
            </div>
            <div class="q-answer">
                <div class="steps" role="radiogroup" aria-labelledby={label}>
                    { for [HealthAnswer::Yes, HealthAnswer::No, HealthAnswer::NotSure].into_iter().map(|step| {
                        step_input(session, id, step, answer == Some(step))
                    }) }
                </div>
                { for record.words().stopped_label.map(|label| day(session, id, label)) }
                if answer.is_some() {
                    <button type="button" class="plain-button small" onclick={session.on(Action::Health(id, None))}>
                        { text::TAKE_BACK }<span class="unseen">{ ": " }{ record.name }</span>
                    </button>
                }
            </div>
        </li>
    }
}

/// A long text of a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::view) enum HealthText {
    /// Why it is asked.
    Why,
    /// What counts.
    Help,
}

/// The text, where it is here and says anything.
pub(in crate::view) fn health_text(
    session: &Session,
    id: Question,
    which: HealthText,
) -> Option<String> {
    let fields = session.texts()?.fields(&format!("health.{}", id.word()))?;
    let text = fields.get(which as usize).copied().unwrap_or_default();
    (!text.is_empty()).then(|| text.to_owned())
}

fn step_input(session: &Session, id: Question, step: HealthAnswer, chosen: bool) -> Html {
    html! {
        <label class="toggle">
            <input type="radio" name={format!("health-{}", id.word())} checked={chosen} data-answer={answer_id(step)}
                onchange={session.on(Action::Health(id, Some(step)))} />
            { answer_word_on_button(step) }
        </label>
    }
}

/// The day a thing ended or happened.
pub(in crate::view) fn day(session: &Session, id: Question, label: &'static str) -> Html {
    let value = session.state.day_shown(Field::Day(id));
    let complaint = session.state.complaint_about(Field::Day(id));
    html! {
        <>
            <label class="day">
                <span>{ label }</span>
                <input type="date" min="1900-01-01" max="2200-12-31" {value}
                    aria-invalid={complaint.is_some().then_some("true")}
                    onchange={session.with(move |event: Event| {
                        let text = event.target_unchecked_into::<HtmlInputElement>().value();
                        Action::Type(Field::Day(id), text)
                    })} />
            </label>
            if let Some(complaint) = complaint { { complaint_line(complaint) } }
        </>
    }
}

fn answer_word_on_button(answer: HealthAnswer) -> &'static str {
    match answer {
        HealthAnswer::Yes => text::YES,
        HealthAnswer::No => text::NO,
        HealthAnswer::NotSure => text::NOT_SURE,
        HealthAnswer::Stopped(_) => "",
    }
}

fn answer_id(answer: HealthAnswer) -> &'static str {
    match answer {
        HealthAnswer::Yes => "yes",
        HealthAnswer::No => "no",
        HealthAnswer::NotSure => "not-sure",
        HealthAnswer::Stopped(_) => "stopped",
    }
}
