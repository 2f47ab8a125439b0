//! The page for the consultation.

use method::by_id::IdSet;
use method::catalog::ProcedureId;
use method::saved::{MOST_OWN_CHARACTERS, Saved};
use method::visitor::Visitor;

use super::{Focus, Screen, State, Typed};
use crate::reading;

/// What the widget knows of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Summing {
    /// Options whose sheet was opened, the last one last.
    pub looked_at: Vec<ProcedureId>,
    /// The options on the page; `None` while the visitor leaves the choice to us.
    pub chosen: Option<IdSet<ProcedureId>>,
    /// The visitor's own lines, as typed.
    pub own_words: String,
    /// What came of the last press.
    pub outcome: Outcome,
}

/// What came of the last press.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Outcome {
    /// Nothing to say.
    #[default]
    Nothing,
    /// The page is about to be printed.
    Printing,
    /// The text is in the clipboard.
    Copied,
    /// The browser refused; the text is shown, to be copied by hand.
    CopyByHand,
    /// The file was handed to the browser.
    Saved,
    /// A file took the place of what was said.
    Loaded,
    /// The same, but its event has passed and was left out.
    LoadedWithoutEvent,
    /// A file was damaged or foreign: where and what. Nothing changed.
    Refused(String),
    /// The browser could not read a file. Nothing changed.
    Unreadable,
}

/// What can happen to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    /// Puts these options on the page.
    Choose(IdSet<ProcedureId>),
    /// Types own lines.
    Write(String),
    /// Goes to the page and prints it.
    Print,
    /// The text was copied, or the browser refused.
    Copied(bool),
    /// The file was handed to the browser.
    Saved,
    /// A file was read; `None` where the browser could not.
    Load(Option<String>),
}

impl Summing {
    /// The visitor's own lines, without empty ones.
    #[must_use]
    pub fn own_lines(&self) -> Vec<String> {
        let lines = self.own_words.lines().map(str::trim);
        lines.filter(|line| !line.is_empty()).map(str::to_owned).collect()
    }
}

impl State {
    /// The page for the consultation after `act`.
    pub(in crate::view) fn summary_after(&mut self, act: Act) {
        self.summary.outcome = match act {
            Act::Choose(options) => {
                self.summary.chosen = Some(options);
                Outcome::Nothing
            }
            Act::Write(words) => {
                self.summary.own_words = words.chars().take(MOST_OWN_CHARACTERS).collect();
                Outcome::Nothing
            }
            Act::Print => return self.print(),
            Act::Copied(true) => Outcome::Copied,
            Act::Copied(false) => {
                self.focus = Focus::PageAsText;
                Outcome::CopyByHand
            }
            Act::Saved => Outcome::Saved,
            Act::Load(None) => Outcome::Unreadable,
            Act::Load(Some(file)) => match reading::saved(&file, self.visitor.today) {
                Ok(saved) => self.load(saved),
                Err(problem) => Outcome::Refused(problem.to_string()),
            },
        };
    }

    /// Goes to the page, which is printed once it is in the document.
    pub(in crate::view) fn print(&mut self) {
        self.go(Screen::Summary);
        self.summary.outcome = Outcome::Printing;
    }

    /// Remembers that a sheet was opened.
    pub(super) fn summary_at(&mut self, screen: Screen) {
        if let Screen::Sheet(option) = screen {
            self.summary.looked_at.retain(|earlier| *earlier != option);
            self.summary.looked_at.push(option);
        }
    }

    /// What the visitor kept, as a file.
    #[must_use]
    pub fn saved(&self) -> Saved {
        Saved {
            visitor: self.visitor.clone(),
            own_lines: self.summary.own_lines(),
            options: self.summary.chosen,
        }
    }

    /// Takes what a file holds, on today's date.
    fn load(&mut self, saved: Saved) -> Outcome {
        let today = self.visitor.today;
        let event = saved.visitor.event.filter(|day| *day >= today);
        let outcome = if event == saved.visitor.event {
            Outcome::Loaded
        } else {
            Outcome::LoadedWithoutEvent
        };
        self.visitor = Visitor { today, event, ..saved.visitor };
        let limits = &self.visitor.limits;
        self.typed = Typed {
            days_off: limits.days_off.map(|days| days.0.to_string()).unwrap_or_default(),
            visits: limits.visits.map(|visits| visits.0.to_string()).unwrap_or_default(),
            budget: limits.budget.map(|amount| amount.0.to_string()).unwrap_or_default(),
        };
        self.forget_half_typed();
        self.summary.chosen = saved.options;
        self.summary.own_words = saved.own_lines.join("\n");
        self.go(Screen::Summary);
        self.focus = Focus::Heading;
        outcome
    }
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use method::catalog::{Concern, Days};
    use method::clinic::Clinic;
    use method::date::Date;
    use method::visitor::Weight;

