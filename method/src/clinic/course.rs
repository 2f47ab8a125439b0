//! The course of an option at a clinic: how many visits, and what they cost.

use super::Clinic;
use crate::catalog::{Level, Procedure, Range, Visits};
use crate::money::Amount;

/// The highest course prices of the low-cost levels 3, 2 and 1; above the last it is 0.
///
/// Source: facts/derived.md B4, "low-cost".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CostSteps([Amount; 3]);

impl CostSteps {
    /// Three rising amounts, or `None`.
    #[must_use]
    pub fn new(steps: [Amount; 3]) -> Option<Self> {
        steps.is_sorted_by(|lower, higher| lower < higher).then_some(Self(steps))
    }

    /// The low-cost level of a course at this price.
    #[must_use]
    pub fn level(self, course: Amount) -> Level {
        let [low, middle, high] = self.0;
        match course {
            _ if course <= low => Level::new(3),
            _ if course <= middle => Level::new(2),
            _ if course <= high => Level::new(1),
            _ => Level::NONE,
        }
    }
}

impl Default for CostSteps {
    fn default() -> Self {
        Self([Amount(300), Amount(1000), Amount(3000)])
    }
}

impl Clinic {
    /// The clinic's own visits of a course, where it gives them and they count.
    ///
    /// Fewer than any source has found are warned of when the file is read and not used.
    /// Source: CONTRACT.md section 4.
    #[must_use]
    pub fn own_visits(&self, option: &Procedure) -> Option<Range<Visits>> {
        let own = self.entry(option.id)?.visits?;
        let is_too_few = option.visits.is_some_and(|found| own.from() < found.from());
        (!is_too_few).then_some(own)
    }

    /// Visits of a course: the clinic's own, else the catalogue's.
    #[must_use]
    pub fn visits(&self, option: &Procedure) -> Option<Range<Visits>> {
        self.own_visits(option).or(option.visits)
    }

    /// Price of a course: fewest visits at the lowest price to most visits at the highest.
    #[must_use]
    pub fn course_price(&self, option: &Procedure) -> Option<Range<Amount>> {
        let price = self.entry(option.id)?.price?;
        let visits = self.visits(option)?;
        Range::new(price.from().times(visits.from()), price.to().times(visits.to()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_step_of_low_cost_holds_its_own_price() {
        let levels = [0, 300, 301, 1000, 1001, 3000, 3001]
            .map(|price| CostSteps::default().level(Amount(price)).get());
        assert_eq!(levels, [3, 3, 2, 2, 1, 1, 0]);
    }

    #[test]
    fn steps_that_do_not_rise_are_none() {
        assert_eq!(CostSteps::new([Amount(1), Amount(1), Amount(2)]), None);
    }
}
