//! Where every visit starts: what the page around the widget sets.
//!
//! Source: CONTRACT.md section 3, attributes `concerns`, `areas`, `options`.

use std::rc::Rc;

use method::by_id::IdSet;
use method::catalog::{Area, Concern, ProcedureId};
use method::clinic::Clinic;
use method::date::Date;
use method::visitor::{Visitor, Weight};

use super::{Action, State};

/// What a page about one concern, or about one procedure, sets for its visitors.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Start {
    /// Concerns that are chosen from the start, with the middle weight.
    pub concerns: IdSet<Concern>,
    /// Areas that are chosen from the start.
    pub areas: IdSet<Area>,
    /// The options the page is about; empty for all of them.
    pub options: IdSet<ProcedureId>,
}

impl Start {
    /// A visitor who has said nothing yet.
    #[must_use]
    pub fn visitor(&self, today: Date) -> Visitor {
        let mut visitor = Visitor::new(today);
        for concern in self.concerns.iter() {
            visitor.concerns.set(concern, Some(Weight::Matters));
        }
        visitor.areas = self.areas;
        visitor
    }

    /// What a visitor said by ticking just these concerns, separated by blanks, before the program
    /// was there.
    #[must_use]
    pub fn said_by(&self, ticked: &str) -> Vec<Action> {
        let ticked: IdSet<_> = ticked.split_whitespace().filter_map(Concern::from_word).collect();
        Concern::ALL
            .iter()
            .filter(|concern| ticked.contains(**concern) != self.concerns.contains(**concern))
            .map(|id| Action::Concern(*id, ticked.contains(*id).then_some(Weight::Matters)))
            .collect()
    }
}

impl State {
    /// A visitor of a page that sets `start`, before the first answer.
    #[must_use]
    pub fn at(today: Date, clinic: Rc<Clinic>, start: Rc<Start>) -> Self {
        let mut state = Self::new(today, clinic);
        state.visitor = start.visitor(today);
        state.start = start;
        state
    }

    /// Whether the visitor has said anything beyond what the page set.
    #[must_use]
    pub fn something_said(&self) -> bool {
        self.visitor != self.start.visitor(self.visitor.today) || self.plan.first_visit.is_some()
    }

    /// Takes what the page sets now. What a visitor said outranks it.
    pub(super) fn page_sets(&mut self, clinic: Rc<Clinic>, start: Rc<Start>) {
        if !self.something_said() {
            self.visitor = start.visitor(self.visitor.today);
        }
        self.clinic = clinic;
        self.start = start;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page_about(concern: Concern) -> Rc<Start> {
        let concerns = [concern].into_iter().collect();
        Rc::new(Start { concerns, ..Start::default() })
    }

    fn visit(start: &Rc<Start>) -> State {
        State::at(Date::parse("2026-12-01").unwrap(), Rc::default(), Rc::clone(start))
    }

    #[test]
    fn what_the_page_sets_is_chosen_but_was_not_said() {
        let state = visit(&page_about(Concern::AgeSpots));
        assert_eq!(state.visitor.concerns.get(Concern::AgeSpots), Some(&Weight::Matters));
        assert!(!state.something_said());
        assert!(state.after(Action::Concern(Concern::AgeSpots, None)).something_said());
    }

    #[test]
    fn only_what_differs_from_the_page_was_said_before_the_program_came() {
        let start = page_about(Concern::AgeSpots);
        assert!(start.said_by("age-spots").is_empty());
        let said = start.said_by("melasma unheard-of");
        let weights = [(Concern::AgeSpots, None), (Concern::Melasma, Some(Weight::Matters))];
        assert_eq!(said, weights.map(|(concern, weight)| Action::Concern(concern, weight)));
    }

    #[test]
    fn clearing_goes_back_to_what_the_page_set() {
        let state = visit(&page_about(Concern::AgeSpots));
        let said = state.after(Action::Concern(Concern::Melasma, Some(Weight::Lot)));
        assert_eq!(said.after(Action::Clear).visitor, state.visitor);
    }

    #[test]
    fn a_page_that_changes_its_mind_changes_only_a_visit_without_answers() {
        let (spots, scars) = (page_about(Concern::AgeSpots), page_about(Concern::AcneScars));
        let change = || Action::Page(Rc::default(), Rc::clone(&scars));
        let untouched = visit(&spots).after(change());
        assert_eq!(untouched.visitor, visit(&scars).visitor);
        let said = visit(&spots).after(Action::Concern(Concern::Melasma, Some(Weight::Lot)));
        assert_eq!(said.after(change()).visitor, said.visitor);
    }
}
