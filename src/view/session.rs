//! What every part of a screen gets: the state, the decision made from it, and a way to act.

use std::ops::Deref;
use std::rc::Rc;

use method::catalog::texts::Texts;
use method::decide::{Assessment, Decision, Group, Move, decide, moves};
use yew::Callback;
use yew::html::Scope;

use super::Widget;
use super::parts::Part;
use super::state::{Action, LongTexts, Screen, State};
use crate::text::start as text;

/// What the widget knows after one action.
#[derive(Clone, Debug)]
pub(crate) struct Known {
    /// What was said and where the visitor is.
    pub(crate) state: State,
    /// What the method says about it.
    pub(crate) decision: Decision,
    /// What the last answer moved.
    pub(crate) moved: Vec<Move>,
}

impl Known {
    /// Of a visitor who has done nothing yet.
    pub(super) fn new(state: State) -> Self {
        let decision = decide(&state.visitor, &state.clinic);
        Self { state, decision, moved: Vec::new() }
    }

    /// What is known after `action`.
    pub(super) fn after(&self, action: Action) -> Self {
        let state = self.state.after(action);
        if state.visitor == self.state.visitor && state.clinic == self.state.clinic {
            return Self { state, decision: self.decision.clone(), moved: self.moved.clone() };
        }
        let decision = decide(&state.visitor, &state.clinic);
        Self { moved: moves(&self.decision, &decision), decision, state }
    }
}

/// What the parts that wait for the next frame still show.
#[derive(Clone, Debug)]
pub(crate) struct Before {
    /// What was known before the last answer.
    pub(crate) known: Rc<Known>,
    /// The part in which the answer was given, which does not wait.
    pub(super) shows_it: Option<Part>,
}

/// One render of the widget.
#[derive(Clone)]
pub(crate) struct Session {
    /// What is drawn.
    pub(crate) known: Rc<Known>,
    /// After an answer, until the next frame.
    pub(crate) before: Option<Before>,
    /// Level of the widget's first heading, 1 to 5.
    pub(crate) first_heading: u8,
    /// Whether the widget has a frame to itself, which the page cannot read.
    pub(crate) isolated: bool,
    /// The way back to the widget.
    pub(crate) link: Scope<Widget>,
}

impl Deref for Session {
    type Target = Known;

    fn deref(&self) -> &Known {
        &self.known
    }
}

impl Session {
    /// A handler that does `action` on any event.
    pub(crate) fn on<E: 'static>(&self, action: Action) -> Callback<E> {
        self.link.callback(move |_| action.clone())
    }

    /// A handler that does what `action` makes of the event.
    pub(crate) fn with<E: 'static>(&self, action: impl Fn(E) -> Action + 'static) -> Callback<E> {
        self.link.callback(action)
    }

    /// The long texts, if they are here.
    pub(crate) fn texts(&self) -> Option<&Texts> {
        match &self.state.texts {
            LongTexts::Here(texts) => Some(texts),
            LongTexts::Coming | LongTexts::Failed => None,
        }
    }

    /// Privacy, as the mode can promise it.
    pub(crate) fn privacy(&self) -> &'static str {
        if self.isolated { text::PRIVACY_ISOLATED } else { text::PRIVACY_IN_PAGE }
    }

    /// Whether at least one concern is chosen.
    pub(crate) fn something_chosen(&self) -> bool {
        !self.state.visitor.concerns.is_empty()
    }

    /// Whether the visitor has said anything beyond what the page set.
    pub(crate) fn something_said(&self) -> bool {
        self.state.something_said()
    }

    /// Whether the list keeps to the options that the page around us is about.
    pub(crate) fn keeps_to_page(&self) -> bool {
        self.state.page_options_only && !self.state.start.options.is_empty()
    }

    /// How far below the widget's first heading the parts of the list stand.
    pub(crate) fn list_step(&self) -> u8 {
        match self.state.screen {
            Screen::Start => 2,
            _ => 1,
        }
    }

    /// Everything about the options of one group, in their order.
    pub(crate) fn in_group(&self, group: Group) -> impl Iterator<Item = &Assessment> {
        self.decision.options.iter().filter(move |assessment| assessment.group == group)
    }
}
