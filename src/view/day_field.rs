//! A native field for a day to come, and the line under a field that cannot be read.

use web_sys::HtmlInputElement;
use yew::{Event, Html, TargetCast};

use super::session::Session;
use super::state::{Action, Complaint, Field};
use crate::text::{answers as text, plan as plan_text};
use crate::view::markup::html;

/// A day from today on, under its label.
pub(super) fn coming_day(session: &Session, field: Field, label: &'static str) -> Html {
    let complaint = session.state.complaint_about(field);
    html! {
        <div class="field">
            <label class="field">
                <span class="label">{ label }</span>
                <input type="date" min={session.state.visitor.today.to_string()} max="2200-12-31"
                    value={session.state.day_shown(field)}
                    aria-invalid={complaint.is_some().then_some("true")}
                    onchange={session.with(move |event: Event| {
                        let text = event.target_unchecked_into::<HtmlInputElement>().value();
                        Action::Type(field, text)
                    })} />
            </label>
            if let Some(complaint) = complaint { { complaint_line(complaint) } }
        </div>
    }
}

/// One plain line under a field.
pub(super) fn complaint_line(complaint: Complaint) -> Html {
    let line = match complaint {
        Complaint::WholeNumber(most) => text::whole_number(most),
        Complaint::Day => text::ALLOWED_DATES.to_owned(),
        Complaint::EventInPast => text::EVENT_IN_PAST.to_owned(),
        Complaint::VisitInPast => plan_text::VISIT_IN_PAST.to_owned(),
    };
    html! { <p class="small note" role="alert">{ line }</p> }
}
