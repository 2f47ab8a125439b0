//! Many figures of one kind, and the figure they are told by.

/// What was measured again and again.
#[derive(Debug, Default)]
pub(super) struct Sample(Vec<f64>);

impl Sample {
    /// Takes one more.
    pub(super) fn add(&mut self, figure: f64) {
        self.0.push(figure);
    }

    /// The smallest figure that at least `percent` of a hundred do not exceed; 0 where there is none.
    pub(super) fn percentile(&self, percent: usize) -> f64 {
        let mut sorted = self.0.clone();
        sorted.sort_by(f64::total_cmp);
        let rank = (sorted.len() * percent).div_ceil(100);
        sorted.get(rank.saturating_sub(1)).copied().unwrap_or(0.0)
    }

    /// How many.
    pub(super) fn len(&self) -> usize {
        self.0.len()
    }
}

#[test]
fn a_percentile_is_one_of_the_figures() {
    let mut sample = Sample::default();
    assert!(sample.percentile(50).abs() < f64::EPSILON);
    for figure in [5.0, 1.0, 4.0, 2.0, 3.0] {
        sample.add(figure);
    }
    let found = [20, 50, 95, 100].map(|percent| sample.percentile(percent));
    assert!(found.iter().zip([1.0, 3.0, 5.0, 5.0]).all(|(a, b)| (a - b).abs() < f64::EPSILON));
}
