//! The keyboard goes from the page into the frame and out again.

use thirtyfour::Key;

use super::{ISOLATED, enter, inside, leave, start};
use crate::engine::{Engine, in_every_engine};
use crate::failure::Outcome;
use crate::page::Page;
use crate::visit::arrive_in;

in_every_engine!(tab_goes_into_the_frame_and_out_of_it_both_ways);

/// One step back. (Keys that are typed one after the other are let go in between.)
async fn back(page: &Page) -> Outcome {
    let keys = page.browser.action_chain().key_down(Key::Shift).send_keys(Key::Tab);
    keys.key_up(Key::Shift).perform().await?;
    page.settle().await
}

async fn tab_goes_into_the_frame_and_out_of_it_both_ways(engine: Engine) -> Outcome {
    arrive_in(engine, ISOLATED, async |page| {
        start(page).await?;
        let around =
            "for (const [place, id] of [['beforebegin', 'before'], ['afterend', 'after']]) {
                const button = document.createElement('button');
                button.id = id;
                root.host.insertAdjacentElement(place, button);
            }
            document.querySelector('#before').focus();
            return true;";
        page.ask(around, &[]).await?;
        page.press(Key::Tab).await?;
        page.wait_for("the frame has it", "return root.activeElement?.localName === 'iframe';")
            .await?;
        enter(page).await?;
        // From the last control one step leads out, from the first one step leads back.
        let last = "const controls = [...root.querySelectorAll('button, a[href], summary')]
                .filter((control) => control.checkVisibility());
            controls.at(-1).focus();
            return root.activeElement === controls.at(-1);";
        inside(page, last).await?;
        page.press(Key::Tab).await?;
        leave(page).await?;
        page.wait_for("out below", "return document.activeElement.id === 'after';").await?;
        back(page).await?;
        page.wait_for("in from below", "return root.activeElement?.localName === 'iframe';")
            .await?;
        enter(page).await?;
        let first = "const controls = [...root.querySelectorAll('button, input, a[href], summary')]
                .filter((control) => control.checkVisibility());
            controls[0].focus();
            return root.activeElement === controls[0];";
        inside(page, first).await?;
        back(page).await?;
        leave(page).await?;
        page.wait_for("out above", "return document.activeElement.id === 'before';").await
    })
    .await
}
