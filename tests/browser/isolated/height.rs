//! The frame is as high as what it shows, and what stays in view stays in the view of the page.

use serde_json::json;

use super::{ISOLATED, enter, inside, leave, start};
use crate::engine::{Engine, in_every_engine};
use crate::failure::Outcome;
use crate::page::Page;
use crate::visit::{arrive, arrive_in};

in_every_engine!(the_frame_grows_and_shrinks_with_what_it_shows_and_then_rests);
in_every_engine!(the_bar_with_what_is_compared_stands_where_the_visitor_looks);

/// Waits until the frame is as high as its content, both ways.
async fn fits(page: &Page) -> Outcome<u64> {
    enter(page).await?;
    let content = "return innerHeight === Math.ceil(document.body.getBoundingClientRect().height)
        && innerHeight;";
    let height = inside(page, content).await?;
    leave(page).await?;
    height.as_u64().ok_or_else(|| "no height".into())
}

async fn press(page: &Page, selector: &str) -> Outcome {
    enter(page).await?;
    let script = format!(
        "const control = root.querySelector('{selector}');
        return root.querySelector('[data-later=here]') && control && (control.click(), true);"
    );
    inside(page, &script).await?;
    leave(page).await
}

async fn the_frame_grows_and_shrinks_with_what_it_shows_and_then_rests(engine: Engine) -> Outcome {
    arrive_in(engine, ISOLATED, async |page| {
        start(page).await?;
        let first = fits(page).await?;
        press(page, "[data-opens^=sheet-]").await?;
        enter(page).await?;
        inside(page, "return root.querySelector('#screen')?.textContent.length > 3;").await?;
        leave(page).await?;
        let sheet = fits(page).await?;
        assert_ne!(first, sheet);
        press(page, ".plain-button").await?;
        enter(page).await?;
        inside(page, "return root.querySelector('[data-concern]');").await?;
        leave(page).await?;
        assert_ne!(fits(page).await?, sheet);

        // Nothing asks for another height once it fits.
        let watch = "window.heights = 0;
            new MutationObserver((all) => window.heights += all.length)
                .observe(root.querySelector('iframe'), { attributes: true });
            return true;";
        page.ask(watch, &[]).await?;
        for _ in 0..9 {
            page.settle().await?;
        }
        assert_eq!(page.ask("return window.heights;", &[]).await?, json!(0));
        Ok(())
    })
    .await
}

/// Only in Chromium so far: WebKit does not scroll the page around a frame when something in the
/// frame takes the keyboard.
#[tokio::test]
async fn a_screen_that_opens_is_seen_from_its_start() -> Outcome {
    arrive(ISOLATED, async |page| {
        start(page).await?;
        fits(page).await?;
        let far =
            "scrollTo({ top: root.querySelector('iframe').offsetHeight / 2, behavior: 'instant' });
            return true;";
        page.ask(far, &[]).await?;
        press(page, "[data-opens^=sheet-]").await?;
        let seen = "const { top } = root.querySelector('iframe').getBoundingClientRect();
            return top > -200 && top < innerHeight;";
        page.wait_for("the top of the sheet", seen).await
    })
    .await
}

async fn the_bar_with_what_is_compared_stands_where_the_visitor_looks(engine: Engine) -> Outcome {
    arrive_in(engine, ISOLATED, async |page| {
        page.resize(1280, 800).await?;
        start(page).await?;
        fits(page).await?;
        press(page, "[data-option] input[type=checkbox]").await?;
        enter(page).await?;
        inside(page, "return root.querySelector('.tray');").await?;
        leave(page).await?;
        fits(page).await?;
        // Wherever the page is scrolled to, the bar ends where the window does.
        for share in [0.3, 0.6] {
            let scroll = "const frame = root.querySelector('iframe');
                scrollTo({ top: frame.offsetHeight * given[0], behavior: 'instant' });
                const { top } = frame.getBoundingClientRect();
                return Math.round(innerHeight - top);";
            let end = page.ask(scroll, &[json!(share)]).await?;
            enter(page).await?;
            let there = format!(
                "const {{ bottom }} = root.querySelector('.tray').getBoundingClientRect();
                return Math.abs(bottom - {end}) < 2;"
            );
            inside(page, &there).await?;
            leave(page).await?;
        }
        // At the end of the frame it is the last thing.
        let below = "scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
            return true;";
        page.ask(below, &[]).await?;
        enter(page).await?;
        let last =
            "return root.querySelector('.tray').getBoundingClientRect().bottom <= innerHeight;";
        inside(page, last).await?;
        Ok(())
    })
    .await
}
