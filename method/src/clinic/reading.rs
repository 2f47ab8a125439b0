//! Reads a clinic file: strictly for the command line, with what can be kept for the widget.
//!
//! Source: CONTRACT.md section 4.

use std::fmt;

use super::Clinic;
use super::in_file::InFile;
use crate::json::{self, Node, Problem};

/// A fault of a clinic file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Where and what.
    pub problem: Problem,
    /// What follows from it.
    pub consequence: Consequence,
}

/// What follows from a fault.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Consequence {
    /// The widget runs without the faulty part; the sentence says how.
    LeftOut(&'static str),
    /// The widget does not run: without the faulty part it could mislead.
    Refused,
}

impl Consequence {
    /// What the widget does, in a sentence.
    #[must_use]
    pub const fn follows(self) -> &'static str {
        match self {
            Self::LeftOut(sentence) => sentence,
            Self::Refused => "The tool will not run until this is mended.",
        }
    }
}

/// `clinic.menu.light-ipl.price is [9, 1]; allowed: ... . The tool runs without this price.`
impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}. {}", self.problem, self.consequence.follows())
    }
}

/// A clinic file as it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClinicFile {
    /// The clinic without its faulty parts; `None` where that could mislead.
    pub clinic: Option<Clinic>,
    /// All that could be read, faults and all, to say more about the file. Never to run with.
    pub draft: Option<Clinic>,
    /// Everything found, in the order of the fields.
    pub findings: Vec<Finding>,
}

/// Reads a clinic file and keeps what cannot mislead.
#[must_use]
pub fn read(bytes: &[u8]) -> ClinicFile {
    let mut findings = Findings::default();
    let draft = match json::read("clinic", bytes) {
        Ok(value) => {
            Clinic::read(&Node::root("clinic", &value), Consequence::Refused, &mut findings)
        }
        Err(problem) => findings.add(Consequence::Refused, |problems| {
            problems.push(problem);
            None
        }),
    };
    let is_refused = findings.0.iter().any(|finding| finding.consequence == Consequence::Refused);
    let clinic = draft.clone().filter(|_| !is_refused);
    ClinicFile { clinic, draft, findings: findings.0 }
}

/// Reads a clinic file and takes no fault.
///
/// # Errors
/// The first thing that is not as CONTRACT.md section 4 allows.
pub fn read_strictly(bytes: &[u8]) -> Result<Clinic, Problem> {
    let ClinicFile { clinic, findings, .. } = read(bytes);
    match (clinic, findings.into_iter().next()) {
        (Some(clinic), None) => Ok(clinic),
        (_, Some(fault)) => Err(fault.problem),
        (None, None) => Err(Problem::new("clinic", "not readable", "a clinic file")),
    }
}

/// Findings, each with what follows from it.
#[derive(Default)]
pub(super) struct Findings(pub(super) Vec<Finding>);

impl Findings {
    /// Runs a reading step; from every problem it reports the same follows.
    pub(super) fn add<T>(
        &mut self,
        consequence: Consequence,
        step: impl FnOnce(&mut Vec<Problem>) -> T,
    ) -> T {
        let mut problems = Vec::new();
        let result = step(&mut problems);
        self.0.extend(problems.into_iter().map(|problem| Finding { problem, consequence }));
        result
    }
}
