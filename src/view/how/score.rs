//! The standard for decision aids: three scores, what is open, and all 44 points.

use method::decision_aid::{Item, Part, Score, Standing};
use yew::Html;

use crate::text::decision_aid as text;
use crate::view::heading::{heading, titled};
use crate::view::markup::html;
use crate::view::session::Session;

/// The whole part.
pub(super) fn score(session: &Session) -> Html {
    let (today, clinic) = (session.state.visitor.today, &session.state.clinic);
    let scores = Part::ALL.map(|part| (part, Score::of(part, today, clinic)));
    let of = |count: fn(&Score) -> usize| scores.iter().map(|(_, score)| count(score)).sum();
    let (met, applicable, other): (usize, usize, usize) =
        (of(|score| score.met), of(|score| score.applicable()), of(|score| score.not_applicable));
    let content = html! {
        <>
            <p>{ text::LEAD }</p>
            <p class="lead"><b>{ text::total(met, applicable) }</b>{ " " }{ text::not_applicable(other) }</p>
            { three(&scores) }
            { heading(session, 2, "subtitle", html! { { text::STILL_OPEN } }) }
            { open(session) }
            <details>
                <summary>{ text::ALL }</summary>
                { for Part::ALL.into_iter().map(|part| table(session, part)) }
            </details>
            <p class="small">
                <a href={text::STANDARD_URL} target="_blank" rel="noopener noreferrer">{ text::STANDARD }</a>
            </p>
        </>
    };
    titled(session, "how-score", text::TITLE, content)
}

fn three(scores: &[(Part, Score); 3]) -> Html {
    html! {
        <table class="own-table scores">
            <caption class="unseen">{ text::SCORES }</caption>
            <thead class="unseen"><tr><th scope="col">{ text::PART }</th><th scope="col">{ text::MET }</th></tr></thead>
            <tbody>{ for scores.iter().map(|(part, score)| html! {
                <tr><th scope="row">{ text::part(*part) }</th><td class="n"><b>{ text::score(*score) }</b></td></tr>
            }) }</tbody>
        </table>
    }
}

fn standing(session: &Session, item: Item) -> Standing {
    Standing::of(item, session.state.visitor.today, &session.state.clinic)
}

/// What is open: first what a clinic or the catalogue can close, then what needs people.
fn open(session: &Session) -> Html {
    let open = Item::ALL.iter().filter(|item| standing(session, **item) == Standing::Open);
    let (people, others): (Vec<&Item>, Vec<&Item>) = open.partition(|item| item.needs_people());
    html! {
        <div class="flow" data-open-points="true">
            <ul class="open-points">{ for others.into_iter().map(|item| html! {
                <li><b>{ text::asks(*item) }{ "." }</b>{ " " }{ text::line(*item, Standing::Open) }</li>
            }) }</ul>
            <p>{ text::PEOPLE }</p>
            <ul class="open-people">{ for people.into_iter().map(|item| html! {
                <li>{ text::asks(*item) }</li>
            }) }</ul>
        </div>
    }
}

fn table(session: &Session, part: Part) -> Html {
    let items = Item::ALL.iter().filter(|item| item.part() == part);
    html! {
        <table class="points">
            <caption>{ text::part(part) }</caption>
            <thead><tr><th scope="col">{ text::POINT }</th><th scope="col">{ text::STANDS }</th></tr></thead>
            <tbody>{ for items.map(|item| {
                let stands = standing(session, *item);
                html! {
                    <tr data-standing={text::standing(stands)}>
                        <th scope="row">{ text::asks(*item) }</th>
                        <td><b>{ text::standing(stands) }{ "." }</b>{ " " }{ text::line(*item, stands) }</td>
                    </tr>
                }
            }) }</tbody>
        </table>
    }
}
