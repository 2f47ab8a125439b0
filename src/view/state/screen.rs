//! Where the visitor is, the way back, and where the keyboard goes.

use method::catalog::{ProcedureId, SourceId};
use method::decide::{Group, questions_that_matter};

use super::{Action, State};
use crate::view::later;

/// How many questions are asked before the rest, which stays on demand.
const FIRST_QUESTIONS: usize = 6;

/// Where the visitor is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Screen {
    /// The decision, what bothers you, and the list below it.
    Start,
    /// All answers.
    Answers,
    /// The list beside what was said.
    List,
    /// One option from end to end.
    Sheet(ProcedureId),
    /// Two to four options side by side.
    Compare,
    /// The days of one option on a calendar.
    Plan(ProcedureId),
    /// Days of looking different against the size of the change.
    Map,
    /// The same answers, one question at a time.
    Ask,
    /// The page for the consultation.
    Summary,
    /// Purpose, method, sources of money and doubt.
    How,
}

impl Screen {
    /// A name for the buttons that open it, so that the keyboard finds its way back to them.
    #[must_use]
    pub fn name(self) -> String {
        match self {
            Self::Start => "start".to_owned(),
            Self::Answers => "answers".to_owned(),
            Self::List => "list".to_owned(),
            Self::Sheet(option) => format!("sheet-{}", option.word()),
            Self::Compare => "compare".to_owned(),
            Self::Plan(option) => format!("plan-{}", option.word()),
            Self::Map => "map".to_owned(),
            Self::Ask => "ask".to_owned(),
            Self::Summary => "summary".to_owned(),
            Self::How => "how".to_owned(),
        }
    }
}

/// Where the keyboard goes after a change of screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Focus {
    /// Stay where it is.
    Stay,
    /// The heading of the screen.
    Heading,
    /// A button that opens this screen: where the visitor came from.
    OpenerOf(Screen),
    /// The heading of a group.
    Group(Group),
    /// The heading of the list.
    List,
    /// The page for the consultation as text, to be copied by hand.
    PageAsText,
    /// The options of the list, past filters and references.
    Options,
    /// The tray with what is compared.
    Tray,
    /// A source in the list of a sheet.
    Source(SourceId),
    /// A claim of a sheet, by its place among all that cite.
    Claim(u16),
}

impl State {
    /// Goes forward, or back to a screen that was passed on the way here.
    pub(super) fn go(&mut self, screen: Screen) {
        if screen == self.screen {
            return;
        }
        if screen == Screen::Answers {
            later::after(self, Action::Go(screen));
        }
        if let Some(earlier) = self.trail.iter().position(|passed| *passed == screen) {
            self.trail.truncate(earlier);
        } else {
            self.trail.push(self.screen);
        }
        self.screen = screen;
        self.sums.close_all();
        self.cited = None;
        self.focus = Focus::Heading;
        self.summary_at(screen);
        self.open_question();
    }

    /// Fixes which questions the answers screen shows first.
    pub(in crate::view) fn choose_first_questions(&mut self) {
        self.first_questions = questions_that_matter(&self.visitor, &self.clinic)
            .into_iter()
            .take(FIRST_QUESTIONS)
            .collect();
    }

    pub(super) fn back(&mut self) {
        let left = self.screen;
        self.screen = self.trail.pop().unwrap_or(Screen::Start);
        self.sums.close_all();
        self.cited = None;
        self.focus = Focus::OpenerOf(left);
        self.open_question();
    }
}
