//! Where sources disagree: both sides with their dates, what we do with it, and why.

use method::catalog::source_text::{SourceText, sources_at};
use method::catalog::texts::Texts;
use method::catalog::{Procedure, QUESTIONS, SourceId};
use method::clinic::Rule;
use method::decide::Reason;
use yew::Html;

use super::sources::Cited;
use crate::text::{sheet as text, source};
use crate::view::heading::{heading, titled};
use crate::view::markup::html;
use crate::view::session::Session;

/// The disagreements of one option: those the visitor's answers touch are open.
pub(super) fn disagreements(session: &Session, record: &Procedure, cited: &Cited) -> Html {
    let Some(texts) = session.texts() else { return Html::default() };
    let own: Vec<_> = ids(texts, record).collect();
    if own.is_empty() {
        return Html::default();
    }
    let touched = touched(session, texts);
    let content = html! {
        <div class="folds">
            { for own.into_iter().map(|id| one(session, record, texts, id, touched.contains(&id), cited)) }
        </div>
    };
    titled(session, "sheet-disagreements", text::DISAGREEMENTS, content)
}

/// The ids of the disagreements on the sheet of `record`.
pub(super) fn ids<'a>(texts: &'a Texts, record: &Procedure) -> impl Iterator<Item = &'a str> {
    let option = record.id.word();
    (1..).map_while(move |number| texts.text(&format!("procedure.{option}.disagreement.{number}")))
}

/// The sources behind a disagreement: those of its sides, then those of what we do with it.
pub(super) fn sources_of(texts: &Texts, id: &str) -> Vec<SourceId> {
    let mut sources: Vec<_> = sides(texts, id).flat_map(|side| side.sources).collect();
    for source in behind_our_words(texts, id) {
        if !sources.contains(&source) {
            sources.push(source);
        }
    }
    sources
}

/// The sources the whole disagreement names.
fn behind_our_words(texts: &Texts, id: &str) -> Vec<SourceId> {
    let fields = texts.fields(&format!("disagreement.{id}")).unwrap_or_default();
    sources_at(fields.get(3).copied().unwrap_or_default())
}

/// One side of a disagreement.
struct Side<'a> {
    says: &'a str,
    /// Empty where the words themselves say it.
    who: &'a str,
    sources: Vec<SourceId>,
}

/// The sides: see the keys `disagreement.<id>.view.<n>` of `method::catalog::texts`.
fn sides<'a>(texts: &'a Texts, id: &'a str) -> impl Iterator<Item = Side<'a>> {
    (1..).map_while(move |number| {
        let fields = texts.fields(&format!("disagreement.{id}.view.{number}"))?;
        let field = |place: usize| fields.get(place).copied().unwrap_or_default();
        Some(Side { says: field(0), who: field(1), sources: sources_at(field(2)) })
    })
}

/// The disagreements behind the health questions that were answered.
fn touched<'a>(session: &Session, texts: &'a Texts) -> Vec<&'a str> {
    let answered =
        QUESTIONS.iter().filter(|question| session.state.visitor.health.get(question.id).is_some());
    answered
        .filter_map(|question| {
            texts.fields(&format!("health.{}", question.id.word()))?.get(4).copied()
        })
        .filter(|id| !id.is_empty())
        .collect()
}

/// What the clinic's own policy says of the question behind a disagreement.
fn clinic_rules<'a>(
    session: &'a Session,
    record: &'a Procedure,
    texts: &'a Texts,
    id: &'a str,
) -> impl Iterator<Item = Reason> + 'a {
    let behind = QUESTIONS.iter().filter(move |question| {
        let fields = texts.fields(&format!("health.{}", question.id.word()));
        fields.is_some_and(|fields| fields.get(4).copied() == Some(id))
    });
    let rules =
        behind.flat_map(move |question| session.state.clinic.policy.rules(record.id, question.id));
    rules.map(|rule| match rule {
        Rule::NotNow | Rule::CheckFirst => Reason::ClinicRule,
        Rule::Wait(days) => Reason::ClinicWait(days),
    })
}

fn one(
    session: &Session,
    record: &Procedure,
    texts: &Texts,
    id: &str,
    open: bool,
    cited: &Cited,
) -> Html {
    let head = texts.fields(&format!("disagreement.{id}")).unwrap_or_default();
    let field = |place: usize| head.get(place).copied().unwrap_or_default().to_owned();
    let sides: Vec<_> = sides(texts, id).collect();
    let by_a_side = |source: &SourceId| sides.iter().any(|side| side.sources.contains(source));
    let mut ours = behind_our_words(texts, id);
    ours.retain(|source| !by_a_side(source));
    html! {
        <details class="fold" {open} key={id}>
            <summary><span><b>{ field(0) }</b></span></summary>
            <div class="flow">
                <div class="claims">
                    { for (1..).zip(&sides).map(|(number, side)| html! {
                        <div class="claim">
                            { heading(session, 2, "label", html! { { text::side(number, side.who) } }) }
                            <p>{ side.says.to_owned() }</p>
                            <p class="small soft">
                                { date_of(texts, side, &field(5)) }{ " " }{ cited.link(&side.sources) }
                            </p>
                        </div>
                    }) }
                </div>
                <p><b>{ text::WHAT_WE_DO }</b>{ " " }{ field(1) }{ " " }{ field(2) }
                    <span class="small soft">{ " " }{ cited.link(&ours) }</span></p>
                { for clinic_rules(session, record, texts, id).map(|rule| html! {
                    <p><b>{ text::CLINIC_RULE }</b>{ " " }{ rule.to_string() }</p>
                }) }
            </div>
        </details>
    }
}

/// The years of a side's sources; of those without one, the month they were last read.
fn date_of(texts: &Texts, side: &Side, read_in: &str) -> String {
    let year = |source: &SourceId| SourceText::of(*source, texts).year.parse().ok();
    let years: Vec<u16> = side.sources.iter().filter_map(year).collect();
    source::side_date(&years, side.sources.len() - years.len(), read_in)
}
