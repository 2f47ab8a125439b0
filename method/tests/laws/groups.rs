//! Laws about groups: need, limits and terms.

use method::catalog::{AreaUse, Days, Grade, Level, Procedure, Question, Visits};
use method::decide::{Effect, Ending, Gate, GateKind, Group, Term, decide};
use method::money::Amount;
use method::visitor::{Evidence, HealthAnswer, SurfaceLimit, Visitor};
use proptest::prelude::*;

use crate::generate::{clinic, visitor};

/// Whether an option does anything for a chosen concern in a chosen area, worked out by hand.
fn meets_the_need(option: &Procedure, visitor: &Visitor) -> bool {
    let helps = visitor.concerns.ids().any(|concern| {
        let effect = &option.effects[concern.index()];
        let counts = match effect.grade {
            Some(Grade::A | Grade::B) => true,
            Some(Grade::C | Grade::S) => visitor.evidence == Evidence::All,
            Some(Grade::U) | None => false,
        };
        counts && effect.level.is_some_and(|level| level > Level::NONE)
    });
    let areas = visitor.treated_areas();
    helps && areas.iter().any(|area| option.areas[area.index()].used != AreaUse::NoSource)
}

/// Every way to make one limit stricter.
fn stricter(visitor: &Visitor) -> Vec<Visitor> {
    let mut visitors = Vec::new();
    let mut with = |change: &dyn Fn(&mut Visitor)| {
        let mut changed = visitor.clone();
        change(&mut changed);
        visitors.push(changed);
    };
    let limits = visitor.limits;
    with(&|stricter| stricter.limits.days_off = Some(Days(limits.days_off.map_or(7, half_days))));
    with(&|stricter| {
        stricter.limits.visits = Some(Visits(limits.visits.map_or(4, |visits| visits.0 / 2)));
    });
    with(&|stricter| {
        stricter.limits.budget = Some(Amount(limits.budget.map_or(900, |budget| budget.0 / 2)));
    });
    with(&|stricter| {
        stricter.limits.surface = Some(visitor.surface_limit().min(SurfaceLimit::PinPoints));
    });
    with(&|stricter| stricter.limits.surface = Some(SurfaceLimit::Closed));
    with(&|stricter| stricter.event = Some(visitor.today));
    visitors
}

fn half_days(days: Days) -> u16 {
    days.0 / 2
}

proptest! {
    #[test]
    fn a_stricter_limit_never_improves_a_group(visitor in visitor(), clinic in clinic()) {
        let before = decide(&visitor, &clinic);
        for stricter in stricter(&visitor) {
            for option in decide(&stricter, &clinic).options {
                prop_assert!(option.group >= before.option(option.procedure.id).unwrap().group);
            }
        }
    }

    #[test]
    fn an_option_whose_need_fails_is_nowhere_among_those_that_help(
        visitor in visitor(), clinic in clinic(),
    ) {
        let decision = decide(&visitor, &clinic);
        let needs_a_doctor = decision.ending == Some(Ending::SeeADoctorFirst);
        for option in decision.options.iter().filter(|option| !option.procedure.id.is_standing()) {
            let allowed: &[Group] = if needs_a_doctor {
                &[Group::NotNow]
            } else if visitor.concerns.is_empty() {
                &[Group::Unsorted]
            } else if meets_the_need(option.procedure, &visitor) {
                &[Group::Fits, Group::TradeOff, Group::CheckFirst, Group::NotNow]
            } else {
                &[Group::NoEvidence, Group::DoesNotHelp]
            };
            prop_assert!(allowed.contains(&option.group), "{:?}", option);
        }
    }

    #[test]
    fn the_terms_shown_add_up_to_the_points(visitor in visitor(), clinic in clinic()) {
        for option in decide(&visitor, &clinic).options {
            let sum: u16 = option.terms.iter().map(Term::points).sum();
            prop_assert_eq!(option.points(), option.group.is_ranked().then_some(sum));
            prop_assert_eq!(option.place().is_some(), option.group.is_ranked());
            let is_met = meets_the_need(option.procedure, &visitor);
            let values = if is_met { visitor.values.len() } else { 0 };
            prop_assert_eq!(option.terms.len(), visitor.concerns.len() + values);
        }
    }

    #[test]
    fn the_standing_options_are_always_there_and_never_in_a_group(
        visitor in visitor(), clinic in clinic(),
    ) {
        let decision = decide(&visitor, &clinic);
        let standing: Vec<_> =
            decision.options.iter().filter(|option| option.procedure.id.is_standing()).collect();
        prop_assert_eq!(standing.len(), 2);
        let expected =
            if visitor.concerns.is_empty() { Group::Unsorted } else { Group::Reference };
        prop_assert!(standing.iter().all(|option| option.group == expected));
        prop_assert_eq!(decision.options.len() + decision.not_offered.len(), 14);
    }

    #[test]
    fn a_spot_that_nobody_has_looked_at_holds_back_all_twelve_and_says_so_at_each(
        visitor in visitor(), clinic in clinic(), is_sure in any::<bool>(),
    ) {
        let answer = if is_sure { HealthAnswer::Yes } else { HealthAnswer::NotSure };
        let mut visitor = visitor;
        visitor.health.set(Question::UndiagnosedLesion, answer);
        let decision = decide(&visitor, &clinic);
        prop_assert_eq!(decision.ending, Some(Ending::SeeADoctorFirst));
        for option in decision.options.iter().filter(|option| !option.procedure.id.is_standing()) {
            prop_assert_eq!(option.group, Group::NotNow);
            let says_so = |gate: &Gate| {
                gate.kind == GateKind::Health(Question::UndiagnosedLesion)
                    && gate.effect == Effect::NotNow
            };
            prop_assert!(option.gates.iter().any(says_so));
        }
    }
}
