//! Which open health questions could change what is shown, the weightiest first.

use super::{Group, decide};
use crate::catalog::{Concern, Question};
use crate::clinic::Clinic;
use crate::in_order::sort_by_key;
use crate::visitor::{HealthAnswer, Visitor, Weight};

/// Unanswered questions where "yes" would move at least one option, most options first.
///
/// A move to "not now" weighs twice a move to "check first"; equal weight keeps the order of the
/// ids. A spot that nobody has looked at always comes first. Where no concern is chosen the
/// options have no group yet, and the questions are weighed over all concerns at once.
#[must_use]
pub fn questions_that_matter(visitor: &Visitor, clinic: &Clinic) -> Vec<Question> {
    let mut visitor = visitor.clone();
    if visitor.concerns.is_empty() {
        visitor.concerns = Concern::ALL.iter().map(|id| (*id, Weight::Little)).collect();
    }
    let now = decide(&visitor, clinic);
    let open = Question::ALL.iter().copied().filter(|id| visitor.health.get(*id).is_none());
    let mut weighed: Vec<(Question, usize)> = open
        .filter_map(|question| {
            let mut said = visitor.clone();
            said.health.set(question, HealthAnswer::Yes);
            let then = decide(&said, clinic);
            let weight: usize = now
                .options
                .iter()
                .filter_map(|before| {
                    let after = then.option(before.procedure.id)?;
                    Some(weight_of_move(before.group, after.group))
                })
                .sum();
            (weight > 0).then_some((question, weight))
        })
        .collect();
    sort_by_key(&mut weighed, |(question, weight)| {
        (*question != Question::UndiagnosedLesion, std::cmp::Reverse(*weight))
    });
    weighed.into_iter().map(|(question, _)| question).collect()
}

fn weight_of_move(before: Group, after: Group) -> usize {
    if after <= before {
        return 0;
    }
    match after {
        Group::NotNow => 2,
        Group::Fits
        | Group::TradeOff
        | Group::CheckFirst
        | Group::NoEvidence
        | Group::DoesNotHelp
        | Group::Reference
        | Group::Unsorted => 1,
    }
}
