//! When waiting is said first: it is a good option, not a fallback.

use crate::catalog::{Concern, Question};
use crate::visitor::{HealthAnswer, Visitor};

/// Why waiting is a good option.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Waiting {
    /// In pregnancy there is little evidence, and much changes by itself after birth.
    Pregnancy,
    /// All that bothers the visitor are marks left by a spot or wound, which usually fade.
    MarksFade,
}

/// Whether waiting is said first, and why.
#[must_use]
pub fn waiting(visitor: &Visitor) -> Option<Waiting> {
    if visitor.health.get(Question::Pregnancy) == Some(&HealthAnswer::Yes) {
        return Some(Waiting::Pregnancy);
    }
    let mut chosen = visitor.concerns.ids().peekable();
    let only_marks = chosen.peek().is_some() && chosen.all(|concern| concern == Concern::Pih);
    only_marks.then_some(Waiting::MarksFade)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::date::Date;
    use crate::visitor::Weight;

    #[test]
    fn marks_alone_may_wait_and_with_anything_else_they_may_not() {
        let mut visitor = Visitor::new(Date::FIRST);
        assert_eq!(waiting(&visitor), None);
        visitor.concerns.set(Concern::Pih, Weight::Matters);
        assert_eq!(waiting(&visitor), Some(Waiting::MarksFade));
        visitor.concerns.set(Concern::FineLines, Weight::Little);
        assert_eq!(waiting(&visitor), None);
        visitor.health.set(Question::Pregnancy, HealthAnswer::Yes);
        assert_eq!(waiting(&visitor), Some(Waiting::Pregnancy));
    }
}
