//! Whether the later part of the program is there: the screens behind the list.

use super::{Action, Focus, Screen, State};
use crate::view::later;

/// Where the later part of the program is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Later {
    /// On its way.
    Coming,
    /// Here.
    Here,
    /// It did not arrive; everything on the first screens works.
    Failed,
}

impl Later {
    /// At the start: only in the page does the program come in parts.
    pub const AT_START: Self = if cfg!(target_family = "wasm") { Self::Coming } else { Self::Here };

    /// The value of `data-waiting`.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Coming => "coming",
            Self::Here => "here",
            Self::Failed => "failed",
        }
    }
}

impl State {
    /// The state once the later part is there, or will not come.
    pub(super) fn later_is(&mut self, later: Later) {
        self.later = later;
        if self.screen.is_later() {
            self.focus = Focus::Heading;
            self.open_question();
            if self.screen == Screen::Answers {
                later::after(self, Action::Go(self.screen));
            }
        }
    }
}

impl Screen {
    /// Whether the screen is in the later part.
    #[must_use]
    pub const fn is_later(self) -> bool {
        !matches!(self, Self::Start)
    }
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use method::catalog::ProcedureId;
    use method::clinic::Clinic;
    use method::date::Date;

    use super::*;
    use crate::view::state::Action;
    use crate::view::state::summary::{Act, Outcome};

    fn waiting() -> State {
        let today = Date::parse("2026-12-01").unwrap();
        State::new(today, Rc::new(Clinic::default())).after(Action::Later(Later::Coming))
    }

    #[test]
    fn the_keyboard_goes_to_the_heading_of_a_screen_that_was_waited_for() {
        let sheet = waiting().after(Action::Go(Screen::Sheet(ProcedureId::LightIpl)));
        let there = sheet.after(Action::Later(Later::Here));
        assert_eq!((there.later, there.focus), (Later::Here, Focus::Heading));
    }

    #[test]
    fn paper_asked_for_too_early_is_printed_when_the_page_is_there() {
        let asked = waiting().after(Action::Summary(Act::Print));
        let there = asked.after(Action::Later(Later::Here));
        assert_eq!((there.screen, there.summary.outcome), (Screen::Summary, Outcome::Printing));
    }

    #[test]
    fn nobody_is_moved_who_does_not_wait() {
        let there = waiting().after(Action::Later(Later::Here));
        assert_eq!(there.focus, Focus::Stay);
    }

    #[test]
    fn what_came_stays_there_when_everything_is_forgotten() {
        let cleared = waiting().after(Action::Later(Later::Failed)).after(Action::Clear);
        assert_eq!(cleared.later, Later::Failed);
    }
}
