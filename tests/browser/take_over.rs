//! The prerendered first screen, and how the program takes it over.

use serde_json::json;

use crate::engine::{Engine, in_every_engine};
use crate::failure::Outcome;
use crate::visit::arrive_in;

/// The demo page, whose program comes only when the test says so.
const LATE_PROGRAM: &str = "/late-program/";

in_every_engine!(a_choice_made_before_the_program_came_is_kept_and_nothing_moves);

async fn a_choice_made_before_the_program_came_is_kept_and_nothing_moves(
    engine: Engine,
) -> Outcome {
    arrive_in(engine, LATE_PROGRAM, async |page| {
        page.scroll_to_widget().await?;
        let shown = "return root.querySelector('[data-first-screen] [data-concern=melasma]')
            && root.querySelector('link').sheet;";
        page.wait_for("the first screen", shown).await?;
        let choose = "const at = (concern) => root.querySelector(`[data-concern=${concern}]`);
            at('melasma').click();
            at('rough-texture').focus();
            return new Set([...root.querySelectorAll('[data-option]')]
                .map((part) => part.dataset.option)).size;";
        // A comparison that can be read: every option, before any program.
        assert_eq!(page.ask(choose, &[]).await?, 14);
        // A browser may scroll to what has the focus a moment later.
        page.settle().await?;
        let measure = "window.before = root.querySelector('[data-concern=melasma]')
            .getBoundingClientRect().top;";
        page.ask(measure, &[]).await?;
        page.send_what_was_held_back();
        let taken = "return !root.querySelector('[data-first-screen]')
            && root.querySelector('[data-texts=here]');";
        page.wait_for("the program", taken).await?;
        let after = "const at = (concern) => root.querySelector(`[data-concern=${concern}]`);
            return {
                chosen: [...root.querySelectorAll('[data-concern]:checked')]
                    .map((box) => box.dataset.concern),
                focused: root.activeElement?.dataset.concern,
                moved: Math.abs(at('melasma').getBoundingClientRect().top - window.before) > 1,
            };";
        let kept = json!({ "chosen": ["melasma"], "focused": "rough-texture", "moved": false });
        assert_eq!(page.ask(after, &[]).await?, kept);
        Ok(())
    })
    .await
}
