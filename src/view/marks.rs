//! Marks: the surface line, the shapes of the groups, the texture of certainty.
//!
//! Always a drawing with a word beside it. The drawings are symbols defined once a widget.

use method::catalog::{Grade, Procedure, Surface};
use method::decide::Group;
use yew::Html;

use crate::text::labels;
use crate::view::markup::html;

/// The drawings, defined once and out of sight.
pub(super) fn symbols() -> Html {
    html! {
        <svg class="unseen" aria-hidden="true">
            { surface_symbols() }
            { group_symbols() }
        </svg>
    }
}

fn surface_symbols() -> Html {
    const POLISHED: &str = "M1 11c3-2 5 2 8 0s5 2 8 0 5 2 8 0 5 2 8 0 5 2 8 0 4-1 6 0";
    const HOLES: &str = "M1 7h7l2 11 2-11h8l2 11 2-11h8l2 11 2-11h11";
    const REMOVED: &str = "M1 7h8l4 10h22l4-10h8";
    html! {
        <>
            <symbol id="kept" viewBox="0 0 48 24">
                <path class="glyph-skin" d="M1 7H47V23H1z" /><path class="glyph-line" d="M1 7H47" />
                <path class="glyph-reach" d="M10 12v7M19 12v7M28 12v7M37 12v7" />
            </symbol>
            <symbol id="polished" viewBox="0 0 48 24">
                <path class="glyph-skin" d={format!("{POLISHED}V23H1z")} />
                <path class="glyph-ghost" d="M1 5H47" /><path class="glyph-line" d={POLISHED} />
            </symbol>
            <symbol id="pin-points" viewBox="0 0 48 24">
                <path class="glyph-skin" d={format!("{HOLES}V23H1z")} />
                <path class="glyph-line" d={HOLES} />
            </symbol>
            <symbol id="removed" viewBox="0 0 48 24">
                <path class="glyph-skin" d={format!("{REMOVED}V23H1z")} />
                <path class="glyph-ghost" d="M9 7H39" /><path class="glyph-line" d={REMOVED} />
            </symbol>
            <symbol id="as-is" viewBox="0 0 48 24">
                <path class="glyph-skin" d="M1 7H47V23H1z" /><path class="glyph-line" d="M1 7H47" />
            </symbol>
        </>
    }
}

fn group_symbols() -> Html {
    html! {
        <>
            <symbol id="fits" viewBox="0 0 20 20"><circle class="mark-fill" cx="10" cy="10" r="8" /></symbol>
            <symbol id="trade-off" viewBox="0 0 20 20">
                <circle class="mark-line" cx="10" cy="10" r="7.5" />
                <path class="mark-fill" d="M10 2.5a7.5 7.5 0 0 0 0 15z" />
            </symbol>
            <symbol id="check-first" viewBox="0 0 20 20">
                <path class="mark-line" d="M10 1.8 18.2 10 10 18.2 1.8 10z" />
                <circle class="mark-fill" cx="10" cy="10" r="2" />
            </symbol>
            <symbol id="not-now" viewBox="0 0 20 20">
                <path class="mark-line" d="M2.5 2.5h15v15h-15z" /><path class="mark-line" d="M6 10h8" />
            </symbol>
            <symbol id="no-evidence" viewBox="0 0 20 20">
                <circle class="mark-line mark-dash" cx="10" cy="10" r="7.5" />
            </symbol>
            <symbol id="does-not-help" viewBox="0 0 20 20">
                <circle class="mark-line" cx="10" cy="10" r="7.5" /><path class="mark-line" d="M5 15 15 5" />
            </symbol>
        </>
    }
}

/// The surface line with its word and the words of the class.
pub(super) fn badge(procedure: &Procedure) -> Html {
    let (drawing, word) = if procedure.id.is_standing() {
        (html! { <svg aria-hidden="true"><use href="#as-is" /></svg> }, "Surface left alone")
    } else {
        (surface_line(procedure.surface), labels::surface(procedure.surface))
    };
    html! {
        <p class="badge" data-surface={procedure.surface.word()}>
            { drawing }
            <span><b>{ word }</b>{ procedure.class_words }</span>
        </p>
    }
}

/// The surface line alone; a word stands beside it wherever it is shown.
pub(super) fn surface_line(surface: Surface) -> Html {
    let drawing = match surface {
        Surface::Kept => "#kept",
        Surface::Polished => "#polished",
        Surface::PinPoints => "#pin-points",
        Surface::Removed => "#removed",
    };
    html! { <svg class="surface-line" aria-hidden="true"><use href={drawing} /></svg> }
}

/// The shape of a group.
pub(super) fn group_mark(group: Group) -> Html {
    html! { <svg class="mark" aria-hidden="true"><use href={format!("#{}", group.word())} /></svg> }
}

/// How sure we are: a line's texture and a word.
pub(super) fn sure(grade: Option<Grade>) -> Html {
    let line = match grade {
        Some(grade) if grade != Grade::U => {
            html! { <path class="sure-line" data-grade={grade.word()} d="M0 4H28" /> }
        }
        _ => html! { <path class="sure-none" d="M1 1H27V7H1z" /> },
    };
    html! {
        <span class="sure">
            <svg viewBox="0 0 28 8" aria-hidden="true">{ line }</svg>
            <span>{ labels::grade(grade) }</span>
        </span>
    }
}
