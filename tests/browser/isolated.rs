//! Isolated mode: the program in a frame that no script of the page can read.

use serde_json::json;

use crate::engine::{Engine, in_every_engine};
use crate::failure::Outcome;
use crate::page::Page;
use crate::visit::arrive_in;

const ISOLATED: &str = "/embed/isolated/";

in_every_engine!(scripts_of_the_page_read_nothing_and_hear_only_that_it_works);
in_every_engine!(the_frame_is_as_high_as_what_it_shows_and_works);
in_every_engine!(a_change_of_scheme_and_clear_reach_the_frame);

/// The page with the frame shown and its texts in it.
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

/// What a script gives, run inside the frame, once it gives something.
async fn inside(page: &Page, script: &str) -> Outcome<serde_json::Value> {
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

async fn scripts_of_the_page_read_nothing_and_hear_only_that_it_works(engine: Engine) -> Outcome {
    arrive_in(engine, ISOLATED, async |page| {
        start(page).await?;
        let read = "const frame = root.querySelector('iframe');
            let thrown = false;
            try { frame.contentWindow.document; } catch { thrown = true; }
            return {
                document: frame.contentDocument,
                thrown,
                words: root.textContent.trim(),
                sandbox: frame.getAttribute('sandbox'),
                heard: window.heard,
            };";
        let nothing = json!({
            "document": null,
            "thrown": true,
            "words": "",
            "sandbox": "allow-scripts allow-modals allow-downloads allow-popups \
                allow-popups-to-escape-sandbox",
            "heard": ["tc-ready"],
        });
        assert_eq!(page.ask(read, &[]).await?, nothing);
        assert_eq!(page.witnessed().await?, [] as [&str; 0]);
        Ok(())
    })
    .await
}

async fn the_frame_is_as_high_as_what_it_shows_and_works(engine: Engine) -> Outcome {
    arrive_in(engine, ISOLATED, async |page| {
        start(page).await?;
        enter(page).await?;
        inside(page, "root.querySelector('[data-concern=melasma]').click(); return true;").await?;
        inside(page, "return root.querySelector('[data-group=check-first] [data-option]');")
            .await?;
        let opened = "const button = root.querySelector('[data-opens^=sheet-]');
            return root.querySelector('[data-later=here]') && (button.click(), true);";
        inside(page, opened).await?;
        inside(page, "return root.querySelector('#screen')?.textContent.length > 3;").await?;
        page.browser.enter_default_frame().await?;
        let fits = "return root.querySelector('iframe').offsetHeight > 1500;";
        page.wait_for("the height of the sheet", fits).await?;
        assert_eq!(page.ask("return window.heard;", &[]).await?, json!(["tc-ready"]));
        Ok(())
    })
    .await
}

async fn a_change_of_scheme_and_clear_reach_the_frame(engine: Engine) -> Outcome {
    arrive_in(engine, ISOLATED, async |page| {
        start(page).await?;
        enter(page).await?;
        inside(page, "root.querySelector('[data-concern=melasma]').click(); return true;").await?;
        page.browser.enter_default_frame().await?;
        let change = "root.host.clear(); document.documentElement.style.colorScheme = 'dark';
            return true;";
        page.ask(change, &[]).await?;
        enter(page).await?;
        inside(page, "return !root.querySelector('[data-concern]:checked');").await?;
        inside(page, "return getComputedStyle(root.host).colorScheme === 'dark';").await?;
        Ok(())
    })
    .await
}
