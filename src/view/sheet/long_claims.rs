//! Numbered claims of the long texts, with their grade and their sources.

use method::catalog::source_text::sources_at;
use method::catalog::{Grade, Procedure, SourceId};
use yew::Html;

use super::sources::Cited;
use crate::text::sheet as text;
use crate::view::marks::sure;
use crate::view::markup::html;
use crate::view::session::Session;

/// One claim as the long texts hold it.
pub(super) struct LongClaim<'a> {
    /// The plain sentence.
    pub(super) text: &'a str,
    grade: Option<Grade>,
    sources: Vec<SourceId>,
    unverified: bool,
}

/// The claims `procedure.<id>.<field>.1`, `.2` and so on; none while the texts are not here.
pub(super) fn long_claims<'a>(
    session: &'a Session,
    record: &Procedure,
    field: &str,
) -> Vec<LongClaim<'a>> {
    let Some(texts) = session.texts() else { return Vec::new() };
    let numbered = (1..).map_while(|number| {
        let key = format!("procedure.{}.{field}.{number}", record.id.word());
        Some(read(&texts.fields(&key)?))
    });
    numbered.collect()
}

/// The claim behind `key`; `None` while the texts are not here or where there is none.
pub(super) fn long_claim<'a>(session: &'a Session, key: &str) -> Option<LongClaim<'a>> {
    Some(read(&session.texts()?.fields(key)?))
}

/// One claim of the option, such as `visit`; `None` as above.
pub(super) fn key_claim<'a>(
    session: &'a Session,
    record: &Procedure,
    field: &str,
) -> Option<LongClaim<'a>> {
    long_claim(session, &format!("procedure.{}.{field}", record.id.word()))
        .filter(|claim| !claim.text.is_empty())
}

/// Text, grade, sources, "unverified": see `method::catalog::texts`.
fn read<'a>(fields: &[&'a str]) -> LongClaim<'a> {
    let field = |place: usize| fields.get(place).copied().unwrap_or_default();
    LongClaim {
        text: field(0),
        grade: Grade::from_word(field(1)),
        sources: sources_at(field(2)),
        unverified: !field(3).is_empty(),
    }
}

/// The claims as lines of a list.
pub(super) fn claim_lines(claims: &[LongClaim<'_>], cited: &Cited) -> Html {
    html! { { for claims.iter().map(|claim| html! { <li>{ claim_body(claim, cited) }</li> }) } }
}

/// One claim with how sure it is and where it comes from.
pub(super) fn claim_body(claim: &LongClaim<'_>, cited: &Cited) -> Html {
    html! {
        <>
            { claim.text.to_owned() }
            if claim.unverified && !claim.text.contains("not confirmed") {
                { " " }{ text::NOT_CONFIRMED }
            }
            <span class="small soft claim-source">
                { sure(claim.grade) }{ cited.link(&claim.sources) }
            </span>
        </>
    }
}

impl LongClaim<'_> {
    /// Where it comes from.
    pub(super) fn sources(&self) -> &[SourceId] {
        &self.sources
    }
}
