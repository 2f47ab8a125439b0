//! Which options are on the page.

use method::consultation::MOST_OPTIONS;
use yew::Html;

use super::{page, part};
use crate::text::summary as text;
use crate::view::markup::html;
use crate::view::session::Session;
use crate::view::state::{Action, summary};

/// A box to tick for every option, in the order of the list.
pub(super) fn choose(session: &Session) -> Html {
    let on_page = page::on_page(&session.state, &session.decision);
    let is_full = on_page.len() >= MOST_OPTIONS;
    let choices = session.decision.options.iter().map(|option| {
        let record = option.procedure;
        let ticked = on_page.contains(record.id);
        let mut next = on_page;
        if ticked {
            next.remove(record.id);
        } else {
            next.insert(record.id);
        }
        html! {
            <li key={record.id.word()}>
                <label class="toggle">
                    <input type="checkbox" checked={ticked} disabled={is_full && !ticked} data-on-page={record.id.word()}
                        onchange={session.on(Action::Summary(summary::Act::Choose(next)))} />
                    <span>{ record.name }</span>
                </label>
            </li>
        }
    });
    let content = html! {
        <>
            <p class="small soft">{ text::which_hint(MOST_OPTIONS) }</p>
            <ul class="take-options">{ for choices }</ul>
            if is_full { <p class="small"><b>{ text::FULL }</b></p> }
        </>
    };
    part(session, text::WHICH, content)
}
