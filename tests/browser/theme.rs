//! The clinic's colors: taken as they are where they can be read, mended and told where not.

use crate::chromium::Scheme;
use crate::engine::{Engine, in_every_engine};
use crate::failure::Outcome;
use crate::states::State;
use crate::visit::{DEMO, visit, visit_in};

in_every_engine!(a_color_that_cannot_be_read_is_mended_and_told_once);
in_every_engine!(an_empty_font_is_the_pages_own);

async fn a_color_that_cannot_be_read_is_mended_and_told_once(engine: Engine) -> Outcome {
    visit_in(engine, "/embed/theme/", async |page| {
        let told = page.witnessed().await?;
        assert_eq!(told.len(), 1, "{told:?}");
        let line = told.first().ok_or("nothing was told")?;
        assert!(line.contains("--tc-text #aaaaaa on --tc-surface #ffffff"), "{line}");
        let color = "return getComputedStyle(root.querySelector('.lead')).color;";
        let mended = page.ask(color, &[]).await?;
        assert!(mended != "rgb(170, 170, 170)", "{mended}");
        let accent = "return getComputedStyle(root.querySelector('.tc'))
            .getPropertyValue('--accent').trim();";
        assert_eq!(page.ask(accent, &[]).await?, "#7d3142");
        Ok(())
    })
    .await
}

async fn an_empty_font_is_the_pages_own(engine: Engine) -> Outcome {
    visit_in(engine, "/embed/theme/", async |page| {
        let font = "return getComputedStyle(root.querySelector('.lead')).fontFamily;";
        assert_eq!(page.ask(font, &[]).await?, "monospace");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn with_forced_colors_what_is_framed_keeps_its_frame() -> Outcome {
    visit(DEMO, async |page| {
        State::List.reach(page).await?;
        for scheme in Scheme::ALL {
            let features = [("forced-colors", "active"), ("prefers-color-scheme", scheme.word())];
            page.emulate(&features).await?;
            let edges = "return ['.doctor-first', '.filters .toggle', '.said-chip']
                .map((css) => getComputedStyle(root.querySelector(css)))
                .filter(({ borderTopColor, backgroundColor, borderTopWidth }) =>
                    borderTopColor === backgroundColor || borderTopWidth === '0px').length;";
            assert_eq!(page.ask(edges, &[]).await?, 0, "{}", scheme.word());
        }
        Ok(())
    })
    .await
}
