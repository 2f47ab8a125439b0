//! No screen is wider than its window, also when the window gets narrower while it is open.

use serde_json::json;

use crate::failure::Outcome;
use crate::states::State;
use crate::visit::{DEMO, visit};

/// From a desk to the narrowest slot, and to 1280 pixels at a zoom of 400 percent on the way.
const WIDTHS: [u32; 5] = [1280, 768, 360, 320, 300];

#[tokio::test]
async fn the_first_screens_never_scroll_sideways_down_to_300_pixels() -> Outcome {
    narrowed(&State::ALL[..10]).await
}

#[tokio::test]
async fn the_later_screens_never_scroll_sideways_down_to_300_pixels() -> Outcome {
    narrowed(&State::ALL[10..]).await
}

async fn narrowed(states: &[State]) -> Outcome {
    for state in states {
        visit(DEMO, async |page| {
            state.reach(page).await?;
            for width in WIDTHS {
                page.resize(width, 740).await?;
                let wider = "return document.documentElement.scrollWidth - document.documentElement.clientWidth;";
                let wider = page.ask(wider, &[]).await?;
                assert_eq!(wider, json!(0), "{} at {width} pixels", state.name());
            }
            Ok(())
        })
        .await?;
    }
    Ok(())
}
