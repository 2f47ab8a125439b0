//! Why a test failed, in lines a person can read.

use std::error::Error;
use std::fmt;

/// A test's result; any error is its reason to fail.
pub(crate) type Outcome<T = ()> = Result<T, Box<dyn Error>>;

/// A reason in words. A failed test prints it as it is, over several lines if it has them.
pub(crate) struct Reason(String);

/// The reason `text`, as an error.
pub(crate) fn reason(text: impl fmt::Display) -> Box<dyn Error> {
    // What ChromeDriver adds are addresses inside itself.
    let lines: Vec<_> = text
        .to_string()
        .lines()
        .take_while(|line| !line.trim_start().starts_with("Stacktrace"))
        .map(str::to_owned)
        .collect();
    Box::new(Reason(lines.join("\n")))
}

impl fmt::Debug for Reason {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl Error for Reason {}
