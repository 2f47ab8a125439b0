//! Laws about clinics: a policy is never softer, a menu and a price touch nothing else.

use method::by_id::ById;
use method::catalog::{ProcedureId, ValueId};
use method::clinic::{Clinic, MenuEntry, Policy};
use method::decide::{Assessment, Flag, GateKind, Group, Miss, Term, TermAbout, decide};
use proptest::prelude::*;

use crate::generate::{clinic, visitor};

fn without_prices(clinic: &Clinic) -> Clinic {
    let mut free = clinic.clone();
    free.menu = free.menu.map(|menu| {
        let entries =
            menu.iter().map(|(option, entry)| (option, MenuEntry { price: None, ..entry.clone() }));
        entries.collect()
    });
    free
}

fn other_terms(option: &Assessment) -> Vec<&Term> {
    let is_low_cost = |term: &&Term| term.about == TermAbout::Value(ValueId::LowCost);
    option.terms.iter().filter(|term| !is_low_cost(term)).collect()
}

fn other_misses(option: &Assessment) -> Vec<&Miss> {
    option.misses.iter().filter(|miss| !matches!(miss, Miss::Budget { .. })).collect()
}

fn other_flags(option: &Assessment) -> Vec<&Flag> {
    option.flags.iter().filter(|flag| **flag != Flag::PriceUnknown).collect()
}

proptest! {
    #[test]
    fn a_policy_never_improves_a_group(visitor in visitor(), clinic in clinic()) {
        let without = Clinic { policy: Policy::default(), ..clinic.clone() };
        let without = decide(&visitor, &without);
        for option in decide(&visitor, &clinic).options {
            prop_assert!(option.group >= without.option(option.procedure.id).unwrap().group);
        }
    }

    #[test]
    fn an_area_left_off_the_menu_never_improves_a_group(visitor in visitor(), clinic in clinic()) {
        let mut everywhere = clinic.clone();
        everywhere.menu = everywhere.menu.map(|menu| {
            let entries = menu.iter().map(|(option, entry)| {
                (option, MenuEntry { areas: None, ..entry.clone() })
            });
            entries.collect()
        });
        let everywhere = decide(&visitor, &everywhere);
        for option in decide(&visitor, &clinic).options {
            prop_assert!(option.group >= everywhere.option(option.procedure.id).unwrap().group);
        }
    }

    #[test]
    fn taking_an_option_off_the_menu_changes_no_other_option(
        visitor in visitor(), clinic in clinic(),
    ) {
        let before = decide(&visitor, &clinic);
        for removed in before.options.iter().filter(|option| !option.procedure.id.is_standing()) {
            let removed = removed.procedure.id;
            let mut fewer = clinic.clone();
            let mut menu = fewer.menu.take().unwrap_or_else(|| {
                ProcedureId::ALL.iter().map(|id| (*id, MenuEntry::default())).collect()
            });
            menu.set(removed, None);
            fewer.menu = Some(menu);
            // A budget is not applied where nothing has a price (CONTRACT.md, "Limits"), so the
            // only price on a menu does bear on the others.
            if clinic.has_prices() != fewer.has_prices() {
                continue;
            }
            let after = decide(&visitor, &fewer);
            prop_assert!(after.not_offered.contains(&removed));
            for option in after.options {
                let before = before.option(option.procedure.id).unwrap();
                prop_assert_eq!(before.group, option.group);
                prop_assert_eq!(before.points(), option.points());
                prop_assert_eq!(&before.terms, &option.terms);
            }
        }
    }

    #[test]
    fn prices_change_nothing_but_budget_misses_and_low_cost(
        visitor in visitor(), clinic in clinic(),
    ) {
        let without = decide(&visitor, &without_prices(&clinic));
        for option in decide(&visitor, &clinic).options {
            let without = without.option(option.procedure.id).unwrap();
            prop_assert_eq!(&option.gates, &without.gates);
            prop_assert_eq!(other_terms(&option), other_terms(without));
            prop_assert_eq!(other_misses(&option), other_misses(without));
            prop_assert_eq!(other_flags(&option), other_flags(without));
            let has_budget_miss = option.misses.len() > other_misses(&option).len();
            if !has_budget_miss {
                prop_assert_eq!(option.group, without.group);
            } else if without.group == Group::Fits {
                prop_assert_eq!(option.group, Group::TradeOff);
            }
        }
    }

    #[test]
    fn a_rule_for_every_option_is_for_procedures(visitor in visitor(), clinic in clinic()) {
        let mut for_all = clinic;
        for_all.policy.options = ById::new();
        let decision = decide(&visitor, &for_all);
        for option in decision.options.iter().filter(|option| option.procedure.id.is_standing()) {
            let mut kinds = option.gates.iter().map(|gate| gate.kind);
            prop_assert!(!kinds.any(|kind| matches!(kind, GateKind::ClinicHealth(_))));
        }
    }
}
