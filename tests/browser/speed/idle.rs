//! What an element far below costs the page around it.

use super::print;
use super::sample::Sample;
use crate::failure::Outcome;
use crate::page::Page;
use crate::visit::arrive;

const FAR_BELOW: &str = "/embed/far-below/";
const LOADER: &str = "*/treatment-compare.js";
const TIMES: usize = 9;

/// Scripts with the loader less scripts without it: what the driver itself runs is in both.
pub(super) async fn measure() -> Outcome {
    arrive(FAR_BELOW, async |page| {
        page.slow_processor().await?;
        page.start_clocks().await?;
        let (mut with, mut without) = (Sample::default(), Sample::default());
        for _ in 0..TIMES {
            page.block(None).await?;
            with.add(opened(page).await?);
            page.block(Some(LOADER)).await?;
            without.add(opened(page).await?);
        }
        let cost = with.percentile(50) - without.percentile(50);
        print("before-near-ms", cost.max(0.0));
        Ok(())
    })
    .await
}

async fn opened(page: &Page) -> Outcome<f64> {
    page.go("/embed/harness/").await?;
    let before = page.spent().await?.script;
    page.go(FAR_BELOW).await?;
    page.settle().await?;
    Ok(page.spent().await?.script - before)
}
