//! Laws about reading: the order of answers does not matter, and nothing makes it panic.

use method::by_id::{ById, Id};
use method::clinic;
use method::report::report;
use method::visitor::{HealthAnswer, Visitor, Weight, reading};
use proptest::prelude::*;

use crate::generate::{self, today, visitor};

/// The visitor as an answers file; `turned` writes every object and list from its end.
fn answers(visitor: &Visitor, turned: bool) -> String {
    let joined = |mut items: Vec<String>| {
        if turned {
            items.reverse();
        }
        items.join(", ")
    };
    let health = visitor.health.iter().map(|(question, answer)| {
        let answer = match answer {
            HealthAnswer::Yes => r#""yes""#.to_owned(),
            HealthAnswer::No => r#""no""#.to_owned(),
            HealthAnswer::NotSure => r#""not-sure""#.to_owned(),
            HealthAnswer::Stopped(day) => format!(r#"{{"stopped": "{day}"}}"#),
        };
        format!(r#""{}": {answer}"#, question.word())
    });
    let limits = &visitor.limits;
    let limits = [
        limits.days_off.map(|days| format!(r#""days_off": {}"#, days.0)),
        limits.visits.map(|visits| format!(r#""visits": {}"#, visits.0)),
        limits.budget.map(|budget| format!(r#""budget": {}"#, budget.0)),
        limits.surface.map(|surface| format!(r#""surface": "{}""#, surface.word())),
    ];
    let areas = visitor.areas.iter().map(|area| format!(r#""{}""#, area.word()));
    let mut fields = vec![
        format!(r#""today": "{}""#, visitor.today),
        format!(r#""concerns": {{{}}}"#, joined(weights(&visitor.concerns))),
        format!(r#""areas": [{}]"#, joined(areas.collect())),
        format!(r#""health": {{{}}}"#, joined(health.collect())),
        format!(r#""limits": {{{}}}"#, joined(limits.into_iter().flatten().collect())),
        format!(r#""values": {{{}}}"#, joined(weights(&visitor.values))),
        format!(r#""evidence": "{}""#, visitor.evidence.word()),
    ];
    fields.extend(visitor.skin.map(|skin| format!(r#""skin_type": "{}""#, skin.word())));
    fields.extend(visitor.event.map(|day| format!(r#""event": "{day}""#)));
    format!("{{{}}}", joined(fields))
}

fn weights<K: Id, const N: usize>(weights: &ById<K, Weight, N>) -> Vec<String> {
    weights.iter().map(|(id, weight)| format!(r#""{}": {}"#, id.word(), weight.get())).collect()
}

proptest! {
    #[test]
    fn what_is_read_is_what_was_said(visitor in visitor()) {
        let read = reading::read(answers(&visitor, false).as_bytes(), today());
        prop_assert_eq!(read, Ok(visitor));
    }

    #[test]
    fn the_order_of_answers_does_not_matter_to_a_single_byte(
        visitor in visitor(), clinic in generate::clinic(),
    ) {
        let bytes = |turned| {
            let visitor = reading::read(answers(&visitor, turned).as_bytes(), today()).unwrap();
            report(&visitor, &clinic).to_string()
        };
        prop_assert_eq!(bytes(false), bytes(true));
    }

    #[test]
    fn any_text_is_read_or_refused_in_one_line(text in any::<String>()) {
        if let Err(problem) = reading::read(text.as_bytes(), today()) {
            prop_assert_eq!(problem.to_string().lines().count(), 1);
        }
    }

    #[test]
    fn broken_answers_are_read_or_refused_in_one_line(
        visitor in visitor(), at in any::<prop::sample::Index>(), byte in any::<u8>(),
    ) {
        let mut bytes = answers(&visitor, false).into_bytes();
        let at = at.index(bytes.len());
        bytes[at] = byte;
        if let Err(problem) = reading::read(&bytes, today()) {
            prop_assert_eq!(problem.to_string().lines().count(), 1);
        }
        let file = clinic::reading::read(&bytes);
        prop_assert!(file.clinic.is_none() && !file.findings.is_empty());
    }
}
