//! Above the table: which columns, which rows, and which two where it is narrow.

use method::catalog::{ProcedureId, procedure};
use web_sys::HtmlSelectElement;
use yew::{Event, Html, TargetCast};

use super::row::Row;
use super::sides::Sides;
use super::tray::chips;
use crate::text::compare as text;
use crate::view::markup::html;
use crate::view::session::Session;
use crate::view::state::Action;
use crate::view::state::compare::{Act, Place, REFERENCES};

/// The columns, and the switch for rows that are the same for all.
pub(super) fn tools(session: &Session, rows: &[Row]) -> Html {
    let comparing = &session.state.compare;
    let only = comparing.only_differences;
    let same = rows.iter().filter(|row| row.same().is_some()).count();
    let hidden = rows.iter().filter(|row| row.is_left_out(only)).count();
    let columns = comparing.columns().count();
    html! {
        <>
            <div class="compare-tools" role="group" aria-label={text::COLUMNS}>
                if !comparing.chosen.is_empty() { <ul class="said-chips">{ chips(session) }</ul> }
                <div class="chips">{ for REFERENCES.into_iter().map(|id| reference(session, id)) }</div>
            </div>
            if comparing.chosen.is_empty() {
                <p class="note">{ text::NOTHING }</p>
            } else if columns < 2 {
                <p class="note">{ text::ALONE }</p>
            }
            <div class="compare-tools">
                <label class="toggle switch">
                    <input type="checkbox" role="switch" checked={only}
                        onchange={session.on(Action::Compare(Act::OnlyDifferences(!only)))} />
                    <span>{ text::ONLY_DIFFERENCES }</span>
                </label>
                <p class="small soft">
                    { text::same_rows(same, hidden) }{ "." }
                    if only { { " " }{ text::KEPT } }
                </p>
            </div>
        </>
    }
}

/// Puts a reference into the table or takes it out.
fn reference(session: &Session, id: ProcedureId) -> Html {
    let is_there = !session.state.compare.without.contains(id);
    html! {
        <label class="chip">
            <input type="checkbox" checked={is_there} data-column={id.word()}
                onchange={session.on(Action::Compare(Act::Reference(id)))} />
            { procedure(id).name }
        </label>
    }
}

/// Which two columns are seen where it is narrow. With two columns there is nothing to choose.
pub(super) fn swap(session: &Session, sides: &Sides) -> Html {
    if sides.options.len() <= 2 {
        return Html::default();
    }
    let [first, second] = session.state.compare.pair();
    html! {
        <div class="swap" role="group" aria-label={text::TWO_AT_A_TIME}>
            { choice(session, sides, (Place::First, text::FIRST), first, second) }
            { choice(session, sides, (Place::Second, text::SECOND), second, first) }
        </div>
    }
}

/// One of the two selects. It leaves out what the other one shows, so a choice never has to
/// change the other select.
fn choice(
    session: &Session,
    sides: &Sides,
    (place, label): (Place, &'static str),
    shown: Option<ProcedureId>,
    other: Option<ProcedureId>,
) -> Html {
    let options = sides.options.iter().map(|option| option.procedure);
    let onchange = session.with(move |event: Event| {
        let word = event.target_unchecked_into::<HtmlSelectElement>().value();
        // A word that is no option can only come from a script of the page; nothing changes then.
        let id = ProcedureId::from_word(&word).or(shown).unwrap_or(ProcedureId::NoTreatment);
        Action::Compare(Act::Show(place, id))
    });
    html! {
        <label>
            <span class="unseen">{ label }</span>
            <select {onchange}>
                { for options.filter(|option| Some(option.id) != other).map(|option| html! {
                    <option key={option.id.word()} value={option.id.word()} selected={Some(option.id) == shown}>
                        { option.name }
                    </option>
                }) }
            </select>
        </label>
    }
}
