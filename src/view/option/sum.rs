//! The sum, term by term; the terms shown add up to it exactly.

use method::catalog::concern;
use method::decide::{Assessment, TermAbout};
use yew::Html;

use crate::text::labels;
use crate::text::option::{self as option_text, sum as text};
use crate::view::marks::sure;
use crate::view::markup::html;

/// The table.
pub(in crate::view) fn sum(option: &Assessment) -> Html {
    let total: u16 = option.terms.iter().map(method::decide::Term::points).sum();
    html! {
        <div class="stack">
            <table class="sum">
                <caption>{ text::caption(option.procedure.name) }</caption>
                <thead><tr>
                    <th scope="col">{ text::WHAT }</th><th scope="col">{ text::WEIGHT }</th>
                    <th scope="col">{ text::LEVEL }</th><th scope="col" class="n">{ text::POINTS }</th>
                </tr></thead>
                <tbody>{ for option.terms.iter().map(|term| html! {
                    <tr>
                        <th scope="row">{ word(term.about) }</th>
                        <td>{ labels::weight(term.weight) }{ format!(" ({})", term.weight.get()) }</td>
                        <td>
                            { term.level.map_or_else(|| text::UNKNOWN.to_owned(), |level| level.get().to_string()) }
                            if term.level.is_some() { <br />{ sure(term.grade) } }
                        </td>
                        <td class="n">{ term.points() }</td>
                    </tr>
                }) }</tbody>
                <tfoot><tr><th scope="row" colspan="3">{ text::TOTAL }</th><td class="n">{ total }</td></tr></tfoot>
            </table>
            <p class="small soft">{ option_text::OUR_READING }</p>
        </div>
    }
}

fn word(about: TermAbout) -> &'static str {
    match about {
        TermAbout::Concern(id) => concern(id).short,
        TermAbout::Value(id) => labels::value(id).0,
    }
}
