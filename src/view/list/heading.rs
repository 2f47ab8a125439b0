//! The words on top of the list.

use method::decide::{Decision, Flag, Group};

use crate::text::list::{self as text, Tally};
use crate::view::session::Session;
use crate::view::state::Layout;

/// How many options the first groups hold.
pub(in crate::view) fn tally(decision: &Decision) -> Tally {
    let count = |group| decision.group(group).count();
    Tally {
        fits: count(Group::Fits),
        trade_off: count(Group::TradeOff),
        check_first: count(Group::CheckFirst),
    }
}

/// The heading of the list.
pub(super) fn words(session: &Session) -> String {
    if !session.something_chosen() || session.state.layout == Layout::Alphabet {
        return text::ALL.to_owned();
    }
    let open = session
        .decision
        .options
        .iter()
        .any(|option| option.group.is_ranked() && option.flags.contains(&Flag::HealthOpen));
    text::heading(tally(&session.decision), open)
}
