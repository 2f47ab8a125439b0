//! The program's memory after thousands of random interactions.

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

/// The pages of 4 KB that were ever written to: memory is all zeros at first.
const WRITTEN: &str = "const page = 4096;
return window.memories.reduce((sum, { buffer }) => {
  for (let at = 0; at < buffer.byteLength; at += page) {
    if (new Uint8Array(buffer, at, page).some((byte) => byte)) sum += page;
  }
  return sum;
}, 0);";
const SIZE: &str =
    "return window.memories.reduce((sum, memory) => sum + memory.buffer.byteLength, 0);";

/// What the first hundred took, and what those after them added. Growth alone would not show a leak
/// that fits into what the program starts with; what was written to would, in time.
pub(super) async fn measure() -> Outcome {
    arrive("/embed/harness/", async |page| {
        page.run_first(WATCH).await?;
        page.go("/").await?;
        page.start().await?;
        wander(page, 0, 100).await?;
        let after_hundred = number(page, SIZE).await?;
        print("memory-bytes", after_hundred);
        wander(page, 100, 1_000).await?;
        print("memory-growth-bytes", number(page, SIZE).await? - after_hundred);
        print("written-bytes", number(page, WRITTEN).await?);
        wander(page, 1_000, 5_000).await?;
        print("written-later-bytes", number(page, WRITTEN).await?);
        Ok(())
    })
    .await
}

/// From one number of interactions to another.
async fn wander(page: &Page, from: u32, to: u32) -> Outcome {
    for stretch in from / STRETCH..to / STRETCH {
        page.browser.execute_async(WANDER, vec![json!(STRETCH), json!(stretch + 1)]).await?;
    }
    Ok(())
}

async fn number(page: &Page, script: &str) -> Outcome<f64> {
    page.ask(script, &[]).await?.as_f64().ok_or_else(|| "no memory".into())
}
