//! One answer changed, until the screen shows it: a typical visitor gives more than a hundred.

use method::catalog::Question;
use serde_json::json;

use super::print;
use super::sample::Sample;
use crate::failure::Outcome;
use crate::page::Page;
use crate::visit::{DEMO, visit};

const ANSWER: &str = include_str!("answer.js");

/// What the clocks count besides the answer itself is taken from this many empty frames a visit.
const EMPTY_FRAMES: usize = 5;

/// A control of the page and, for a field, what is typed.
struct Answer(String, Option<&'static str>);

/// What was measured: until the frame was drawn, and the main thread's own part of it.
#[derive(Default)]
struct Times {
    screen: Sample,
    thread: Sample,
}

/// Visits measured: what else this machine does at the moment is in each of them.
const VISITS: usize = 3;

/// The first choice turns all options by name into a sorted list and is counted by itself.
pub(super) async fn measure() -> Outcome {
    let (mut empty, mut first, mut times) = Default::default();
    for _ in 0..VISITS {
        give(&mut empty, &mut first, &mut times).await?;
    }
    let besides = empty.thread.percentile(50);
    println!("answers given: {}", times.screen.len());
    print("first-choice-ms", first.screen.percentile(50));
    print("answer-p50-ms", times.screen.percentile(50));
    print("answer-p95-ms", times.screen.percentile(95));
    print("answer-thread-p50-ms", times.thread.percentile(50) - besides);
    print("answer-thread-p95-ms", times.thread.percentile(95) - besides);
    Ok(())
}

/// One visit: frames without an answer, the first choice, and the answers after it.
async fn give(empty: &mut Times, first: &mut Times, times: &mut Times) -> Outcome {
    visit(DEMO, async |page| {
        page.start_clocks().await?;
        page.slow_processor().await?;
        for _ in 0..EMPTY_FRAMES {
            empty.take(page, None).await?;
        }
        first.take(page, Some(&press("[data-concern=age-spots]"))).await?;
        on_the_start(page, times).await?;
        go(page, "[data-opens=answers]").await?;
        on_the_answers(page, times).await?;
        go(page, ".bar [data-opens=list]").await?;
        on_the_list(page, times).await
    })
    .await
}

impl Times {
    async fn take(&mut self, page: &Page, answer: Option<&Answer>) -> Outcome {
        let before = page.spent().await?;
        let given = match answer {
            Some(Answer(selector, typed)) => vec![json!(selector), json!(typed)],
            None => vec![json!(null), json!(null)],
        };
        let shown = page.browser.execute_async(ANSWER, given).await?;
        self.screen.add(shown.convert()?);
        self.thread.add(page.spent().await?.all - before.all);
        Ok(())
    }

    async fn take_all(&mut self, page: &Page, answers: &[Answer]) -> Outcome {
        for answer in answers {
            self.take(page, Some(answer)).await?;
        }
        Ok(())
    }
}

/// Two more concerns to keep, six that come and go, and how much three of them matter, twice.
async fn on_the_start(page: &Page, times: &mut Times) -> Outcome {
    const KEPT: [&str; 2] = ["rough-texture", "fine-lines"];
    const PASSING: [&str; 6] =
        ["dullness", "enlarged-pores", "acne-scars", "uneven-tone", "dryness", "skin-laxity"];
    let passing = PASSING.into_iter().flat_map(|concern| [concern, concern]);
    let concerns = KEPT.into_iter().chain(passing);
    let concerns: Vec<_> =
        concerns.map(|concern| press(format!("[data-concern={concern}]"))).collect();
    times.take_all(page, &concerns).await?;
    let weights = (0..18).map(|step| {
        let (row, weight) = (step / 3 % 3 + 1, step % 3 + 1);
        press(format!(".strength li:nth-child({row}) label:nth-child({weight}) input"))
    });
    times.take_all(page, &weights.collect::<Vec<_>>()).await?;
    times.take_all(page, &studies_only(2)).await
}

async fn on_the_answers(page: &Page, times: &mut Times) -> Outcome {
    let areas = ["face", "hands", "neck", "eyes", "hands", "hands"];
    let areas = areas.map(|area| press(format!("[data-area={area}]")));
    times.take_all(page, &areas).await?;
    let skin = (1..=6).map(|row| press(format!("label:nth-child({row}) > [name=skin]")));
    times.take_all(page, &skin.collect::<Vec<_>>()).await?;
    times.take_all(page, &health()).await?;
    let limits = [(1, "3"), (1, "10"), (2, "4"), (1, "")];
    let limits = limits.map(|(place, typed)| {
        Answer(format!(".limits > .field:nth-child({place}) input"), Some(typed))
    });
    times.take_all(page, &limits).await?;
    let surfaces = (1..=3)
        .map(|row| press(format!("[aria-labelledby=ask-surface] label:nth-child({row}) input")));
    times.take_all(page, &surfaces.collect::<Vec<_>>()).await?;
    let values = ["comfort", "short-recovery", "lasting"].into_iter().flat_map(|value| {
        [1, 2, 3].map(|weight| press(format!("[name=value-{value}][data-value-weight='{weight}']")))
    });
    times.take_all(page, &values.collect::<Vec<_>>()).await
}

/// Each question once, and no answer that ends the visit at a doctor's.
fn health() -> Vec<Answer> {
    let said = ["no", "yes", "not-sure"].into_iter().cycle();
    let answers = Question::ALL.iter().zip(said).map(|(question, said)| {
        let said = if *question == Question::UndiagnosedLesion { "no" } else { said };
        press(format!("[data-question={}] [data-answer={said}]", question.word()))
    });
    answers.collect()
}

/// Switches, and what was said of the values taken back.
async fn on_the_list(page: &Page, times: &mut Times) -> Outcome {
    times.take_all(page, &studies_only(6)).await?;
    let last = || press(".said-parts > div:last-child .said-chip button");
    times.take_all(page, &[last(), last(), last()]).await
}

fn studies_only(times: usize) -> Vec<Answer> {
    (0..times).map(|_| press(".filters label:nth-child(2) input")).collect()
}

fn press(selector: impl Into<String>) -> Answer {
    Answer(selector.into(), None)
}

async fn go(page: &Page, opener: &str) -> Outcome {
    page.ask("scope.querySelector(given[0]).click();", &[json!(opener)]).await?;
    page.settle().await
}
