//! What it can change, concern by concern: the chosen ones first, the rest in a fold.

use method::catalog::source_text::sources_at;
use method::catalog::texts::Texts;
use method::catalog::{CONCERNS, Concern, ConcernRecord, Effect, Level, Procedure, SourceId};
use yew::Html;

use super::sources::Cited;
use crate::text::{labels, sheet as text};
use crate::view::heading::{heading, titled};
use crate::view::marks::sure;
use crate::view::markup::html;
use crate::view::option::effect_sentence;
use crate::view::session::Session;

/// All 24.
pub(super) fn by_concern(session: &Session, record: &Procedure, cited: &Cited) -> Html {
    let rows = CONCERNS.iter().zip(&record.effects);
    let chosen = |concern: &ConcernRecord| session.state.visitor.concerns.get(concern.id).is_some();
    let (mine, others): (Vec<_>, Vec<_>) = rows.partition(|(concern, _)| chosen(concern));
    let unknown = others.iter().filter(|(_, effect)| effect.level.is_none()).count();
    let list = |rows: &[(&'static ConcernRecord, &Effect)]| {
        html! {
            <ul class="rows">{ for rows.iter().map(|(concern, effect)| {
                row(session, record, concern, effect, cited)
            }) }</ul>
        }
    };
    let content = html! {
        <>
            if !mine.is_empty() { { list(&mine) } }
            <details open={mine.is_empty()}>
                <summary>{ text::other_concerns(others.len(), unknown, mine.is_empty()) }</summary>
                { list(&others) }
            </details>
        </>
    };
    titled(session, "sheet-concerns", text::BY_CONCERN, content)
}

fn row(
    session: &Session,
    record: &Procedure,
    concern: &ConcernRecord,
    effect: &Effect,
    cited: &Cited,
) -> Html {
    let level = effect.level.map(Level::get);
    let word = if record.id == method::catalog::ProcedureId::NoTreatment {
        labels::fading(level)
    } else {
        labels::change(level)
    };
    html! {
        <li key={concern.id.word()}>
            { heading(session, 2, "label", html! { { concern.name } }) }
            <div>
                <p><b>{ labels::sentence(word) }</b></p>
                <p>{ effect_sentence(session, record.id, concern.id) }</p>
                if effect.caution { <p><b>{ text::CAN_MAKE_WORSE }</b></p> }
                if level.is_some() {
                    <p class="small soft">{ sure(effect.grade) }{ cited.link(effect.sources.ids()) }</p>
                }
                { what_it_is(session, concern.id, cited) }
            </div>
        </li>
    }
}

/// What the concern is, and when to see a doctor about it.
fn what_it_is(session: &Session, id: Concern, cited: &Cited) -> Html {
    let Some(texts) = session.texts() else { return Html::default() };
    let fields = fields(texts, id);
    let words = fields.iter().take(2).copied().collect::<Vec<_>>().join(" ");
    html! { <p class="small soft">{ words }{ " " }{ cited.link(&doctor_sources(&fields)) }</p> }
}

/// Where it comes from when to see a doctor, for all concerns.
pub(super) fn sources(texts: &Texts) -> Vec<SourceId> {
    CONCERNS.iter().flat_map(|concern| doctor_sources(&fields(texts, concern.id))).collect()
}

fn fields(texts: &Texts, id: Concern) -> Vec<&str> {
    texts.fields(&format!("concern.{}", id.word())).unwrap_or_default()
}

fn doctor_sources(fields: &[&str]) -> Vec<SourceId> {
    fields.get(2).map(|places| sources_at(places)).unwrap_or_default()
}
