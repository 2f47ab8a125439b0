//! Four measures in fixed columns, so that they line up down the page.

use method::catalog::{Grade, Procedure, Range};
use method::clinic::Clinic;
use method::clinic::advice::ask_again;
use method::decide::{Assessment, TermAbout};
use method::money::{Amount, Currency};
use yew::Html;

use crate::text::{measure, option as text};
use crate::view::marks::sure;
use crate::view::markup::html;
use crate::view::session::Session;
use crate::view::state::State;

/// Days, visits, certainty, price.
pub(super) fn measures(session: &Session, option: &Assessment) -> Html {
    let record = option.procedure;
    html! {
        <dl class="measures">
            { pair(text::LOOKS_DIFFERENT, html! { { days_of(record) } }) }
            { pair(text::VISITS, html! { { visits_of(&session.state.clinic, record) } }) }
            { pair(text::HOW_SURE, sure(weakest(option))) }
            { pair(text::EACH_VISIT, html! { { price_of(&session.state, record) } }) }
        </dl>
    }
}

/// Days and visits, for the alphabet.
pub(in crate::view) fn short_measures(session: &Session, option: &Procedure) -> Html {
    html! {
        <dl class="measures">
            { pair(text::LOOKS_DIFFERENT, html! { { days_of(option) } }) }
            { pair(text::VISITS, html! { { visits_of(&session.state.clinic, option) } }) }
        </dl>
    }
}

/// A word and its value in a list of measures.
pub(in crate::view) fn pair(word: &'static str, value: Html) -> Html {
    html! { <div><dt>{ word }</dt><dd>{ value }</dd></div> }
}

/// `2 to 3 days`, or that no figure was found.
pub(in crate::view) fn days_of(option: &Procedure) -> String {
    option.recovery.looks_different.map_or_else(|| text::NO_FIGURE.to_owned(), measure::days)
}

/// `3 to 6, every 3 to 4 weeks`.
pub(in crate::view) fn visits_of(clinic: &Clinic, option: &Procedure) -> String {
    let Some(visits) = clinic.visits(option) else {
        return if option.id.is_standing() { text::NO_VISITS } else { text::NO_FIGURE }.to_owned();
    };
    match option.spacing {
        Some(spacing) => format!("{}, {}", measure::visits(visits), measure::spacing(spacing)),
        None => measure::visits(visits),
    }
}

/// The clinic's price with its day, else the one found, else "ask the clinic".
pub(in crate::view) fn price_of(state: &State, option: &Procedure) -> String {
    let clinic = &state.clinic;
    let own = clinic.entry(option.id).and_then(|entry| entry.price);
    match (own, &option.price) {
        (Some(own), _) => format!("{}; {}", own_price(clinic, own), age_of_prices(state)),
        (None, Some(found)) if !clinic.has_prices() => measure::price(found),
        (None, _) => text::ASK_PRICE.to_owned(),
    }
}

/// An amount in the clinic's currency.
pub(in crate::view) fn own_price(clinic: &Clinic, price: Range<Amount>) -> String {
    measure::own_price(price, clinic.currency.as_ref().map(Currency::word))
}

/// The day of the clinic's prices; that they are asked for again where it is long past or unknown.
///
/// Source: CONTRACT.md section 4.
pub(in crate::view) fn age_of_prices(state: &State) -> String {
    let day = state.clinic.prices_as_of.map(|day| text::price_of_day(&measure::date(day)));
    let again = ask_again(state.clinic.prices_as_of, state.visitor.today);
    let again = again.then(|| text::ASK_TODAYS_PRICE.to_owned());
    day.into_iter().chain(again).collect::<Vec<_>>().join("; ")
}

/// The weakest grade among the levels that count: a sum is no surer than its weakest line.
fn weakest(option: &Assessment) -> Option<Grade> {
    option
        .terms
        .iter()
        .filter(|term| matches!(term.about, TermAbout::Concern(_)))
        .filter(|term| term.points() > 0)
        .filter_map(|term| term.grade)
        .max()
}
