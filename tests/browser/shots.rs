//! Photographs for the people who build the page: `cargo xtask shots <folder>`.

use std::path::PathBuf;

use crate::failure::Outcome;
use crate::photograph::Scheme;
use crate::states::State;
use crate::visit::{DEMO, visit};

/// A phone, a tablet, a desk.
const VIEWPORTS: [(u32, u32); 3] = [(360, 740), (768, 1024), (1280, 800)];

#[tokio::test]
#[ignore = "takes photographs into the folder of TREATMENT_COMPARE_SHOTS: cargo xtask shots"]
async fn photographs_of_every_state() -> Outcome {
    let folder = PathBuf::from(std::env::var("TREATMENT_COMPARE_SHOTS")?);
    std::fs::create_dir_all(&folder)?;
    for state in State::ALL {
        visit(DEMO, async |page| {
            state.reach(page).await?;
            for (width, height) in VIEWPORTS {
                for scheme in Scheme::ALL {
                    let name = format!("{}-{width}-{}.png", state.name(), scheme.word());
                    page.screenshot(&folder.join(name), width, height, scheme).await?;
                }
            }
            Ok(())
        })
        .await?;
    }
    Ok(())
}
