//! One option on the page: good and bad news in one component, the same size, side by side.

use yew::Html;

use crate::text::summary as text;
use crate::view::heading::heading;
use crate::view::marks::badge;
use crate::view::markup::html;
use crate::view::option::claim;
use crate::view::session::Session;
use crate::view::summary::page::{Beside, Line, OnPage, Page};

/// All options, then the references that are not among them.
pub(super) fn options(session: &Session, page: &Page) -> Html {
    html! {
        <>
            if page.options.is_empty() { <p>{ text::NO_OPTION }</p> }
            { for page.options.iter().map(|option| on_page(session, option)) }
            if !page.beside.is_empty() {
                <ul class="paper-lines paper-beside">{ for page.beside.iter().map(beside) }</ul>
            }
        </>
    }
}

fn on_page(session: &Session, option: &OnPage) -> Html {
    let lines = |lines: &[Line]| html! { { for lines.iter().map(line) } };
    html! {
        <section class="paper-option" data-on-paper={option.record.id.word()}>
            <div class="paper-option-head">
                { heading(session, 3, "paper-name", html! { { option.record.name } }) }
                { badge(option.record) }
            </div>
            <p class="paper-asks">
                <b>{ option.standing }{ "." }</b>{ " " }{ &option.misses }
                { for option.asks.iter().map(|ask| format!(" {}: {}.", ask.label, ask.text)) }
            </p>
            <div class="claims">
                { claim(session, 4, text::MAY_CHANGE, lines(&option.good)) }
                { claim(session, 4, text::CAN_GO_WRONG, lines(&option.harms)) }
            </div>
        </section>
    }
}

/// A word in full weight, the sentence, the numbers of its sources.
pub(super) fn line(line: &Line) -> Html {
    html! {
        <li>
            if !line.label.is_empty() { <b>{ &line.label }{ ":" }</b>{ " " } }
            { &line.text }{ text::cited(&line.cited) }
        </li>
    }
}

fn beside(beside: &Beside) -> Html {
    html! {
        <li>
            <b>{ beside.name }{ "." }</b>{ " " }{ &beside.change }{ " " }
            <b>{ text::DOWNSIDE }</b>{ " " }{ beside.downside }
        </li>
    }
}
