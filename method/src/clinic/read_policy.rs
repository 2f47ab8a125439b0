//! Reads the policy block of a clinic file. Any fault in it refuses the file: a rule that is
//! silently missing could mislead.

use super::policy::{Policy, Rule, Rules};
use crate::catalog::{Days, ProcedureId, Question};
use crate::json::{Node, Problem, Value};

/// The longest wait a clinic can set: ten years.
const LONGEST_WAIT: u32 = 3650;

/// The policy block.
pub(super) fn policy(node: &Node<'_>, problems: &mut Vec<Problem>) -> Policy {
    let mut policy = Policy::default();
    let Some(members) = node.object(&["health", "skin_types", "options"], problems) else {
        return policy;
    };
    if let Some(node) = members.get("health") {
        policy.health = rules(&node, problems);
    }
    if let Some(node) = members.get("skin_types") {
        for (option, node) in node.object_by_id::<ProcedureId>("procedure", problems) {
            policy.skin_types.set(option, node.ids("skin type", problems));
        }
    }
    if let Some(node) = members.get("options") {
        for (option, node) in node.object_by_id::<ProcedureId>("procedure", problems) {
            policy.options.set(option, rules(&node, problems));
        }
    }
    policy
}

fn rules(node: &Node<'_>, problems: &mut Vec<Problem>) -> Rules {
    let mut rules = Rules::new();
    for (question, node) in node.object_by_id::<Question>("question", problems) {
        rules.set(question, rule(&node, problems));
    }
    rules
}

fn rule(node: &Node<'_>, problems: &mut Vec<Problem>) -> Option<Rule> {
    match node.value {
        Value::Text(word) if word == "not-now" => Some(Rule::NotNow),
        Value::Text(word) if word == "check-first" => Some(Rule::CheckFirst),
        Value::Object(_) => {
            let members = node.object(&["days"], problems)?;
            let days = members.required("days", "a whole number of days", problems)?;
            let days = days.whole_number(1, LONGEST_WAIT, problems)?;
            Some(Rule::Wait(Days(u16::try_from(days).ok()?)))
        }
        _ => {
            problems.push(node.problem("\"not-now\", \"check-first\", {\"days\": number}"));
            None
        }
    }
}
