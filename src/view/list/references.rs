//! Home care and no treatment: always there, beside every list, never in it.

use method::catalog::{Level, ProcedureId};
use method::decide::{Assessment, TermAbout};
use yew::Html;

use crate::text::{labels, list as text, option as option_text};
use crate::view::heading::heading;
use crate::view::marks::{badge, sure};
use crate::view::markup::html;
use crate::view::option::{claim, details_button, effect_sentence};
use crate::view::session::Session;

/// Both references on one quiet panel.
pub(super) fn references(session: &Session) -> Html {
    let one = |id| session.decision.option(id).map(|option| reference(session, option));
    html! {
        <section class="references" aria-label={text::REFERENCES}>
            <p class="label">{ text::REFERENCES }</p>
            { for one(ProcedureId::NoTreatment) }
            { for one(ProcedureId::HomeCare) }
        </section>
    }
}

fn reference(session: &Session, option: &Assessment) -> Html {
    let record = option.procedure;
    let title = match record.id {
        ProcedureId::NoTreatment => text::BY_ITSELF,
        _ => text::MAY_CHANGE,
    };
    let downside = html! { <li>{ record.downside.text }</li> };
    html! {
        <article class="reference" part="card" data-option={record.id.word()}>
            <div class="option-name">
                { heading(session, session.list_step(), "subtitle", html! { { record.name } }) }
                { badge(record) }
                { details_button(session, option) }
            </div>
            <div class="claims">
                { claim(session, session.list_step() + 1, title, changes(session, option)) }
                { claim(session, session.list_step() + 1, option_text::DOWNSIDE, downside) }
            </div>
        </article>
    }
}

/// What it does for each chosen concern, or its summary while none is chosen.
fn changes(session: &Session, option: &Assessment) -> Html {
    if !session.something_chosen() {
        return html! { <li>{ option.procedure.summary }</li> };
    }
    let by_itself = option.procedure.id == ProcedureId::NoTreatment;
    html! {
        { for option.terms.iter().filter_map(|term| match term.about {
            TermAbout::Concern(concern) => {
                let level = term.level.map(Level::get);
                let word = if by_itself { labels::fading(level) } else { labels::change(level) };
                Some(html! {
                    <li>
                        { method::catalog::concern(concern).short }{ ": " }{ word }{ ". " }
                        { effect_sentence(session, option.procedure.id, concern) }
                        if level.is_some() { { " " }{ sure(term.grade) } }
                    </li>
                })
            }
            TermAbout::Value(_) => None,
        }) }
    }
}
