//! Who should not have it, or not yet: every health entry, in three columns by its level.

use method::catalog::{
    GateLevel, HealthCell, Procedure, QUESTIONS, QuestionRecord, SkinType, SourceId,
};
use method::visitor::HealthAnswer;
use yew::Html;

use super::long_claims::{claim_body, long_claim};
use super::sources::Cited;
use crate::text::{answers as answers_text, labels, measure, option as option_text, sheet as text};
use crate::view::heading::{heading, titled};
use crate::view::markup::html;
use crate::view::session::Session;

/// What no answer decides and everyone should know. Source: catalog/health.toml, `[notes]`.
const NOTES: [&str; 4] = ["expectations", "age", "skin-type", "home-needling"];

/// The three columns, the skin types and the notes.
pub(super) fn who_not(session: &Session, record: &Procedure, cited: &Cited) -> Html {
    if record.id.is_standing() && record.health.iter().all(Option::is_none) {
        return Html::default();
    }
    let content = html! {
        <>
            <p class="note">{ answers_text::KEEP_MEDICINE }</p>
            <div class="who-not">
                { column(session, record, cited, text::NOT_WHILE, &[GateLevel::Absolute, GateLevel::Delay]) }
                { column(session, record, cited, text::USUALLY_NOT, &[GateLevel::Relative]) }
                { column(session, record, cited, text::TALK_FIRST, &[GateLevel::Discuss]) }
            </div>
            { skin_types(session, record, cited) }
            { notes(session, record, cited) }
        </>
    };
    titled(session, "sheet-who-not", text::WHO_NOT, content)
}

fn column(
    session: &Session,
    record: &Procedure,
    cited: &Cited,
    (title, meaning): (&'static str, &'static str),
    levels: &[GateLevel],
) -> Html {
    let entries: Vec<_> = QUESTIONS
        .iter()
        .zip(&record.health)
        .filter_map(|(question, cell)| Some((question, cell.as_ref()?)))
        .filter(|(_, cell)| levels.contains(&cell.level))
        .collect();
    html! {
        <div class="claim">
            { heading(session, 2, "subtitle", html! { { title } }) }
            <p class="small soft">{ meaning }</p>
            if entries.is_empty() {
                <p>{ text::NONE_FOUND }</p>
            } else {
                <ul>{ for entries.iter().map(|(question, cell)| entry(session, record, question, cell, cited)) }</ul>
            }
        </div>
    }
}

fn entry(
    session: &Session,
    record: &Procedure,
    question: &QuestionRecord,
    cell: &HealthCell,
    cited: &Cited,
) -> Html {
    let mine = session.state.visitor.health.get(question.id) == Some(&HealthAnswer::Yes);
    html! {
        <li>
            <b>{ question.name }</b>
            if mine { { " " }<b>{ "(" }{ text::YOU_SAID_YES }{ ")" }</b> }
            { ": " }{ record.health_words(question.id) }
            if let Some(wait) = cell.wait { { " " }{ text::wait(&measure::day_count(wait)) } }
            { " " }
            <span class="small soft">
                if cell.sources.is_empty() {
                    { option_text::GENERAL_RULE }
                } else {
                    { cited.link(cell.sources.ids()) }
                }
            </span>
        </li>
    }
}

fn skin_types(session: &Session, record: &Procedure, cited: &Cited) -> Html {
    html! {
        <div class="stack">
            { heading(session, 2, "subtitle", html! { { text::SKIN_TYPES } }) }
            <dl class="measures">{ for SkinType::ALL.iter().zip(record.skin_types).map(|(skin, fit)| html! {
                <div><dt>{ labels::skin_type(*skin) }</dt><dd>{ text::skin_fit(fit) }</dd></div>
            }) }</dl>
            <p class="small">{ record.skin_claim.text }{ " " }
                { cited.link(record.skin_claim.sources.ids()) }</p>
        </div>
    }
}

/// The notes, once the long texts are here.
fn notes(session: &Session, record: &Procedure, cited: &Cited) -> Html {
    let note = |id: &&str| {
        let name = session.texts()?.text(&format!("note.{id}"))?;
        let claim = long_claim(session, &format!("procedure.{}.note.{id}", record.id.word()))?;
        Some(
            html! { <li key={*id}><b>{ name.to_owned() }{ ":" }</b>{ " " }{ claim_body(&claim, cited) }</li> },
        )
    };
    let said: Vec<_> = NOTES.iter().filter_map(note).collect();
    if said.is_empty() {
        return Html::default();
    }
    html! {
        <div class="stack">
            { heading(session, 2, "subtitle", html! { { text::FOR_EVERYONE } }) }
            <ul class="flags">{ for said }</ul>
        </div>
    }
}

/// Where the notes come from.
pub(super) fn note_sources(session: &Session, record: &Procedure) -> Vec<SourceId> {
    let claims = NOTES
        .iter()
        .filter_map(|id| long_claim(session, &format!("procedure.{}.note.{id}", record.id.word())));
    claims.flat_map(|claim| claim.sources().to_vec()).collect()
}
