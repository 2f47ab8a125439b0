//! The way to the first screen on a slow network, and what moves on it.

use serde_json::Value;

use super::print;
use crate::failure::Outcome;
use crate::page::Page;
use crate::visit::{DEMO, arrive};

/// Notes when the widget was ready, when its first tick was drawn, and every layout shift.
const WATCH: &str = include_str!("watch.js");

/// From a click on a link to the page until a first tick is drawn.
pub(super) async fn measure() -> Outcome {
    arrive("/embed/harness/", async |page| {
        page.run_first(WATCH).await?;
        page.slow_processor().await?;
        page.slow_network().await?;
        page.go(DEMO).await?;
        page.start().await?;
        let seen = seen(page).await?;
        let figure = |name: &str| {
            seen.get(name).and_then(Value::as_f64).ok_or(format!("no {name} in {seen}"))
        };
        print("first-screen-ms", figure("ready")?);
        print("first-interaction-ms", figure("answered")?);
        print("layout-shift", figure("shift")?);
        Ok(())
    })
    .await
}

async fn seen(page: &Page) -> Outcome<Value> {
    page.wait_for("the first tick", "return window.seen.answered;").await?;
    page.settle().await?;
    page.ask("return window.seen;", &[]).await
}
