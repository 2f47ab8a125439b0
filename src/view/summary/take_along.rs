//! Print, copy, save; and what came of it.

use web_sys::{Element, HtmlTextAreaElement};
use yew::{Callback, FocusEvent, Html, MouseEvent, TargetCast};

use super::page::Page;
use super::part;
use crate::browser::clipboard::copy;
use crate::browser::print::print as print_part;
use crate::browser::save_file::save_file;
use crate::text::summary::{self as text, outcome as words};
use crate::view::markup::html;
use crate::view::session::Session;
use crate::view::state::summary::{Act, Outcome};
use crate::view::state::{Action, State};

/// The id of the page, which is what is printed.
pub(super) const PAGE_ID: &str = "my-page";

/// The three ways to take the page along.
pub(super) fn take_along(session: &Session, page: &Page) -> Html {
    let by_hand = session.state.summary.outcome == Outcome::CopyByHand;
    let content = html! {
        <>
            <div class="actions">
                { print_button(session) }
                { copy_button(session, page) }
                { save_button(session) }
            </div>
            { outcome_of_press(session) }
            if by_hand { { text_by_hand(page) } }
            <p class="small soft">{ text::SAVE_HINT }</p>
        </>
    };
    part(session, text::TAKE, content)
}

/// Prints the page from the widget that `inside` is in.
pub(in crate::view) fn print(inside: &Element) {
    print_part(inside, PAGE_ID, text::PAGE);
}

fn print_button(session: &Session) -> Html {
    html! {
        <button type="button" class="button" data-weight="main" data-take="print" onclick={session.on(Action::Summary(Act::Print))}>
            { text::PRINT }
        </button>
    }
}

fn copy_button(session: &Session, page: &Page) -> Html {
    let (link, words) = (session.link.clone(), page.as_text());
    let pressed = move |_: MouseEvent| {
        let words = words.clone();
        link.send_future(async move { Action::Summary(Act::Copied(copy(words).await)) });
    };
    html! {
        <button type="button" class="button" data-take="copy" onclick={Callback::from(pressed)}>{ text::COPY }</button>
    }
}

fn save_button(session: &Session) -> Html {
    let file = session.state.saved();
    let pressed = session.with(move |_: MouseEvent| {
        save_file(text::FILE_NAME, "application/json", &file.written());
        Action::Summary(Act::Saved)
    });
    html! {
        <button type="button" class="button" data-take="save" onclick={pressed}>{ text::SAVE }</button>
    }
}

/// The text to copy by hand; it marks itself when the keyboard comes to it.
fn text_by_hand(page: &Page) -> Html {
    let mark = |event: FocusEvent| event.target_unchecked_into::<HtmlTextAreaElement>().select();
    html! {
        <label class="field take-own">
            <span class="label">{ words::TEXT }</span>
            <textarea id="page-as-text" rows="8" readonly=true value={page.as_text()} onfocus={Callback::from(mark)} />
        </label>
    }
}

fn outcome_of_press(session: &Session) -> Html {
    match session.state.summary.outcome {
        Outcome::Copied | Outcome::CopyByHand | Outcome::Saved => said(&session.state),
        Outcome::Nothing
        | Outcome::Printing
        | Outcome::Loaded
        | Outcome::LoadedWithoutEvent
        | Outcome::Refused(_)
        | Outcome::Unreadable => Html::default(),
    }
}

/// Beside the file control.
pub(super) fn outcome_of_load(session: &Session) -> Html {
    match session.state.summary.outcome {
        Outcome::Loaded
        | Outcome::LoadedWithoutEvent
        | Outcome::Refused(_)
        | Outcome::Unreadable => said(&session.state),
        Outcome::Nothing
        | Outcome::Printing
        | Outcome::Copied
        | Outcome::CopyByHand
        | Outcome::Saved => Html::default(),
    }
}

fn said(state: &State) -> Html {
    html! { { for outcome(state).map(|words| html! { <span class="note" data-outcome="">{ words }</span> }) } }
}

/// What came of the last press, in words; also for the live region.
pub(in crate::view) fn outcome(state: &State) -> Option<String> {
    let line = match &state.summary.outcome {
        Outcome::Nothing | Outcome::Printing => return None,
        Outcome::Copied => words::COPIED,
        Outcome::CopyByHand => words::COPY_BY_HAND,
        Outcome::Saved => words::SAVED,
        Outcome::Loaded => words::LOADED,
        Outcome::LoadedWithoutEvent => words::LOADED_WITHOUT_EVENT,
        Outcome::Refused(problem) => return Some(words::refused(problem)),
        Outcome::Unreadable => words::UNREADABLE,
    };
    Some(line.to_owned())
}
