//! From a claim of a sheet to its sources, and back to the claim.

use method::catalog::SourceId;

use super::{Focus, State};

/// A claim and what it cites.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Citation {
    /// The place of the claim among all that cite on the sheet, from 0.
    pub claim: u16,
    /// What it cites.
    pub sources: Vec<SourceId>,
}

impl State {
    pub(in crate::view) fn cite(&mut self, claim: Citation) {
        if let Some(first) = claim.sources.first() {
            self.focus = Focus::Source(*first);
        }
        self.cited = Some(claim);
    }

    pub(in crate::view) fn back_to_claim(&mut self) {
        if let Some(cited) = self.cited.take() {
            self.focus = Focus::Claim(cited.claim);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use method::catalog::ProcedureId;
    use method::clinic::Clinic;
    use method::date::Date;

    use super::*;
    use crate::view::state::{Action, Screen};

    fn looked_up() -> State {
        let today = Date::parse("2026-12-01").expect("a date");
        let claim = Citation { claim: 4, sources: vec![SourceId(7), SourceId(9)] };
        State::new(today, Rc::new(Clinic::default()))
            .after(Action::Go(Screen::Sheet(ProcedureId::LightIpl)))
            .after(Action::Cite(claim))
    }

    #[test]
    fn a_claim_takes_the_keyboard_to_its_first_source() {
        assert_eq!(looked_up().focus, Focus::Source(SourceId(7)));
    }

    #[test]
    fn the_way_back_from_a_source_is_the_claim_that_cites_it() {
        let back = looked_up().after(Action::BackToClaim);
        assert_eq!(back.focus, Focus::Claim(4));
        assert_eq!(back.cited, None);
    }

    #[test]
    fn another_screen_forgets_which_claim_was_looked_up() {
        assert_eq!(looked_up().after(Action::Go(Screen::How)).cited, None);
        assert_eq!(looked_up().after(Action::Back).cited, None);
    }
}
