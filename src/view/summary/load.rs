//! Loads a file the visitor saved.

use web_sys::HtmlInputElement;
use yew::{Callback, Event, Html, TargetCast};

use super::take_along::outcome_of_load;
use crate::browser::open_file::open_file;
use crate::text::summary as text;
use crate::view::markup::html;
use crate::view::session::Session;
use crate::view::state::{Action, summary};

/// The file control with its hint, and what came of it.
pub(in crate::view) fn load(session: &Session) -> Html {
    let link = session.link.clone();
    let chosen = move |event: Event| {
        let input = event.target_unchecked_into::<HtmlInputElement>();
        let Some(file) = input.files().and_then(|files| files.get(0)) else { return };
        // The same file can be chosen again.
        input.set_value("");
        link.send_future(async move { Action::Summary(summary::Act::Load(open_file(file).await)) });
    };
    html! {
        <div class="field take-load">
            <label class="field">
                <span class="label">{ text::LOAD }</span>
                <span class="small soft">{ text::LOAD_HINT }</span>
                <input type="file" accept=".json,application/json" data-load="file" onchange={Callback::from(chosen)} />
            </label>
            { outcome_of_load(session) }
        </div>
    }
}
