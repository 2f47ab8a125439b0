//! One question at a time: which one is asked now, and which comes next.
//!
//! The answers themselves are those of every other screen: nothing here is an answer.

use method::catalog::Question;
use method::decide::questions_that_matter;
use method::visitor::Visitor;

use super::{Field, Focus, Screen, State, Typed};

/// How many health questions are asked one by one; the rest stay on the answers screen.
const MOST_HEALTH_QUESTIONS: usize = 4;

/// One question.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Step {
    /// What bothers you.
    #[default]
    Concerns,
    /// How much each of it matters; left out while nothing is chosen.
    Strengths,
    /// Where.
    Where,
    /// The skin type.
    Skin,
    /// One health question.
    Health(Question),
    /// Days off.
    DaysOff,
    /// What may happen to the surface.
    Surface,
    /// An event.
    Event,
}

/// What the widget knows of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asking {
    /// The question asked now.
    pub step: Step,
    /// The health questions asked so far, in their order; fixed so that "back" finds them.
    pub questions: Vec<Question>,
    /// What was said and typed when this question opened.
    pub before: Option<Box<(Visitor, Typed)>>,
}

/// What can happen to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// To the next question, with this answer.
    Next,
    /// To the next question, with this answer as it was.
    Skip,
    /// To the question before.
    Back,
}

/// Where a question stands among the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Its number, from 1.
    pub number: usize,
    /// How many there are, as far as can be told now.
    pub of: usize,
    /// Whether more or fewer health questions may still come.
    pub about: bool,
}

impl State {
    /// The one question after `act`.
    pub(in crate::view) fn ask_after(&mut self, act: Act) {
        match act {
            Act::Next if self.field_asked().is_some_and(|field| self.complains_about(field)) => {
                return;
            }
            Act::Next => self.ask.step = self.next_step(),
            Act::Skip => {
                self.leave_as_it_was();
                self.ask.step = self.next_step();
            }
            Act::Back => self.ask.step = self.step_before().unwrap_or_default(),
        }
        self.open_question();
        self.focus = Focus::Heading;
    }

    /// Notes what was said before, so that the screen can show what the answer does.
    pub(super) fn open_question(&mut self) {
        if self.screen == Screen::Ask {
            self.ask.before = Some(Box::new((self.visitor.clone(), self.typed.clone())));
        }
    }

    fn leave_as_it_was(&mut self) {
        if let Some(before) = self.ask.before.take() {
            (self.visitor, self.typed) = *before;
            self.forget_half_typed();
        }
    }

    fn complains_about(&self, field: Field) -> bool {
        self.complaint_about(field).is_some()
    }

    /// The field of the question asked now, where it has one.
    fn field_asked(&self) -> Option<Field> {
        match self.ask.step {
            Step::DaysOff => Some(Field::DaysOff),
            Step::Event => Some(Field::Event),
            Step::Health(question) => Some(Field::Day(question)),
            Step::Concerns | Step::Strengths | Step::Where | Step::Skin | Step::Surface => None,
        }
    }

    fn next_step(&mut self) -> Step {
        match self.ask.step {
            Step::Concerns if self.visitor.concerns.is_empty() => Step::Where,
            Step::Concerns => Step::Strengths,
            Step::Strengths => Step::Where,
            Step::Where => Step::Skin,
            Step::Skin => {
                // What was skipped may matter less now; what was answered stays on the way back.
                let health = &self.visitor.health;
                self.ask.questions.retain(|question| health.get(*question).is_some());
                self.health_step(0)
            }
            Step::Health(question) => self.health_step(self.place(question) + 1),
            Step::DaysOff => Step::Surface,
            Step::Surface | Step::Event => Step::Event,
        }
    }

    /// The health question at `place`: asked before, or the open one that matters most now.
    fn health_step(&mut self, place: usize) -> Step {
        if let Some(question) = self.ask.questions.get(place) {
            return Step::Health(*question);
        }
        if place >= MOST_HEALTH_QUESTIONS {
            return Step::DaysOff;
        }
        let open = questions_that_matter(&self.visitor, &self.clinic);
        match open.into_iter().find(|question| !self.ask.questions.contains(question)) {
            Some(question) => {
                self.ask.questions.push(question);
                Step::Health(question)
            }
            None => Step::DaysOff,
        }
    }

    fn place(&self, question: Question) -> usize {
        self.ask.questions.iter().position(|asked| *asked == question).unwrap_or_default()
    }

    /// The question before; `None` at the first.
    #[must_use]
    pub fn step_before(&self) -> Option<Step> {
        let last_health = || self.ask.questions.last().map_or(Step::Skin, |id| Step::Health(*id));
        match self.ask.step {
            Step::Concerns => None,
            Step::Strengths => Some(Step::Concerns),
            Step::Where if self.visitor.concerns.is_empty() => Some(Step::Concerns),
            Step::Where => Some(Step::Strengths),
            Step::Skin => Some(Step::Where),
            Step::Health(question) => {
                let before = self.place(question).checked_sub(1);
                let asked = before.and_then(|place| self.ask.questions.get(place));
                Some(asked.map_or(Step::Skin, |question| Step::Health(*question)))
            }
            Step::DaysOff => Some(last_health()),
            Step::Surface => Some(Step::DaysOff),
            Step::Event => Some(Step::Surface),
        }
    }

    /// Where the question asked now stands.
    #[must_use]
    pub fn progress(&self) -> Progress {
        let strengths = usize::from(!self.visitor.concerns.is_empty());
        let asked = self.ask.questions.len();
        let (number, about) = match self.ask.step {
            Step::Concerns => (1, true),
            Step::Strengths => (2, true),
            Step::Where => (2 + strengths, true),
            Step::Skin => (3 + strengths, true),
            Step::Health(question) => (4 + strengths + self.place(question), true),
            Step::DaysOff => (4 + strengths + asked, false),
            Step::Surface => (5 + strengths + asked, false),
            Step::Event => (6 + strengths + asked, false),
        };
        let health = if about { MOST_HEALTH_QUESTIONS.max(asked) } else { asked };
        Progress { number, of: 6 + strengths + health, about }
    }
}

#[cfg(test)]
mod tests;
