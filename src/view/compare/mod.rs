//! Two to four options side by side: the control on each card, the tray, the table.
//!
//! One chosen option is enough to see the table: home care and no treatment are columns too, so
//! it is a comparison already. What a row says is decided in [`rows`], drawn in [`table`].

mod cell;
mod row;
mod rows;
mod sides;
mod table;
mod toggle;
mod tools;
mod tray;

pub(super) use self::toggle::toggle;
pub(super) use self::tray::tray;

use method::catalog::procedure;
use yew::Html;

use self::sides::Sides;
use super::contact::reviewed_by;
use super::heading::screen_heading;
use super::passage::{Look, opener, ways};
use super::session::Session;
use super::start::doctor_first;
use super::state::Screen;
use super::state::compare::REFERENCES;
use crate::text::compare as text;
use crate::view::markup::html;

/// The screen.
pub(super) fn screen(session: &Session) -> Html {
    let sides = Sides::of(&session.state, &session.decision);
    let rows = rows::rows(&sides);
    html! {
        <div class="flow">
            <header class="stack">
                { ways(session) }
                { screen_heading(session, html! { { title(session) } }) }
                <p class="soft">{ text::LEAD }</p>
                { doctor_first() }
            </header>
            { tools::tools(session, &rows) }
            // In one plain box: inside a grid, what is sticky cannot leave its own row.
            <div>
                { tools::swap(session, &sides) }
                { table::table(session, &sides, &rows) }
            </div>
            { after(session) }
        </div>
    }
}

fn title(session: &Session) -> String {
    let comparing = &session.state.compare;
    let references: Vec<_> = REFERENCES
        .into_iter()
        .filter(|id| !comparing.without.contains(*id))
        .map(|id| procedure(id).name.to_ascii_lowercase())
        .collect();
    let references: Vec<_> = references.iter().map(String::as_str).collect();
    text::title(comparing.chosen.len(), &references)
}

/// What to do next, and what the words are worth.
fn after(session: &Session) -> Html {
    html! {
        <>
            <div class="actions">
                { opener(session, Screen::Summary, Look::Main, html! { { text::MY_PAGE } }) }
            </div>
            <p class="small soft">{ text::OUR_READING }{ " " }{ reviewed_by(&session.state) }</p>
            <p class="small soft">{ text::TAKE_TIME }</p>
        </>
    }
}