    use super::*;
    use crate::view::state::{Action, Field};

    fn on(day: &str) -> State {
        State::new(Date::parse(day).unwrap(), Rc::new(Clinic::default()))
    }

    fn said() -> State {
        on("2026-12-01")
            .after(Action::Concern(Concern::AgeSpots, Some(Weight::Lot)))
            .after(Action::Type(Field::DaysOff, "3".to_owned()))
            .after(Action::Type(Field::Event, "2026-12-24".to_owned()))
            .after(Action::Summary(Act::Write("  Can I swim?\n\n\"Really\"?".to_owned())))
            .after(Action::Summary(Act::Choose(IdSet::from_iter([ProcedureId::LightIpl]))))
    }

    fn load(state: &State, file: &str) -> State {
        state.after(Action::Summary(Act::Load(Some(file.to_owned()))))
    }

    #[test]
    fn what_was_saved_comes_back_on_the_day_it_is_loaded() {
        let file = said().saved().written();
        let back = load(&on("2026-12-20"), &file);
        assert_eq!(back.visitor.today, Date::parse("2026-12-20").unwrap());
        assert_eq!(back.visitor.concerns, said().visitor.concerns);
        assert_eq!(back.visitor.limits.days_off, Some(Days(3)));
        assert_eq!(back.typed.days_off, "3");
        assert_eq!(back.visitor.event, Date::parse("2026-12-24"));
        assert_eq!(back.summary.own_lines(), ["Can I swim?", "\"Really\"?"]);
        assert_eq!(back.summary.chosen, said().summary.chosen);
        assert_eq!(back.summary.outcome, Outcome::Loaded);
        assert_eq!(back.screen, Screen::Summary);
    }

    #[test]
    fn an_event_that_has_passed_is_left_out_and_said() {
        let back = load(&on("2027-01-01"), &said().saved().written());
        assert_eq!(back.visitor.event, None);
        assert_eq!(back.summary.outcome, Outcome::LoadedWithoutEvent);
    }

    #[test]
    fn a_foreign_or_damaged_file_changes_nothing_but_the_line_that_says_so() {
        let before = said();
        let file = before.saved().written();
        let cut = file.get(..file.len() - 10).unwrap();
        for foreign in ["", "{}", "[1]", "GIF89a", cut] {
            let after = load(&before, foreign);
            assert_eq!(after.visitor, before.visitor, "{foreign}");
            assert_eq!(after.summary.own_words, before.summary.own_words);
            assert_eq!(after.summary.chosen, before.summary.chosen);
            assert_eq!(after.screen, before.screen);
            assert!(matches!(after.summary.outcome, Outcome::Refused(_)));
        }
    }

    #[test]
    fn clear_forgets_own_lines_and_what_was_looked_at() {
        let cleared =
            said().after(Action::Go(Screen::Sheet(ProcedureId::PeelDeep))).after(Action::Clear);
        assert_eq!(cleared.summary, Summing::default());
    }

    #[test]
    fn what_came_of_a_press_is_said_until_the_next_press_and_not_longer() {
        let refused = load(&on("2026-12-01"), "GIF89a");
        assert!(matches!(refused.summary.outcome, Outcome::Refused(_)));
        let later = refused.after(Action::Texts(crate::view::state::LongTexts::Failed));
        assert_eq!(later.summary.outcome, refused.summary.outcome);
        let said = refused.after(Action::Concern(Concern::AgeSpots, Some(Weight::Lot)));
        assert_eq!(said.summary.outcome, Outcome::Nothing);
    }

    #[test]
    fn a_sheet_opened_twice_is_looked_at_once_and_last() {
        let looked = [ProcedureId::PeelDeep, ProcedureId::LightIpl, ProcedureId::PeelDeep]
            .into_iter()
            .fold(on("2026-12-01"), |state, id| {
                state.after(Action::Go(Screen::Sheet(id))).after(Action::Back)
            });
        assert_eq!(looked.summary.looked_at, [ProcedureId::LightIpl, ProcedureId::PeelDeep]);
    }

    #[test]
    fn own_words_end_where_a_file_could_not_hold_more() {
        let long = "\u{e9}".repeat(MOST_OWN_CHARACTERS + 50);
        let state = on("2026-12-01").after(Action::Summary(Act::Write(long)));
        assert_eq!(state.summary.own_words.chars().count(), MOST_OWN_CHARACTERS);
        let back = load(&on("2026-12-01"), &state.saved().written());
        assert_eq!(back.summary.own_words, state.summary.own_words);
    }
}
