//! The program's memory after a thousand random interactions.

use serde_json::json;

use super::print;
use crate::failure::Outcome;
use crate::page::Page;
use crate::visit::arrive;

/// Keeps the memory of each program that is made.
const WATCH: &str = "window.memories = [];
WebAssembly.Instance = class extends WebAssembly.Instance {
  constructor(...given) {
    super(...given);
    window.memories.push(this.exports.memory);
  }
};";
const WANDER: &str = include_str!("wander.js");
/// Interactions in one go.
const STRETCH: u32 = 50;

/// What the first hundred took, and what the nine hundred after them added.
pub(super) async fn measure() -> Outcome {
    arrive("/embed/harness/", async |page| {
        page.run_first(WATCH).await?;
        page.go("/").await?;
        page.start().await?;
        let mut after_hundred = 0.0;
        for stretch in 1..=1_000 / STRETCH {
            let given = vec![json!(STRETCH), json!(stretch)];
            page.browser.execute_async(WANDER, given).await?;
            if stretch * STRETCH == 100 {
                after_hundred = memory(page).await?;
            }
        }
        print("memory-bytes", after_hundred);
        print("memory-growth-bytes", memory(page).await? - after_hundred);
        Ok(())
    })
    .await
}

async fn memory(page: &Page) -> Outcome<f64> {
    let script =
        "return window.memories.reduce((sum, memory) => sum + memory.buffer.byteLength, 0);";
    page.ask(script, &[]).await?.as_f64().ok_or_else(|| "no memory".into())
}
