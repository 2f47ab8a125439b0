//! The page for the consultation, on its way to the printer.

use crate::engine::{Engine, in_every_engine};
use crate::failure::Outcome;
use crate::states::State;
use crate::visit::visit_in;

/// Before the frame's own listener prints it, the frame's printer is replaced by one that keeps
/// what it was given.
pub(crate) const CATCH_THE_PRINT: &str = "window.printed = [];
    root.addEventListener('load', ({ target }) => {
        const paper = target.contentWindow;
        paper.print = () => window.printed.push([
            paper.document.body.innerText,
            paper.getComputedStyle(paper.document.querySelector('.claims')).display,
        ]);
    }, true);
    return true;";

in_every_engine!(the_page_for_the_consultation_is_printed_with_its_style_and_alone);

async fn the_page_for_the_consultation_is_printed_with_its_style_and_alone(
    engine: Engine,
) -> Outcome {
    visit_in(engine, "/embed/watched/", async |page| {
        State::Summary.reach(page).await?;
        page.ask(CATCH_THE_PRINT, &[]).await?;
        page.click("button", "Print").await?;
        page.wait_for("the print", "return window.printed.length === 1").await?;
        let printed = page.ask("return window.printed[0];", &[]).await?;
        let (words, columns): (String, String) = serde_json::from_value(printed)?;
        for row in ["Usual after-effects", "Harm that lasts"] {
            assert!(words.contains(row), "{row} is not in: {words}");
        }
        assert!(!words.contains("One tag under a strict policy"), "the page around it");
        assert_eq!(columns, "grid");
        assert_eq!(page.witnessed().await?, Vec::<String>::new());
        Ok(())
    })
    .await
}
