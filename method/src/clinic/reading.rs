//! Reads a clinic file: strictly for the command line, with what can be kept for the widget.
//!
//! Source: CONTRACT.md section 4.

use super::menu::{BookingLink, Reviewed};
use super::{Clinic, CostSteps, read_menu, read_policy};
use crate::date::Date;
use crate::json::{self, Members, Node, Problem};
use crate::money::{Amount, Currency};

const FIELDS: [&str; 11] = [
    "$schema",
    "name",
    "funding",
    "booking",
    "phone",
    "currency",
    "reviewed",
    "prices_as_of",
    "menu",
    "policy",
    "cost_steps",
];

/// Something a clinic should know about its file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Where and what.
    pub problem: Problem,
    /// What follows from it.
    pub consequence: Consequence,
}

/// What follows from a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Consequence {
    /// The file is valid; something in it is not used.
    Warned,
    /// The widget runs without the faulty part.
    LeftOut,
    /// The widget does not run: without the faulty part it could mislead.
    Refused,
}

/// A clinic file as it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClinicFile {
    /// The clinic without its faulty parts; `None` where that could mislead.
    pub clinic: Option<Clinic>,
    /// Everything found, in the order of the fields.
    pub findings: Vec<Finding>,
}

/// Reads a clinic file and keeps what cannot mislead.
#[must_use]
pub fn read(bytes: &[u8]) -> ClinicFile {
    let mut findings = Findings::default();
    let clinic = match json::read("clinic", bytes) {
        Ok(value) => clinic(&Node::root("clinic", &value), &mut findings),
        Err(problem) => {
            findings.add(Consequence::Refused, |problems| problems.push(problem));
            None
        }
    };
    let is_refused = findings.0.iter().any(|finding| finding.consequence == Consequence::Refused);
    ClinicFile { clinic: clinic.filter(|_| !is_refused), findings: findings.0 }
}

/// Reads a clinic file and takes no fault.
///
/// # Errors
/// The first thing that is not as CONTRACT.md section 4 allows. Warnings are no faults.
pub fn read_strictly(bytes: &[u8]) -> Result<Clinic, Problem> {
    let ClinicFile { clinic, findings } = read(bytes);
    let fault = findings.into_iter().find(|found| found.consequence != Consequence::Warned);
    match (clinic, fault) {
        (Some(clinic), None) => Ok(clinic),
        (_, Some(fault)) => Err(fault.problem),
        (None, None) => Err(Problem::new("clinic", "not readable", "a clinic file")),
    }
}

/// Findings, each with what follows from it.
#[derive(Default)]
pub(super) struct Findings(Vec<Finding>);

impl Findings {
    /// Runs a reading step; every problem it reports has this consequence.
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

fn clinic(file: &Node<'_>, findings: &mut Findings) -> Option<Clinic> {
    use Consequence::{LeftOut, Refused};
    // Why refused: an unknown name up here may be a misspelled policy.
    let fields = findings.add(Refused, |problems| file.object(&FIELDS, problems))?;
    let mut text = |name| findings.add(LeftOut, |problems| fields.get(name)?.text(problems));
    text("$schema");
    let phone = text("phone");
    let (name, funding) = findings.add(Refused, |problems| required_texts(&fields, problems));
    let (booking, currency) = findings.add(LeftOut, |problems| {
        let booking = fields.get("booking").and_then(|node| booking(&node, problems));
        (booking, fields.get("currency").and_then(|node| currency(&node, problems)))
    });
    let (reviewed, prices_as_of) = findings.add(LeftOut, |problems| {
        let reviewed = fields.get("reviewed").and_then(|node| reviewed(&node, problems));
        let day = fields.get("prices_as_of").and_then(|node| node.date(Date::FIRST, problems));
        (reviewed, day)
    });
    let menu = fields.get("menu").map(|node| read_menu::menu(&node, findings));
    let policy = findings.add(Refused, |problems| {
        fields.get("policy").map(|node| read_policy::policy(&node, problems))
    });
    let cost_steps = findings.add(LeftOut, |problems| {
        fields.get("cost_steps").and_then(|node| cost_steps(&node, problems))
    });
    Some(Clinic {
        name: name?,
        funding: funding?,
        booking,
        phone,
        currency,
        reviewed,
        prices_as_of,
        menu,
        policy: policy.unwrap_or_default(),
        cost_steps: cost_steps.unwrap_or_default(),
    })
}

/// Name and funding line, without which nobody knows whose page it is and who pays.
fn required_texts(
    fields: &Members<'_>,
    problems: &mut Vec<Problem>,
) -> (Option<String>, Option<String>) {
    let mut required = |name| {
        let node = fields.required(name, "a text that is not empty", problems)?;
        node.text(problems)
    };
    (required("name"), required("funding"))
}

fn booking(node: &Node<'_>, problems: &mut Vec<Problem>) -> Option<BookingLink> {
    let link = match node.value {
        json::Value::Text(url) => BookingLink::new(url),
        _ => None,
    };
    if link.is_none() {
        problems.push(node.problem("a link that starts with https://, tel: or mailto:"));
    }
    link
}

fn currency(node: &Node<'_>, problems: &mut Vec<Problem>) -> Option<Currency> {
    let currency = match node.value {
        json::Value::Text(word) => Currency::new(word),
        _ => None,
    };
    if currency.is_none() {
        problems.push(node.problem("three capital letters such as USD"));
    }
    currency
}

fn reviewed(node: &Node<'_>, problems: &mut Vec<Problem>) -> Option<Reviewed> {
    let members = node.object(&["by", "credentials", "date"], problems)?;
    let by = members.required("by", "the name of who signed", problems)?.text(problems);
    let credentials = members.get("credentials").and_then(|node| node.text(problems));
    let date = members.get("date").and_then(|node| node.date(Date::FIRST, problems));
    Some(Reviewed { by: by?, credentials, date })
}

fn cost_steps(node: &Node<'_>, problems: &mut Vec<Problem>) -> Option<CostSteps> {
    const ALLOWED: &str = "three rising whole numbers such as [300, 1000, 3000]";
    let [low, middle, high] = node.exactly::<3>(ALLOWED, problems)?;
    let mut amount = |node: &Node<'_>| node.whole_number(0, Amount::MOST.0, problems).map(Amount);
    let (low, middle, high) = (amount(&low), amount(&middle), amount(&high));
    let steps = CostSteps::new([low?, middle?, high?]);
    if steps.is_none() {
        problems.push(node.problem(ALLOWED));
    }
    steps
}
