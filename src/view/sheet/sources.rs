//! Every source of the sheet, numbered: a claim leads to its studies, and they lead back to it.

use std::cell::Cell;

use method::catalog::source_text::SourceText;
use method::catalog::texts::Texts;
use method::catalog::{Procedure, SourceId};
use yew::Html;

use super::long_claims::{key_claim, long_claims};
use super::{by_concern, disagreements, who_not};
use crate::text::{sheet as text, source as words};
use crate::view::heading::titled;
use crate::view::markup::html;
use crate::view::session::Session;
use crate::view::state::{Action, Citation};

/// Claims of which an option has one each, beside the numbered ones.
const KEY_CLAIMS: [&str; 12] = [
    "what",
    "visit",
    "classification",
    "sessions",
    "onset",
    "durability",
    "recovery.looks-different",
    "recovery.redness",
    "recovery.healing",
    "recovery.make-up",
    "recovery.sport",
    "recovery.sun",
];

/// The sources of one option in the order the sheet cites them first.
pub(super) struct Cited<'a> {
    session: &'a Session,
    sources: Vec<SourceId>,
    /// How many claims have cited so far: a claim is known by its place among them.
    claims: Cell<u16>,
}

impl<'a> Cited<'a> {
    /// All that the sheet of `record` cites.
    pub(super) fn by(session: &'a Session, record: &Procedure) -> Self {
        let rows = record.benefits().iter().map(|row| row.claim.sources.ids());
        let harms = record.harms.iter().map(|row| row.claim.sources.ids());
        let effects = record.effects.iter().map(|effect| effect.sources.ids());
        let health = record.health.iter().flatten().map(|cell| cell.sources.ids());
        let (skin, recovery) = (record.skin_claim.sources.ids(), record.recovery.sources.ids());
        let price = record.price.iter().flat_map(|price| price.sources.ids());
        let areas = record.areas.iter().flat_map(|area| area.sources.ids());
        let others = [record.depth.sources, skin, recovery];
        let mut sources = Vec::new();
        let long = long_sources(session, record);
        let short = rows
            .chain(harms)
            .chain(effects)
            .chain(others)
            .chain(health)
            .flatten()
            .chain(price)
            .chain(areas);
        for source in short.chain(&long) {
            if !sources.contains(source) {
                sources.push(*source);
            }
        }
        Self { session, sources, claims: Cell::new(0) }
    }

    /// `Sources 3, 5`: a button that leads to them in the list at the end; nothing without a source.
    pub(super) fn link(&self, sources: &[SourceId]) -> Html {
        let mut listed: Vec<_> = sources
            .iter()
            .filter_map(|source| self.sources.iter().position(|cited| cited == source))
            .collect();
        listed.sort_unstable();
        listed.dedup();
        if listed.is_empty() {
            return Html::default();
        }
        let claim = self.claims.get();
        self.claims.set(claim + 1);
        let numbers: Vec<_> = listed.iter().map(|place| place + 1).collect();
        let sources = listed.iter().filter_map(|place| self.sources.get(*place).copied()).collect();
        html! {
            <button type="button" class="cite" id={format!("claim-{claim}")}
                onclick={self.session.on(Action::Cite(Citation { claim, sources }))}>
                { text::source_numbers(&numbers) }
            </button>
        }
    }
}

/// What the long texts of the option cite, once they are here.
fn long_sources(session: &Session, record: &Procedure) -> Vec<SourceId> {
    let fields =
        ["risk", "before", "after", "combined", "variant", "outcome", "what.more", "visit.more"];
    let mut sources: Vec<_> = fields
        .into_iter()
        .flat_map(|field| long_claims(session, record, field))
        .flat_map(|claim| claim.sources().to_vec())
        .collect();
    let single = KEY_CLAIMS.iter().filter_map(|field| key_claim(session, record, field));
    sources.extend(single.flat_map(|claim| claim.sources().to_vec()));
    sources.extend(who_not::note_sources(session, record));
    if let Some(texts) = session.texts() {
        for id in disagreements::ids(texts, record) {
            sources.extend(disagreements::sources_of(texts, id));
        }
        sources.extend(by_concern::sources(texts));
    }
    sources
}

/// The numbered list, folded until a claim leads into it; needs the long texts.
pub(super) fn sources(session: &Session, cited: &Cited) -> Html {
    let content = match session.texts() {
        None => html! { <p>{ text::SOURCES_LATER }</p> },
        Some(texts) => html! {
            <details>
                <summary>{ words::how_many(cited.sources.len()) }</summary>
                <ol class="sources">
                    { for cited.sources.iter().map(|source| entry(session, texts, *source)) }
                </ol>
            </details>
        },
    };
    titled(session, "sheet-sources", text::SOURCES, content)
}

/// Organisation and title with the address where one is confirmed; then kind, numbers and year.
fn entry(session: &Session, texts: &Texts, source: SourceId) -> Html {
    let told = SourceText::of(source, texts);
    let name = format!("{}: {}", told.organisation, told.title);
    let looked_up =
        session.state.cited.as_ref().is_some_and(|cited| cited.sources.contains(&source));
    html! {
        <li id={format!("source-{}", source.0)} tabindex="-1" data-cited={looked_up.then_some("true")}>
            if let Some(url) = told.link() {
                <a href={url.to_owned()} target="_blank" rel="noopener noreferrer">{ name }</a>
            } else {
                { name }
            }
            <p class="soft">{ words::facts(&told) }</p>
            if looked_up {
                <button type="button" class="plain-button" onclick={session.on(Action::BackToClaim)}>
                    { words::BACK_TO_CLAIM }
                </button>
            }
        </li>
    }
}
