//! Counting: a check is one, and a run of cargo's tests is as many as cargo says.

/// How many passed and how many failed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Tally {
    pub(super) passed: u64,
    pub(super) failed: u64,
}

impl Tally {
    /// One check that passed or failed.
    pub(super) fn of_check(passed: bool) -> Self {
        Self { passed: u64::from(passed), failed: u64::from(!passed) }
    }

    /// Takes in another count.
    pub(super) fn add(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }

    /// Takes in a line of cargo's output, if it is a summary:
    /// `test result: ok. 3 passed; 0 failed; 1 ignored; ...`.
    pub(super) fn read(&mut self, line: &str) {
        let Some(summary) = line.trim_start().strip_prefix("test result: ") else { return };
        let count = |word: &str| {
            summary
                .split([';', '.'])
                .find_map(|part| part.trim().strip_suffix(word)?.trim().parse().ok())
        };
        self.passed += count("passed").unwrap_or(0);
        self.failed += count("failed").unwrap_or(0);
    }

    /// The count of a whole run: one that broke off without a failed test, or that ran none, failed.
    pub(super) fn of_run(self, succeeded: bool) -> Self {
        if self.failed == 0 && (!succeeded || self.passed == 0) {
            Self { failed: 1, ..self }
        } else {
            self
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_summaries_of_cargo_are_added_up() {
        let mut tally = Tally::default();
        tally
            .read("test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; finished in 0.01s");
        tally.read("test result: FAILED. 3 passed; 2 failed; 0 ignored; finished in 1.21s");
        tally.read("running 4 tests");
        assert_eq!(tally, Tally { passed: 15, failed: 2 });
    }

    #[test]
    fn a_run_that_does_not_compile_counts_as_failed() {
        assert_eq!(Tally::default().of_run(false), Tally { passed: 0, failed: 1 });
    }

    #[test]
    fn a_run_without_tests_counts_as_failed() {
        assert_eq!(Tally::default().of_run(true), Tally { passed: 0, failed: 1 });
    }

    #[test]
    fn a_good_run_is_left_as_it_is() {
        let tally = Tally { passed: 7, failed: 0 };
        assert_eq!(tally.of_run(true), tally);
    }
}
