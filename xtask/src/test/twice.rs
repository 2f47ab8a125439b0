//! Tests that drive browsers: what failed beside another browser runs once more, alone.
//!
//! A driver on a busy machine loses a page or a second now and then; a mistake of ours fails twice.
//! What passed only then is named, so that it is not forgotten.

use std::process::Command;

use super::tally::Tally;
use crate::fault::Result;
use crate::run;

/// More failures than this are no accident.
const MOST: usize = 5;

/// Runs the command that `command` makes of the last arguments, those for the tests themselves.
pub(super) fn tests(command: impl Fn(&[&str]) -> Result<Command>) -> Result<Tally> {
    let mut failed = Vec::new();
    let mut tally = Tally::default();
    let succeeded = run::read_lines(&mut command(&["--test-threads", "2"])?, |line| {
        tally.read(line);
        failed.extend(failed_test(line));
    })?;
    if succeeded || failed.is_empty() || failed.len() > MOST {
        return Ok(tally.of_run(succeeded));
    }
    println!("\nOnce more, alone: {}", failed.join(", "));
    let mut arguments = vec!["--test-threads", "1", "--exact"];
    arguments.extend(failed.iter().map(String::as_str));
    let mut second = Tally::default();
    let succeeded = run::read_lines(&mut command(&arguments)?, |line| second.read(line))?;
    Ok(together(tally, second, succeeded))
}

/// What passed the first time or alone; what failed alone. A second run that ran nothing decides
/// nothing.
fn together(first: Tally, second: Tally, succeeded: bool) -> Tally {
    if second == Tally::default() {
        return first;
    }
    let second = second.of_run(succeeded);
    Tally { passed: first.passed + second.passed, failed: second.failed }
}

/// The test in a line like `test journeys::j1 ... FAILED`.
fn failed_test(line: &str) -> Option<String> {
    let name = line.strip_prefix("test ")?.strip_suffix(" ... FAILED")?;
    Some(name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failed_test_is_named_and_nothing_else_is() {
        let failed = |line| failed_test(line);
        assert_eq!(failed("test a::b::in_webkit ... FAILED").as_deref(), Some("a::b::in_webkit"));
        assert_eq!(failed("test a::b ... ok"), None);
        assert_eq!(failed("test result: FAILED. 3 passed; 2 failed; 0 ignored"), None);
    }

    #[test]
    fn what_passed_alone_counts_and_what_failed_twice_failed() {
        let first = Tally { passed: 7, failed: 2 };
        let second = Tally { passed: 1, failed: 1 };
        assert_eq!(together(first, second, false), Tally { passed: 8, failed: 1 });
        assert_eq!(together(first, Tally::default(), false), Tally { passed: 7, failed: 2 });
    }
}
