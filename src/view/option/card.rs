//! The card of an option that can be placed: fits, trade-off, check first, not now.

use method::decide::Assessment;
use yew::Html;

use super::claims::claims;
use super::here::here;
use super::{flags, measures, notes};
use crate::text::option as text;
use crate::view::compare::toggle;
use crate::view::heading::heading;
use crate::view::later::{self, Piece};
use crate::view::marks::badge;
use crate::view::markup::html;
use crate::view::passage::{Look, opener};
use crate::view::session::Session;
use crate::view::state::{Action, Screen};

/// One option with everything that put it where it is.
pub(in crate::view) fn card(session: &Session, option: &Assessment) -> Html {
    let record = option.procedure;
    html! {
        <article class="option" part="card" data-option={record.id.word()} key="whole">
            <div class="option-name">
                { heading(session, session.list_step() + 1, "subtitle", html! { { record.name } }) }
                { badge(record) }
                { here(session, record) }
                { standing(session, option) }
                <div class="option-actions">{ toggle(session, record) }{ details_button(session, option) }</div>
            </div>
            <div class="option-body">
                { notes::notes(session, option) }
                { claims(session, option) }
                { flags::flags(session, option) }
                { measures::measures(session, option) }
                <details>
                    <summary onclick={session.on(Action::DrawSum(record.id))}>{ text::SHOW_SUM }</summary>
                    if session.state.sums.drawn(record.id) { { later::piece(session, &Piece::Sum(option)) } }
                </details>
            </div>
        </article>
    }
}

/// The same, empty but for its name.
pub(in crate::view) fn name_alone(session: &Session, option: &Assessment) -> Html {
    let record = option.procedure;
    html! {
        <article class="option" part="card" data-option={record.id.word()} key="name">
            { heading(session, session.list_step() + 1, "subtitle", html! { { record.name } }) }
        </article>
    }
}

/// Points, with whose reading they are, and a shared place.
fn standing(session: &Session, option: &Assessment) -> Html {
    let Some(rank) = option.rank else { return Html::default() };
    let sharing = session
        .decision
        .group(option.group)
        .filter(|other| other.place() == Some(rank.place))
        .count()
        .saturating_sub(1);
    html! {
        <p class="small soft">
            <b>{ text::points(rank.points) }</b>{ ". " }{ text::OUR_READING }
            if sharing > 0 { { " " }{ text::same_place(sharing) } }
        </p>
    }
}

/// Opens the sheet.
pub(in crate::view) fn details_button(session: &Session, option: &Assessment) -> Html {
    let record = option.procedure;
    let words = html! { <>{ text::DETAILS }<span class="unseen">{ text::details_of(record.name) }</span></> };
    opener(session, Screen::Sheet(record.id), Look::Plain, words)
}
