//! Photographs for the people who build the page: `cargo xtask shots <folder>`.

use std::path::{Path, PathBuf};

use crate::chromium::Scheme;
use crate::engine::Engine;
use crate::failure::Outcome;
use crate::page::Page;
use crate::states::State;
use crate::visit::{DEMO, visit_in};

/// A phone, a tablet, a desk.
const VIEWPORTS: [(u32, u32); 3] = [(360, 740), (768, 1024), (1280, 800)];

#[tokio::test]
#[ignore = "takes photographs into the folder of TREATMENT_COMPARE_SHOTS: cargo xtask shots"]
async fn photographs_of_every_state() -> Outcome {
    let folder = PathBuf::from(std::env::var("TREATMENT_COMPARE_SHOTS")?);
    let engine = match std::env::var("TREATMENT_COMPARE_ENGINE").as_deref() {
        Ok("firefox") => Engine::Firefox,
        Ok("webkit") => Engine::WebKit,
        _ => Engine::Chromium,
    };
    std::fs::create_dir_all(&folder)?;
    for state in State::ALL {
        visit_in(engine, DEMO, async |page| {
            state.reach(page).await?;
            if engine != Engine::Chromium {
                return photographs(page, &folder, state.name(), "light").await;
            }
            for scheme in Scheme::ALL {
                page.prefer(scheme).await?;
                photographs(page, &folder, state.name(), scheme.word()).await?;
            }
            Ok(())
        })
        .await?;
    }
    Ok(())
}

async fn photographs(page: &Page, folder: &Path, state: &str, scheme: &str) -> Outcome {
    for (width, height) in VIEWPORTS {
        let name = format!("{state}-{width}-{scheme}.png");
        page.screenshot(&folder.join(name), width, height).await?;
    }
    Ok(())
}
