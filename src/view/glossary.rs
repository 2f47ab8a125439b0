//! Words of the field that explain themselves where they stand, by touch and by keyboard.

use method::catalog::{Class, Surface};
use yew::Html;

use super::marks::surface_line;
use super::parts::{Part, part};
use super::session::Session;
use crate::text::{glossary as text, labels};
use crate::view::markup::html;

/// A word that opens its meaning; plain while the long texts are not here.
///
/// Why never inside a `p`: prerendered markup is read by the browser's parser, and `details` ends a
/// paragraph there.
pub(super) fn word(session: &Session, id: &'static str, shown: &'static str) -> Html {
    let key = format!("glossary.{id}");
    let meaning = session.texts().and_then(|texts| Some(texts.fields(&key)?.get(1)?.to_string()));
    match meaning {
        None => html! { { shown } },
        Some(meaning) => html! {
            <details class="term" data-term={id}>
                <summary>{ shown }</summary>
                <span class="meaning">{ meaning }</span>
            </details>
        },
    }
}

/// The class of an option in a sentence, its first word explained.
pub(super) fn class_words(session: &Session, class: Class) -> Html {
    let sentence = labels::class(class);
    let id = match class {
        Class::Ablative => "ablative",
        Class::FractionalAblative => "fractional",
        Class::NonAblative | Class::Neither => "non-ablative",
        Class::Standing => return html! { { sentence } },
    };
    match sentence.split_once(':') {
        Some((first, rest)) => html! { <>{ word(session, id, first) }{ ":" }{ rest }</> },
        None => html! { { sentence } },
    }
}

/// A fold with the four drawings and the words behind them.
pub(super) fn legend(session: &Session) -> Html {
    html! {
        <details class="legend">
            <summary>{ text::LEGEND }</summary>
            { part(session, Part::Legend) }
        </details>
    }
}

/// What stands in the fold.
pub(super) fn inside_legend(session: &Session) -> Html {
    html! {
        <>
            <ul class="legend-rows">
                { for Surface::ALL.iter().map(|surface| html! {
                    <li>
                        { surface_line(*surface) }
                        <p><b>{ labels::surface(*surface) }</b>{ " " }<br />{ text::surface(*surface) }</p>
                    </li>
                }) }
            </ul>
            <p class="small soft">{ text::WORDS }</p>
            <ul class="terms">
                { for text::IN_LEGEND.iter().map(|(id, shown)| html! {
                    <li>{ word(session, id, shown) }</li>
                }) }
            </ul>
        </>
    }
}
