//! Where on the body.

use method::by_id::IdSet;
use method::catalog::Area;
use method::visitor::Visitor;
use yew::Html;

use super::{ask, hint};
use crate::text::{answers as text, labels, measure};
use crate::view::markup::html;
use crate::view::session::Session;
use crate::view::state::Action;

/// The six areas.
pub(super) fn wheres(session: &Session) -> Html {
    let line = hint(&text::where_hint(&assumed_areas(session)));
    ask(session, "ask-where", text::WHERE, line, area_chips(session))
}

/// The six areas, to be ticked.
pub(in crate::view) fn area_chips(session: &Session) -> Html {
    let chosen = session.state.visitor.areas;
    html! {
        <div class="chips">
            { for Area::ALL.iter().map(|area| {
                let ticked = chosen.contains(*area);
                html! {
                    <label class="chip">
                        <input type="checkbox" checked={ticked} data-area={area.word()}
                            onchange={session.on(Action::Area(*area, !ticked))} />
                        { labels::area(*area) }
                    </label>
                }
            }) }
        </div>
    }
}

/// What is assumed while no area is chosen, in words.
pub(in crate::view) fn assumed_areas(session: &Session) -> String {
    let silent = Visitor { areas: IdSet::new(), ..session.state.visitor.clone() };
    let areas: Vec<_> = silent.treated_areas().iter().map(labels::area_in_sentence).collect();
    measure::list_of(&areas)
}
