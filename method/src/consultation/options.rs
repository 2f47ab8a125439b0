//! The options on the page while the visitor has not chosen them.

use crate::by_id::IdSet;
use crate::catalog::ProcedureId;
use crate::decide::{Decision, Group};

/// The most options the page has room for, with all their harms.
pub const MOST_OPTIONS: u32 = 4;

/// What the visitor looked at, the last first, then the first of fits, trade-off and check-first,
/// until the page is full.
#[must_use]
pub fn options_on_page(decision: &Decision, looked_at: &[ProcedureId]) -> IdSet<ProcedureId> {
    let firsts = [Group::Fits, Group::TradeOff, Group::CheckFirst]
        .into_iter()
        .filter_map(|group| decision.group(group).next())
        .map(|option| option.procedure.id);
    let mut options = IdSet::new();
    for id in looked_at.iter().rev().copied().chain(firsts) {
        if options.len() < MOST_OPTIONS && decision.option(id).is_some() {
            options.insert(id);
        }
    }
    options
}
