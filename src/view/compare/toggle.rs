//! The control on each card: the first one a keyboard comes to.

use method::catalog::Procedure;
use yew::Html;

use crate::text::{compare as text, option as option_text};
use crate::view::markup::html;
use crate::view::passage::{Look, opener};
use crate::view::session::Session;
use crate::view::state::compare::{Act, News};
use crate::view::state::{Action, Screen};

/// Chooses an option to compare. The standing options are columns without being chosen.
///
/// From two options on, the way to the table stands right behind the control: the tray is at the
/// end of the page, many presses away for a keyboard.
pub(in crate::view) fn toggle(session: &Session, option: &Procedure) -> Html {
    if option.id.is_standing() {
        return Html::default();
    }
    let chosen = &session.state.compare.chosen;
    let is_chosen = chosen.contains(&option.id);
    let is_refused = session.state.compare.news == Some(News::Full(option.id));
    html! {
        <>
            <label class="toggle">
                <input type="checkbox" checked={is_chosen} data-compare={option.id.word()}
                    onchange={session.on(Action::Compare(Act::Toggle(option.id)))} />
                <span>{ text::COMPARE }<span class="unseen">{ option_text::details_of(option.name) }</span></span>
            </label>
            if is_chosen && chosen.len() > 1 {
                { opener(session, Screen::Compare, Look::Plain, html! { { text::see(chosen.len()) } }) }
            }
            if is_refused { <p class="note">{ text::full(option.name) }</p> }
        </>
    }
}
