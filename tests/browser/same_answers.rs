//! The method gives the same bytes natively and in the browser, for the same 1,000 visitors.

use std::fmt::Write;

use method::catalog::{Area, Concern, Question, SkinType, ValueId};
use method::clinic::Clinic;
use method::date::Date;
use method::report::report;
use method::visitor::reading::read;
use serde_json::json;

use crate::engine::{Engine, in_every_engine};
use crate::failure::Outcome;
use crate::visit::browse_in;

const VISITORS: usize = 1000;

/// A small generator of numbers: the same visitors on every machine.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % sides
    }

    fn one_of<'a>(&mut self, words: &[&'a str]) -> &'a str {
        let most = u64::try_from(words.len()).unwrap_or(1);
        let place = usize::try_from(self.roll(most)).unwrap_or(0);
        words.get(place).copied().unwrap_or_default()
    }

    /// `"word": value` for about one in `rarity` of the words.
    fn some(
        &mut self,
        words: &[&str],
        rarity: u64,
        value: impl Fn(&mut Self, &str) -> String,
    ) -> String {
        let mut said = Vec::new();
        for word in words {
            if self.roll(rarity) == 0 {
                let value = value(self, word);
                said.push(format!("\"{word}\": {value}"));
            }
        }
        format!("{{ {} }}", said.join(", "))
    }

    fn day(&mut self) -> String {
        format!("\"20{}-{:02}-{:02}\"", 25 + self.roll(4), 1 + self.roll(12), 1 + self.roll(28))
    }

    fn visitor(&mut self) -> String {
        let concerns: Vec<_> = Concern::ALL.iter().map(|id| id.word()).collect();
        let questions: Vec<_> = Question::ALL.iter().map(|id| id.word()).collect();
        let values: Vec<_> = ValueId::ALL.iter().map(|id| id.word()).collect();
        let mut answers = String::from("{ \"today\": \"2026-12-01\"");
        let mut put = |key: &str, value: String| {
            let _ = write!(answers, ", \"{key}\": {value}");
        };
        put("concerns", self.some(&concerns, 8, |dice, _| (1 + dice.roll(3)).to_string()));
        put(
            "health",
            self.some(&questions, 4, |dice, word| {
                let dated = Question::from_word(word).is_some_and(Question::takes_a_day);
                if dated && dice.roll(3) == 0 {
                    let day = dice.day();
                    format!("{{ \"stopped\": {day} }}")
                } else {
                    format!("\"{}\"", dice.one_of(&["yes", "no", "not-sure"]))
                }
            }),
        );
        put("values", self.some(&values, 3, |dice, _| dice.roll(4).to_string()));
        if self.roll(2) == 0 {
            let areas: Vec<_> = Area::ALL.iter().map(|id| id.word()).collect();
            put("areas", format!("[\"{}\"]", self.one_of(&areas)));
        }
        if self.roll(2) == 0 {
            let types: Vec<_> = SkinType::ALL.iter().map(|id| id.word()).collect();
            put("skin_type", format!("\"{}\"", self.one_of(&types)));
        }
        if self.roll(3) == 0 {
            put(
                "limits",
                format!(
                    "{{ \"days_off\": {}, \"visits\": {}, \"surface\": \"{}\" }}",
                    self.roll(15),
                    self.roll(8),
                    self.one_of(&["closed", "pin-points", "any"])
                ),
            );
        }
        if self.roll(4) == 0 {
            put("evidence", "\"studies\"".to_owned());
        }
        if self.roll(4) == 0 {
            put("event", format!("\"2027-{:02}-01\"", 1 + self.roll(12)));
        }
        answers.push_str(" }");
        answers
    }
}

fn natively(answers: &str) -> String {
    read(answers.as_bytes(), Date::FIRST).map_or_else(
        |problem| problem.to_string(),
        |visitor| report(&visitor, &Clinic::default()).to_string(),
    )
}

in_every_engine!(the_browser_gives_the_same_bytes_for_the_same_thousand_visitors);

async fn the_browser_gives_the_same_bytes_for_the_same_thousand_visitors(
    engine: Engine,
) -> Outcome {
    let mut dice = Dice(20_261_120);
    let visitors: Vec<_> = (0..VISITORS).map(|_| dice.visitor()).collect();
    browse_in(engine, async |browser, server| {
        browser.goto(server.address("/embed/method-in-page/")).await?;
        let script = "const [visitors, done] = arguments;
        import('/method-in-page/method_in_page.js').then(async (method) => {
            await method.default();
            done(visitors.map((answers) => method.recommend(answers)));
        }).catch((error) => done(String(error)));";
        let answered = browser.execute_async(script, vec![json!(visitors)]).await?;
        let in_page: Vec<String> = serde_json::from_value(answered.json().clone())
            .map_err(|_| format!("the page said {}", answered.json()))?;
        assert_eq!(in_page.len(), VISITORS);
        for (answers, in_page) in visitors.iter().zip(in_page) {
            assert_eq!(in_page, natively(answers), "{answers}");
            assert!(in_page.starts_with('{'), "a visitor that cannot be read: {in_page}");
        }
        Ok(())
    })
    .await
}
