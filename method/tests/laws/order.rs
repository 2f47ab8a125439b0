//! Laws about order and places.

use method::catalog::{GateLevel, Level, Range};
use method::decide::{Assessment, GateWord, Group, Step, TermAbout, decide};
use method::visitor::Weight;
use proptest::prelude::*;

use crate::generate::{clinic, visitor};

/// What decides a place, worked out from the reasons that are shown.
fn key(option: &Assessment) -> (Group, bool, usize, i32) {
    let is_usually_not =
        option.gates.iter().any(|gate| gate.level == GateWord::Health(GateLevel::Relative));
    match option.group {
        Group::NoEvidence | Group::DoesNotHelp | Group::Reference | Group::Unsorted => {
            (option.group, false, 0, 0)
        }
        Group::Fits | Group::TradeOff | Group::CheckFirst | Group::NotNow => (
            option.group,
            is_usually_not && option.group == Group::CheckFirst,
            option.misses.len(),
            -i32::from(option.points().unwrap()),
        ),
    }
}

/// The level an option reaches for one term.
fn level(option: &Assessment, about: TermAbout) -> u8 {
    let term = option.terms.iter().find(|term| term.about == about);
    term.and_then(|term| term.level).map_or(0, Level::get)
}

proptest! {
    #[test]
    fn a_place_is_one_more_than_the_options_before_it_in_its_group(
        visitor in visitor(), clinic in clinic(),
    ) {
        let decision = decide(&visitor, &clinic);
        prop_assert!(decision.options.is_sorted_by_key(key));
        for option in decision.options.iter().filter(|option| option.group.is_ranked()) {
            let earlier = decision.group(option.group).filter(|other| key(other) < key(option));
            prop_assert_eq!(usize::from(option.place().unwrap()), 1 + earlier.count());
        }
    }

    #[test]
    fn equal_options_are_shown_from_the_lightest_surface_to_the_heaviest_then_by_days_then_name(
        visitor in visitor(), clinic in clinic(),
    ) {
        let shown = |option: &Assessment| {
            let id = option.procedure.id.word();
            let days = option.procedure.recovery.looks_different.map(Range::to);
            match option.group {
                Group::Fits | Group::TradeOff | Group::CheckFirst | Group::NotNow => {
                    (Some((option.procedure.surface, days)), false, id)
                }
                Group::NoEvidence | Group::DoesNotHelp | Group::Reference | Group::Unsorted => {
                    (None, id == "no-treatment", id)
                }
            }
        };
        let decision = decide(&visitor, &clinic);
        for (one, next) in decision.options.iter().zip(decision.options.iter().skip(1)) {
            prop_assert!(key(one) < key(next) || shown(one) < shown(next));
        }
    }

    #[test]
    fn raising_a_weight_never_worsens_the_place_of_the_option_with_the_highest_level_for_it(
        visitor in visitor(), clinic in clinic(),
    ) {
        let before = decide(&visitor, &clinic);
        let raised = |weight: &Weight| Weight::new(weight.get() + 1);
        let concerns = visitor.concerns.iter().filter_map(|(concern, weight)| {
            Some((TermAbout::Concern(concern), Step::Concern(concern, raised(weight)?)))
        });
        let values = visitor.values.iter().filter_map(|(value, weight)| {
            Some((TermAbout::Value(value), Step::Value(value, Some(raised(weight)?))))
        });
        for (about, step) in concerns.chain(values) {
            let after = decide(&step.applied_to(&visitor), &clinic);
            for option in before.options.iter().filter(|option| option.group.is_ranked()) {
                // Only options with as many misses compete: fewer misses come first in any case.
                let rivals =
                    before.group(option.group).filter(|rival| key(rival).2 == key(option).2);
                let highest = rivals.map(|rival| level(rival, about)).max().unwrap();
                if level(option, about) == highest {
                    let after = after.option(option.procedure.id).unwrap();
                    prop_assert_eq!(after.group, option.group);
                    prop_assert!(after.place() <= option.place(), "{:?} {:?}", step, option);
                }
            }
        }
    }
}
