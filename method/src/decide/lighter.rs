//! Where the catalogue has no entry for an option: the entry of a lighter one that is taken.

use std::cmp::Reverse;

use crate::catalog::{Days, GateLevel, HealthCell, ProcedureId, Question, procedure};

/// The twelve procedures from the lightest to the heaviest.
///
/// Source: CONTRACT.md section 2, "Gentler to heavier".
const LIGHTEST_FIRST: [ProcedureId; 12] = [
    ProcedureId::Microdermabrasion,
    ProcedureId::PeelSuperficial,
    ProcedureId::LightIpl,
    ProcedureId::LaserNonablativeFractional,
    ProcedureId::Microneedling,
    ProcedureId::RfMicroneedling,
    ProcedureId::PeelTcaCross,
    ProcedureId::LaserAblativeFractional,
    ProcedureId::PeelMedium,
    ProcedureId::Dermabrasion,
    ProcedureId::LaserAblativeFull,
    ProcedureId::PeelDeep,
];

/// The strictest entry for `question` of any option lighter than `option`.
pub(super) fn strictest_lighter_entry(
    question: Question,
    option: ProcedureId,
) -> Option<&'static HealthCell> {
    let lighter = LIGHTEST_FIRST.iter().take_while(|lighter| **lighter != option);
    let entries = lighter.filter_map(|id| procedure(*id).health.get(question.index())?.as_ref());
    let entries = entries.filter_map(|cell| Some((strictness(cell)?, cell)));
    // Why reversed: `max_by_key` keeps the last of equals, and the lightest shall stand for them.
    let strictest = entries.min_by_key(|(strictness, _)| Reverse(*strictness));
    strictest.map(|(_, cell)| cell)
}

/// Absolute > delay without days > longest delay > relative > discuss; `None` holds nothing back.
fn strictness(cell: &HealthCell) -> Option<(u8, Days)> {
    match (cell.level, cell.wait) {
        (GateLevel::Absolute, _) => Some((4, Days(0))),
        (GateLevel::Delay, None) => Some((3, Days(0))),
        (GateLevel::Delay, Some(wait)) => Some((2, wait)),
        (GateLevel::Relative, _) => Some((1, Days(0))),
        (GateLevel::Discuss, _) => Some((0, Days(0))),
        (GateLevel::Ok, _) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::Sources;

    #[test]
    fn the_strictest_word_comes_first_and_a_longer_wait_before_a_shorter() {
        let cell = |level, wait: Option<u16>| HealthCell {
            level,
            wait: wait.map(Days),
            sources: Sources::NONE,
        };
        let from_strict_to_mild = [
            cell(GateLevel::Absolute, None),
            cell(GateLevel::Delay, None),
            cell(GateLevel::Delay, Some(90)),
            cell(GateLevel::Delay, Some(3)),
            cell(GateLevel::Relative, None),
            cell(GateLevel::Discuss, Some(180)),
            cell(GateLevel::Ok, None),
        ];
        assert!(from_strict_to_mild.is_sorted_by(|one, next| strictness(one) > strictness(next)));
    }

    #[test]
    fn only_lighter_options_lend_their_entry() {
        let lent = |option| strictest_lighter_entry(Question::Anticoagulants, option);
        let own = |option| procedure(option).health.get(Question::Anticoagulants.index());
        assert_eq!(lent(ProcedureId::Microdermabrasion), None);
        assert_eq!(
            Some(lent(ProcedureId::PeelSuperficial)),
            own(ProcedureId::Microdermabrasion).map(Option::as_ref)
        );
        assert_eq!(
            Some(lent(ProcedureId::PeelDeep)),
            own(ProcedureId::RfMicroneedling).map(Option::as_ref)
        );
    }
}
