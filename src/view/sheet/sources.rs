//! Every source of the sheet, numbered, so that a claim can point to its study.

use method::catalog::texts::Texts;
use method::catalog::{Procedure, SourceId};
use yew::Html;

use super::long_claims::long_claims;
use super::{disagreements, part};
use crate::text::sheet as text;
use crate::view::markup::html;
use crate::view::session::Session;

/// The sources of one option in the order the sheet cites them first.
pub(super) struct Cited {
    sources: Vec<SourceId>,
}

impl Cited {
    /// All that the sheet of `record` cites.
    pub(super) fn by(session: &Session, record: &Procedure) -> Self {
        let rows = record.benefits().iter().map(|row| row.claim.sources.ids());
        let harms = record.harms.iter().map(|row| row.claim.sources.ids());
        let effects = record.effects.iter().map(|effect| effect.sources.ids());
        let health = record.health.iter().flatten().map(|cell| cell.claim.sources.ids());
        let (skin, recovery) = (record.skin_claim.sources.ids(), record.recovery.sources.ids());
        let others = [record.depth.sources, skin, recovery];
        let mut sources = Vec::new();
        let long = long_sources(session, record);
        let short = rows.chain(harms).chain(effects).chain(others).chain(health).flatten();
        for source in short.chain(&long) {
            if !sources.contains(source) {
                sources.push(*source);
            }
        }
        Self { sources }
    }

    /// `Sources 3 and 5`, by their numbers in the list at the end; empty without a source.
    pub(super) fn numbers(&self, sources: &[SourceId]) -> String {
        let numbers: Vec<_> = sources
            .iter()
            .filter_map(|source| self.sources.iter().position(|cited| cited == source))
            .map(|place| place + 1)
            .collect();
        text::source_numbers(&numbers)
    }
}

/// The years of some sources, from the first to the last; empty where none is known.
pub(super) fn years(texts: &Texts, sources: &[SourceId]) -> String {
    let known = sources.iter().filter_map(|source| {
        let fields = texts.fields(&format!("source.{:04}", source.0))?;
        fields.get(3)?.parse::<u16>().ok()
    });
    let (first, last) =
        known.fold((u16::MAX, 0), |(first, last), year| (first.min(year), last.max(year)));
    if last == 0 { String::new() } else { text::from_years(first, last) }
}

/// What the long texts of the option cite, once they are here.
fn long_sources(session: &Session, record: &Procedure) -> Vec<SourceId> {
    let fields = ["before", "after", "combined", "variant", "outcome"];
    let mut sources: Vec<_> = fields
        .into_iter()
        .flat_map(|field| long_claims(session, record, field))
        .flat_map(|claim| claim.sources().to_vec())
        .collect();
    if let Some(texts) = session.texts() {
        for id in disagreements::ids(texts, record) {
            sources.extend(disagreements::sources_of(texts, id));
        }
    }
    sources
}

/// The numbered list; needs the long texts.
pub(super) fn sources(session: &Session, cited: &Cited) -> Html {
    let content = match session.texts() {
        None => html! { <p>{ text::SOURCES_LATER }</p> },
        Some(texts) => html! {
            <details open=true>
                <summary>{ text::how_many_sources(cited.sources.len()) }</summary>
                <ol class="sources">
                    { for cited.sources.iter().map(|source| {
                        let key = format!("source.{:04}", source.0);
                        entry(&texts.fields(&key).unwrap_or_default())
                    }) }
                </ol>
            </details>
        },
    };
    part(session, "sheet-sources", text::SOURCES, content)
}

/// Organisation, title, year, kind, and the address where one is confirmed.
///
/// The fields are those of `source.` keys: see `method::catalog::texts`.
fn entry(fields: &[&str]) -> Html {
    let field = |place: usize| fields.get(place).copied().unwrap_or_default();
    let (organisation, title, year) = (field(1), field(2), field(3));
    let (kind, url) = (field(4), field(6));
    let year = if year.is_empty() { text::NO_YEAR } else { year };
    let words = format!("{organisation}: {title}");
    html! {
        <li>
            if url.starts_with("https://") || url.starts_with("http://") {
                <a href={url.to_owned()} target="_blank" rel="noopener noreferrer">{ words }</a>
                { format!(" ({kind}, {year})") }
            } else {
                { format!("{words} ({kind}, {year}; {})", text::NO_LINK) }
            }
        </li>
    }
}
