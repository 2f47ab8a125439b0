//! The page for the consultation on a page that hides itself when it is printed.

use serde_json::json;

use crate::engine::{Engine, in_every_engine};
use crate::failure::Outcome;
use crate::paper::CATCH_THE_PRINT;
use crate::states::State;
use crate::visit::visit_in;

in_every_engine!(a_page_that_hides_itself_on_paper_does_not_hide_the_page_for_the_consultation);

async fn a_page_that_hides_itself_on_paper_does_not_hide_the_page_for_the_consultation(
    engine: Engine,
) -> Outcome {
    visit_in(engine, "/embed/hostile/print-style/", async |page| {
        State::Summary.reach(page).await?;
        page.ask(CATCH_THE_PRINT, &[]).await?;
        page.click("button", "Print").await?;
        page.wait_for("the print", "return window.printed.length === 1").await?;
        // The frame that is printed knows no rule of the page around it, and has its own margins.
        let paper = "const paper = root.querySelector('iframe').contentDocument;
            // WebKit counts an adopted sheet among the others, too.
            const sheets = [...new Set([...paper.styleSheets, ...paper.adoptedStyleSheets])];
            const rules = sheets.flatMap(({ cssRules }) => [...cssRules]);
            return {
                hiding: rules.filter(({ cssText }) => cssText.includes('visibility: hidden')).length,
                margins: rules.filter(({ cssText }) => cssText.startsWith('@page')).length,
                shown: paper.defaultView.getComputedStyle(paper.querySelector('.claims')).visibility,
                around: paper.body.innerText.includes('Words of the clinic'),
            };";
        let expected = json!({ "hiding": 0, "margins": 1, "shown": "visible", "around": false });
        assert_eq!(page.ask(paper, &[]).await?, expected);
        assert_eq!(page.witnessed().await?, Vec::<String>::new());
        Ok(())
    })
    .await
}
