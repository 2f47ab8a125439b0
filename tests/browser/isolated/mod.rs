//! Isolated mode: the program in a frame that no script of the page can read.

mod carried;
mod failures;
mod height;
mod keyboard;
mod private;

use serde_json::Value;

use crate::failure::Outcome;
use crate::page::Page;

/// A page whose policy lets frames in, with one isolated element about brown spots.
const ISOLATED: &str = "/embed/isolated/";

/// Scrolls to the element and waits until the frame is shown.
async fn start(page: &Page) -> Outcome {
    page.scroll_to_widget().await?;
    page.wait_for("the frame", "return root.querySelector('iframe:not([data-coming])');").await
}

/// Steps into the frame.
async fn enter(page: &Page) -> Outcome {
    let frame = page.answer("return root.querySelector('iframe');", &[]).await?;
    frame.element()?.enter_frame().await?;
    Ok(())
}

/// Steps out of it, to the page around.
async fn leave(page: &Page) -> Outcome {
    page.browser.enter_default_frame().await?;
    Ok(())
}

/// What a script gives, run inside the frame, once it gives something.
async fn inside(page: &Page, script: &str) -> Outcome<Value> {
    let script = format!(
        "const done = arguments[arguments.length - 1];
        const look = () => {{
            const root = document.querySelector('body > div')?.shadowRoot;
            const found = root && (() => {{ {script} }})();
            found ? done(found) : setTimeout(look, 16);
        }};
        look();"
    );
    Ok(page.browser.execute_async(script, vec![]).await?.json().clone())
}

/// The concerns that are ticked inside the frame, once they are these.
async fn ticked(page: &Page, concerns: &str) -> Outcome {
    let script = format!(
        "const ticked = [...root.querySelectorAll('[data-concern]:checked')];
        return ticked.map((box) => box.dataset.concern).join() === '{concerns}';"
    );
    inside(page, &script).await.map(drop)
}
