//! Words that sell are nowhere on the page.

use method::catalog::ProcedureId;
use treatment_compare::view::state::compare::Act;
use treatment_compare::view::state::{Action, Screen};

use crate::render::{render, sheet, typical_on, words};

/// Never in a visitor's sight, as whole words. Source: DESIGN.md sections 4 and 5.
const FORBIDDEN: &[&str] = &[
    "best",
    "safe",
    "safely",
    "painless",
    "miracle",
    "guaranteed",
    "popular",
    "recommended",
    "match",
    "hurry",
    "discount",
    "risk-free",
];

#[test]
fn no_screen_uses_a_word_that_sells() {
    let mut screens = vec![render(vec![]), render(typical_on(Screen::List))];
    screens.push(render(typical_on(Screen::Answers)));
    screens.push(render(typical_on(Screen::Ask)));
    screens.push(render(typical_on(Screen::How)));
    screens.push(render(typical_on(Screen::Map)));
    screens.push(render(typical_on(Screen::Summary)));
    screens.extend(ProcedureId::ALL.iter().map(|option| render(typical_on(Screen::Plan(*option)))));
    screens.extend(ProcedureId::ALL.iter().map(|option| sheet(*option)));
    screens.extend(ProcedureId::ALL.chunks(4).map(|four| {
        let chosen = four.iter().map(|option| Action::Compare(Act::Toggle(*option)));
        render(chosen.chain(typical_on(Screen::Compare)).collect())
    }));
    for html in screens {
        // Titles of studies keep their words.
        let own = html.split("<ol class=\"sources\">").next().unwrap_or("");
        let lower = words(own).to_ascii_lowercase();
        let said: Vec<_> = lower.split(|c: char| !(c.is_alphanumeric() || c == '-')).collect();
        for word in FORBIDDEN {
            let place = said.iter().position(|own| own == word);
            let around =
                place.map(|at| said[at.saturating_sub(6)..(at + 6).min(said.len())].join(" "));
            assert_eq!(around, None, "{word}");
        }
    }
}
