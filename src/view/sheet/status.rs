//! Where the option stands for this visitor, with every check and miss.

use method::catalog::Procedure;
use method::decide::Group;
use yew::Html;

use crate::text::{labels, option as option_text, sheet as text};
use crate::view::heading::heading;
use crate::view::marks::group_mark;
use crate::view::markup::html;
use crate::view::option::{flags, notes, sum};
use crate::view::session::Session;

/// The status panel, the flags and the sum.
pub(super) fn status(session: &Session, record: &Procedure) -> Html {
    let Some(option) = session.decision.option(record.id) else { return Html::default() };
    let (word, meaning) = labels::group(option.group);
    let sorted = option.group != Group::Unsorted;
    html! {
        <>
            <section class="status">
                <div class="status-head">
                    if option.group.is_ranked() { { group_mark(option.group) } }
                    { heading(session, 1, "subtitle", html! {
                        if sorted { { text::for_you(word) } } else { { text::NOT_SORTED } }
                    }) }
                </div>
                if sorted { <p>{ meaning }</p> }
                { notes(session, option) }
            </section>
            { flags(session, option) }
            if option.group.is_ranked() {
                <details>
                    <summary>{ option_text::SHOW_SUM }</summary>
                    { sum(option) }
                </details>
            }
        </>
    }
}
