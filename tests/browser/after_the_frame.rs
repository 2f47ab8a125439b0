//! What does not show an answer is drawn after the frame that does: nothing stays as it was.

use serde_json::{Value, json};

use crate::engine::{Engine, in_every_engine};
use crate::failure::Outcome;
use crate::page::Page;
use crate::visit::{DEMO, visit, visit_in};

in_every_engine!(the_whole_list_follows_answers_given_one_by_one_or_within_one_frame);

async fn the_whole_list_follows_answers_given_one_by_one_or_within_one_frame(
    engine: Engine,
) -> Outcome {
    visit_in(engine, DEMO, async |page| {
        for answers in [&["age-spots"][..], &["acne-scars"], &["fine-lines", "pih", "age-spots"]] {
            let give =
                "for (const id of given[0]) root.querySelector(`[data-concern=${id}]`).click();";
            page.ask(give, &[json!(answers)]).await?;
            page.settle().await?;
            page.settle().await?;
            let shown = groups(page).await?;
            // There and back, the list is made anew.
            for _ in 0..2 {
                page.ask("root.querySelector('.filters > .plain-button').click();", &[]).await?;
                page.settle().await?;
            }
            assert_eq!(shown, groups(page).await?, "{answers:?}");
        }
        Ok(())
    })
    .await
}

async fn groups(page: &Page) -> Outcome<Value> {
    page.ask("return root.querySelector('.groups').textContent;", &[]).await
}

#[tokio::test]
async fn the_tick_its_row_and_what_is_said_do_not_wait() -> Outcome {
    visit(DEMO, async |page| {
        let at_once = "const done = arguments[arguments.length - 1];
            const root = document.querySelector('treatment-compare').shadowRoot;
            requestAnimationFrame(async () => {
              root.querySelector('[data-concern=age-spots]').click();
              // The frame comes when nothing more is to be done at once.
              for (let hop = 0; hop < 50; hop += 1) await undefined;
              done([
                root.querySelectorAll('.strength > li').length,
                root.querySelector('[role=status]').textContent.length > 10,
              ]);
            });";
        let seen: Value = page.browser.execute_async(at_once, vec![]).await?.convert()?;
        assert_eq!(seen, json!([1, true]));
        Ok(())
    })
    .await
}
