//! Skin depth: a cross-section with one tile an option, grouped by what happens to the surface.

pub(in crate::view) use self::table::table;

mod shapes;
mod table;
mod tile;

use method::catalog::{Procedure, ProcedureId, Surface};
use method::in_order::sort_by_key;
use method::picture::{Tool, drawing};
use yew::Html;

use crate::text::{labels, picture as text, sheet as sheet_text};
use crate::view::heading::{heading, heading_with_id};
use crate::view::later::{self, Piece};
use crate::view::marks::surface_line;
use crate::view::markup::html;
use crate::view::session::Session;
use crate::view::state::Action;
use crate::view::state::picture::{Act, Tone};

/// How much is written around the tiles.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::view) enum Extent {
    /// Names only.
    Names,
    /// Names, figures and the whole key.
    Figures,
}

/// The picture under its heading, with its table.
pub(in crate::view) fn skin(session: &Session, extent: Extent) -> Html {
    html! {
        <section class="section" aria-labelledby="depth">
            { heading_with_id(session, 1, "title", "depth", html! { { text::DEPTH } }) }
            <figure key={extent.word()} class="picture" data-tone={session.state.picture.tone.word()} data-extent={extent.word()}>
                { tile::definitions() }
                <p class="takeaway">{ text::DEPTH_SAYS }</p>
                { tones(session) }
                <div class="skin-section">
                    { for Surface::ALL.iter().map(|surface| group(session, *surface, extent)) }
                </div>
                { words_below(extent) }
                <details>
                    <summary>{ text::DEPTH_TABLE }</summary>
                    { later::piece(session, &Piece::DepthTable) }
                </details>
            </figure>
        </section>
    }
}

/// The tile of one option, for its sheet.
pub(in crate::view) fn one(session: &Session, record: &Procedure) -> Html {
    let depth = &record.depth;
    html! {
        <figure key="one" class="picture one-tile" data-tone={session.state.picture.tone.word()}>
            { tile::definitions() }
            <p class="takeaway">{ sheet_text::reaches(depth.reach, depth.from, depth.to) }</p>
            <ol class="skin-tiles">
                { tile::layer_names() }
                <li data-option={record.id.word()}>{ tile::drawn(record) }</li>
            </ol>
            { tones(session) }
            <figcaption>
                if matches!(drawing(record.id), Some((Tool::Needles, _))) { { text::NEEDLE_NOTE }{ " " } }
                { text::KEY_SHORT }
            </figcaption>
        </figure>
    }
}

impl Extent {
    const fn word(self) -> &'static str {
        match self {
            Self::Names => "names",
            Self::Figures => "figures",
        }
    }
}

/// The offered options of one kind in the order of their ids; untouched skin and creams come first.
fn of_surface(
    session: &Session,
    surface: Surface,
) -> impl Iterator<Item = &'static Procedure> + '_ {
    let mut options: Vec<_> = session
        .decision
        .options
        .iter()
        .map(|option| option.procedure)
        .filter(|option| option.surface == surface)
        .collect();
    sort_by_key(&mut options, |option| match option.id {
        ProcedureId::NoTreatment => 0,
        ProcedureId::HomeCare => 1,
        id => 2 + id.index(),
    });
    options.into_iter()
}

fn tones(session: &Session) -> Html {
    html! {
        <fieldset class="tones">
            <legend class="small soft">{ text::TONE }</legend>
            <div class="steps">
                { for Tone::ALL.map(|tone| html! {
                    <label class="toggle">
                        <input type="radio" name="tone" checked={session.state.picture.tone == tone}
                            onchange={session.on(Action::Picture(Act::Tone(tone)))} />
                        <span>{ text::tone(tone) }</span>
                    </label>
                }) }
            </div>
        </fieldset>
    }
}

fn group(session: &Session, surface: Surface, extent: Extent) -> Html {
    let options: Vec<_> = of_surface(session, surface).collect();
    if options.is_empty() {
        return Html::default();
    }
    html! {
        <section class="skin-group" data-surface={surface.word()}>
            <header>
                { surface_line(surface) }
                { heading(session, 2, "label", html! { { labels::surface(surface) } }) }
                <p>{ text::surface_means(surface) }</p>
            </header>
            <ol class="skin-tiles">
                { tile::layer_names() }
                { for options.into_iter().map(|record| html! {
                    <li data-option={record.id.word()}>
                        { tile::drawn(record) }
                        <b>{ text::breakable(record.name) }</b>
                        if extent == Extent::Figures { <span>{ tile::depth_words(record) }</span> }
                    </li>
                }) }
            </ol>
        </section>
    }
}

fn words_below(extent: Extent) -> Html {
    match extent {
        Extent::Names => html! { <figcaption>{ text::KEY_SHORT }</figcaption> },
        Extent::Figures => html! {
            <>
                <ul class="key">
                    { key(text::KEY_GAP, html! { <><path class="gap" d="M70 0h140v130H70z" /><path class="gap-edge" d="M70 0v130h140V0" /></> }) }
                    { key(text::KEY_SURE, html! { <path class="reach-zone" fill="url(#surely)" d="M60 30h160v140H60z" /> }) }
                    { key(text::KEY_MAY, html! { <path class="reach-range" fill="url(#may-reach)" d="M60 30h160v140H60z" /> }) }
                    { key(text::KEY_OPEN, html! { <><path class="reach-range" fill="url(#may-reach)" d="M30 0h220v100H30z" /><path class="reach-open" d="M30 100h220" /></> }) }
                </ul>
                <figcaption>{ text::DEPTH_NOTE }</figcaption>
            </>
        },
    }
}

fn key(words: &'static str, drawing: Html) -> Html {
    html! {
        <li>
            <svg viewBox="0 0 280 200" aria-hidden="true">
                <path class="skin-outer" d="M0 0h280v200H0z" />{ drawing }
            </svg>
            { words }
        </li>
    }
}
