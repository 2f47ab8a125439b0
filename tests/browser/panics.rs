//! A panic while the visitor uses the widget. It is real: the page removes nodes of Yew's from the
//! open root, as extensions and scripts of pages do, and Yew looks for them in vain.

use crate::engine::{Engine, in_every_engine};
use crate::failure::Outcome;
use crate::failures::has_told;
use crate::page::Page;
use crate::visit::{arrive_in, visit_in};

const TWO: &str = "/embed/two-watched/";

pub(crate) const STOPPED: &str = "The comparison tool had to stop, and your answers are gone. Load this page \
     again to start over.";

/// Removes all but the controls of the first element and presses one of them, with the focus on it.
async fn panic(page: &Page) -> Outcome {
    let pull = "for (const found of root.querySelectorAll('.page *')) {
            if (found.isConnected && !found.matches('label, input, fieldset, :has(input)')) {
                found.remove();
            }
        }
        const box = root.querySelector('input[type=checkbox]');
        box.focus();
        box.click();";
    page.ask(pull, &[]).await?;
    page.wait_for("the line", "return root.firstElementChild?.matches('[role=status]')").await
}

in_every_engine!(a_panic_brings_the_children_back_and_is_told_once);

async fn a_panic_brings_the_children_back_and_is_told_once(engine: Engine) -> Outcome {
    visit_in(engine, TWO, async |page| {
        panic(page).await?;
        has_told(page, "panic", "position.rs", STOPPED).await?;
        let focused = "return root.activeElement?.getAttribute('role');";
        assert_eq!(page.ask(focused, &[]).await?, "status");
        if engine == Engine::Chromium {
            let said = page.console().await?;
            assert_eq!(said.len(), 1, "{said:?}");
        }
        Ok(())
    })
    .await
}

in_every_engine!(a_panic_leaves_the_other_element_and_the_page_alone);

async fn a_panic_leaves_the_other_element_and_the_page_alone(engine: Engine) -> Outcome {
    visit_in(engine, TWO, async |page| {
        page.ask("root.host.nextElementSibling.scrollIntoView();", &[]).await?;
        let second = "return [...document.querySelectorAll('treatment-compare')][1].ready
            .then(() => true);";
        assert_eq!(page.ask(second, &[]).await?, true);
        panic(page).await?;
        let press = "const other = root.host.nextElementSibling.shadowRoot;
            const box = other.querySelector('input[type=checkbox]');
            box.click();
            return new Promise((done) => requestAnimationFrame(() => setTimeout(() =>
                done([box.isConnected && box.checked, other.querySelectorAll('h2').length > 0]))));";
        assert_eq!(page.ask(press, &[]).await?, serde_json::json!([true, true]));
        has_told(page, "panic", "position.rs", STOPPED).await
    })
    .await
}

in_every_engine!(a_fallen_element_takes_every_call_and_starts_when_put_back);

async fn a_fallen_element_takes_every_call_and_starts_when_put_back(engine: Engine) -> Outcome {
    visit_in(engine, TWO, async |page| {
        panic(page).await?;
        let before = page.witnessed().await?;
        let all = "root.host.clear();
            root.host.print();
            root.host.setAttribute('concerns', 'melasma');
            window.host = root.host;
            window.host.remove();";
        page.ask(all, &[]).await?;
        page.browser.execute("document.querySelector('h1').after(window.host);", vec![]).await?;
        page.start().await?;
        assert_eq!(page.count("slot").await?, 0);
        assert_eq!(page.witnessed().await?, before);
        Ok(())
    })
    .await
}

in_every_engine!(texts_that_come_after_a_panic_change_nothing);

async fn texts_that_come_after_a_panic_change_nothing(engine: Engine) -> Outcome {
    arrive_in(engine, "/embed/held-texts/", async |page| {
        page.scroll_to_widget().await?;
        page.wait_for("the request for texts", "return window.letGo").await?;
        panic(page).await?;
        page.ask("window.letGo();", &[]).await?;
        let here = "return performance.getEntriesByType('resource')
            .some(({ name }) => name.includes('/texts-'))";
        page.wait_for("the texts", here).await?;
        page.settle().await?;
        has_told(page, "panic", "position.rs", STOPPED).await
    })
    .await
}
