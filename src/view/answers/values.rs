//! What else counts: six values, three strengths, none set by default.

use method::catalog::ValueId;
use method::visitor::Weight;
use yew::Html;

use super::{ask, hint};
use crate::text::{answers as text, labels};
use crate::view::markup::html;
use crate::view::parts::{Part, part};
use crate::view::session::Session;
use crate::view::state::Action;

/// The six values; low cost only where the clinic gives prices.
pub(super) fn values(session: &Session) -> Html {
    let controls = html! {
        <ul class="health">{ for ValueId::ALL.iter().map(|value| part(session, Part::Value(*value))) }</ul>
    };
    ask(session, "ask-values", text::VALUES, hint(text::VALUES_HINT), controls)
}

/// One value with its strengths.
pub(in crate::view) fn value_row(session: &Session, value: ValueId) -> Html {
    let (word, meaning) = labels::value(value);
    let label = format!("value-{}", value.word());
    let offered = value != ValueId::LowCost || session.state.clinic.has_prices();
    html! {
        <li>
            <div>
                <p class="q" id={label.clone()}>{ word }</p>
                <p class="small soft">{ if offered { meaning } else { text::LOW_COST_NOT_OFFERED } }</p>
            </div>
            if offered {
                <div class="steps" role="radiogroup" aria-labelledby={label}>
                    { step(session, value, None, text::NOT_SET) }
                    { for Weight::ALL.into_iter().map(|weight| {
                        step(session, value, Some(weight), labels::weight(weight))
                    }) }
                </div>
            }
        </li>
    }
}

fn step(session: &Session, value: ValueId, weight: Option<Weight>, word: &'static str) -> Html {
    let chosen = session.state.visitor.values.get(value).copied() == weight;
    html! {
        <label class="toggle">
            <input type="radio" name={format!("value-{}", value.word())} checked={chosen}
                data-value-weight={weight.map(|weight| weight.get().to_string())}
                onchange={session.on(Action::Value(value, weight))} />
            { word }
        </label>
    }
}
