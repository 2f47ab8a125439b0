//! What a visitor sees on a hostile page, as checks that any of its tests may ask for.

use serde_json::{Value, json};

use crate::engine::Engine;
use crate::failure::{Outcome, reason};
use crate::page::Page;

/// A desk and a phone.
const WIDTHS: [(u32, u32); 2] = [(1280, 800), (360, 740)];

/// The widths this engine shows this page at: Firefox and WebKit narrow a page by a style of its
/// root, which a page can forbid.
fn widths(engine: Engine) -> &'static [(u32, u32)] {
    if engine == Engine::Chromium { &WIDTHS } else { WIDTHS.split_at(1).0 }
}

/// Nothing sticks out, the text can be read and the controls can be hit, on a desk and on a phone.
pub(super) async fn it_is_whole(page: &Page) -> Outcome {
    for &(width, height) in widths(page.engine) {
        page.resize(width, height).await?;
        let wrong = page.ask(include_str!("look.js"), &[]).await?;
        if wrong != json!([]) {
            return Err(reason(format!("at {width} px: {wrong:#}")));
        }
    }
    let (width, height) = WIDTHS[0];
    page.resize(width, height).await
}

/// A concern that is ticked sorts the list.
pub(super) async fn it_works(page: &Page) -> Outcome {
    let order =
        "return [...root.querySelectorAll('[data-option]')].map((one) => one.dataset.option);";
    let before = page.ask(order, &[]).await?;
    page.check("Brown spots from sun or age").await?;
    page.wait_for("groups", "return root.querySelector('[data-group] [data-option]');").await?;
    assert_ne!(page.ask(order, &[]).await?, before, "the list is as it was");
    assert!(page.is_on("checkbox", "Brown spots from sun or age").await?);
    Ok(())
}

/// What the page around the widget is like: how its own elements are drawn, and what its window and
/// its head hold. The widget need not be there yet.
pub(super) async fn page_around(page: &Page) -> Outcome<Value> {
    let around = "const own = [...document.querySelectorAll('body, body *')]
            .filter((element) => !element.closest('treatment-compare'));
        const drawn = (element) => {
            const { color, fontSize, fontFamily, display, visibility } = getComputedStyle(element);
            return [element.localName, color, fontSize, fontFamily, display, visibility];
        };
        return {
            drawn: own.map(drawn),
            // Chromium's driver keeps two names of its own there.
            window: Object.keys(window)
                .filter((name) => !['ret_nodes', 'se_exportedFunctionSymbol'].includes(name)).sort(),
            head: document.head.children.length,
            sheets: document.adoptedStyleSheets.length,
        };";
    Ok(page.browser.execute(around, vec![]).await?.json().clone())
}
