//! When the frame cannot be had, or falls: the children, one line, one code, as in the page.

use serde_json::json;

use super::{ISOLATED, enter, inside, leave, start};
use crate::engine::{Engine, in_every_engine};
use crate::failure::{Outcome, reason};
use crate::failures::{Cause, NO_NETWORK, STUCK, has_told, told};
use crate::panics::STOPPED;
use crate::visit::arrive_in;

in_every_engine!(a_frame_that_does_not_come_is_told_and_leaves_the_children);
in_every_engine!(a_panic_in_the_frame_brings_the_children_back_and_is_told_once);

/// Where it goes wrong, the code, a part of what the developer is told, the visitor's line.
const CAUSES: [Cause; 4] = [
    ("/embed/hostile/strict-policy/", "csp-connect", "add its origin to frame-src", STUCK),
    ("/failing/no-frame/", "not-found", "answered 404; copy every file", STUCK),
    ("/failing/no-frame-script/", "network", "does not run in a frame", NO_NETWORK),
    ("/failing/no-wasm/", "not-found", "answered 404; copy every file", STUCK),
];

async fn a_frame_that_does_not_come_is_told_and_leaves_the_children(engine: Engine) -> Outcome {
    arrive_in(engine, "/embed/failing/", async |page| {
        for (path, code, part, line) in CAUSES {
            page.go(path).await?;
            page.ask("root.host.toggleAttribute('isolate');", &[]).await?;
            told(page, code, part, line)
                .await
                .map_err(|error| reason(format!("{path} in {engine:?}: {error}")))?;
            assert_eq!(page.count("iframe").await?, 0, "{path}");
        }
        Ok(())
    })
    .await
}

async fn a_panic_in_the_frame_brings_the_children_back_and_is_told_once(engine: Engine) -> Outcome {
    arrive_in(engine, ISOLATED, async |page| {
        start(page).await?;
        enter(page).await?;
        let pull = "for (const found of root.querySelectorAll('.page *')) {
                if (found.isConnected && !found.matches('label, input, fieldset, :has(input)')) {
                    found.remove();
                }
            }
            const box = root.querySelector('input[type=checkbox]');
            // The frame goes with its program: the driver has its answer before that.
            setTimeout(() => {
                box.focus();
                box.click();
            });
            return true;";
        inside(page, pull).await?;
        leave(page).await?;
        page.wait_for("the line", "return root.querySelector('[role=status]')").await?;
        has_told(page, "panic", "position.rs", STOPPED).await?;
        assert_eq!(page.count("iframe").await?, 0);
        let focused = "return root.activeElement?.getAttribute('role');";
        assert_eq!(page.ask(focused, &[]).await?, json!("status"));
        Ok(())
    })
    .await
}
