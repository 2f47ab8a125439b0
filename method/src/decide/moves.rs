//! What one more answer moved: the options that stand in another group than before.

use super::{Decision, Group};
use crate::catalog::ProcedureId;

/// One option that moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Move {
    /// The option.
    pub option: ProcedureId,
    /// Where it was.
    pub from: Group,
    /// Where it is.
    pub to: Group,
}

/// The options in another group than before, in the order they stand now.
///
/// Nothing has moved where one of the two is not sorted yet.
#[must_use]
pub fn moves(before: &Decision, after: &Decision) -> Vec<Move> {
    let ranked = after.options.iter().filter(|option| option.group.is_ranked());
    ranked
        .filter_map(|option| {
            let id = option.procedure.id;
            let from = before.option(id)?.group;
            let moved = from.is_ranked() && from != option.group;
            moved.then_some(Move { option: id, from, to: option.group })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::{Concern, Days};
    use crate::clinic::Clinic;
    use crate::date::Date;
    use crate::decide::decide;
    use crate::visitor::{Visitor, Weight};

    #[test]
    fn a_limit_that_is_missed_moves_an_option_and_says_from_where() {
        let mut visitor = Visitor::new(Date::FIRST);
        let nothing = decide(&visitor, &Clinic::default());
        visitor.concerns.set(Concern::RoughTexture, Weight::Lot);
        let sorted = decide(&visitor, &Clinic::default());
        assert_eq!(moves(&nothing, &sorted), []);
        visitor.limits.days_off = Some(Days(3));
        let limited = decide(&visitor, &Clinic::default());
        let moved = moves(&sorted, &limited);
        let peel =
            Move { option: ProcedureId::PeelSuperficial, from: Group::Fits, to: Group::TradeOff };
        assert!(moved.contains(&peel), "{moved:?}");
    }
}
