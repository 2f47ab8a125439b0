//! A frame for site builders that allow nothing else: integrations/iframe.

use std::fs;

use serde_json::{Value, json};
use thirtyfour::{By, Key, TypingData};

use crate::failure::{Outcome, reason};
use crate::page::Page;
use crate::release_folder::FOLDER;
use crate::server::Server;
use crate::site::{Site, integration};
use crate::visit::visit;

/// The address the snippet has in place of the clinic's own.
const PLACEHOLDER: &str = "https://tools.your-clinic.example";

/// Opens the example page at one address with the frame from another, and lets `change` edit it.
async fn framed(
    change: impl Fn(String) -> String,
    story: impl AsyncFnOnce(&Page) -> Outcome,
) -> Outcome {
    let tools = Site::new()?;
    tools.copy_release(FOLDER)?;
    for name in ["embed.html", "embed.css", "embed.js", "host.js"] {
        tools.copy(&format!("iframe/{name}"), &format!("{FOLDER}/{name}"))?;
    }
    let files = Server::of_folder(tools.at(""), None).await?;
    let builder = Site::new()?;
    let page = fs::read_to_string(integration("iframe/index.html"))?;
    builder.write("index.html", change(page.replace(PLACEHOLDER, &files.address(""))))?;
    let server = Server::of_folder(builder.at(""), None).await?;
    visit(server, "/", story).await
}

/// Waits for the widget in the frame; scripts then run in the frame.
async fn enter(page: &Page) -> Outcome {
    page.browser.enter_frame(0).await?;
    page.start().await
}

/// How much of the frame's page is out of sight: nothing, where there is no scrollbar.
async fn out_of_sight(page: &Page) -> Outcome<Value> {
    let script = "const { scrollHeight, scrollWidth } = document.documentElement;
        return [scrollHeight - innerHeight, scrollWidth - innerWidth];";
    page.ask(script, &[]).await
}

/// Waits until the frame is as high as what is in it.
async fn fits(page: &Page) -> Outcome {
    let same = "return Math.abs(innerHeight - document.body.getBoundingClientRect().height) < 1;";
    page.wait_for("a frame as high as its content", same).await
}

#[tokio::test]
async fn the_frame_is_as_high_as_its_content_and_follows_it() -> Outcome {
    framed(
        |page| page,
        async |page| {
            enter(page).await?;
            fits(page).await?;
            assert_eq!(out_of_sight(page).await?, json!([0, 0]));
            let before = page.ask("return innerHeight;", &[]).await?;
            page.resize_frame(360).await?;
            fits(page).await?;
            assert_ne!(page.ask("return innerHeight;", &[]).await?, before);
            assert_eq!(out_of_sight(page).await?, json!([0, 0]));
            Ok(())
        },
    )
    .await
}

#[tokio::test]
async fn settings_come_from_the_address_and_where_files_come_from_does_not() -> Outcome {
    let address = |page: String| {
        page.replace("?concerns=age-spots", "?concerns=melasma&amp;asset-base=https://x.example/&amp;clinic=https://x.example/c.json&amp;onclick=x")
    };
    framed(address, async |page| {
        enter(page).await?;
        let names = "return root.host.getAttributeNames();";
        assert_eq!(page.ask(names, &[]).await?, json!(["concerns"]));
        assert_eq!(page.ask("return root.host.getAttribute('concerns');", &[]).await?, "melasma");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_frame_is_light_unless_its_address_says_otherwise() -> Outcome {
    for (setting, ground) in
        [("", "light"), ("&amp;scheme=dark", "dark"), ("&amp;scheme=auto", "light dark")]
    {
        let address = |page: String| {
            page.replace("?concerns=age-spots", &format!("?concerns=melasma{setting}"))
        };
        framed(address, async |page| {
            enter(page).await?;
            let used = "const { colorScheme } = getComputedStyle(document.documentElement);
                return colorScheme === 'normal' ? 'light' : colorScheme;";
            assert_eq!(page.ask(used, &[]).await?, ground, "{setting}");
            Ok(())
        })
        .await?;
    }
    Ok(())
}

#[tokio::test]
async fn without_the_script_the_frame_keeps_its_height_and_scrolls() -> Outcome {
    let alone = |page: String| {
        let lines = page.lines().filter(|line| !line.contains("host.js"));
        lines.collect::<Vec<_>>().join("\n")
    };
    framed(alone, async |page| {
        enter(page).await?;
        assert_eq!(page.ask("return innerHeight;", &[]).await?, 900);
        let scrolls = "scrollTo(0, 50); return scrollY;";
        assert_eq!(page.ask(scrolls, &[]).await?, 50);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_message_from_elsewhere_does_not_change_the_height() -> Outcome {
    framed(
        |page| page,
        async |page| {
            enter(page).await?;
            fits(page).await?;
            page.browser.enter_default_frame().await?;
            let forged = "const frame = document.querySelector('iframe');
                const before = frame.style.height;
                const done = arguments[arguments.length - 1];
                addEventListener('message', () => done([before, frame.style.height]));
                postMessage({ 'treatment-compare-height': 7000 }, '*');";
            let heights: Vec<String> =
                page.browser.execute_async(forged, vec![]).await?.convert()?;
            assert_eq!(heights[0], heights[1]);
            assert!(heights[0].ends_with("px"), "{heights:?}");
            Ok(())
        },
    )
    .await
}

#[tokio::test]
async fn the_keyboard_goes_into_the_frame_and_out_again_in_the_order_of_the_page() -> Outcome {
    framed(
        |page| page,
        async |page| {
            enter(page).await?;
            page.browser.enter_default_frame().await?;
            press_on(page, "a[href='/treatments']", Key::Tab.into()).await?;
            has_focus(page, "IFRAME").await?;
            page.browser.enter_frame(0).await?;
            let inside = "return root.activeElement === root.querySelector('input, button, a[href], select, summary');";
            assert_eq!(page.ask(inside, &[]).await?, true);
            page.browser.enter_default_frame().await?;
            press_on(page, "a[href='/contact']", Key::Shift + Key::Tab).await?;
            has_focus(page, "IFRAME").await?;
            page.press(Key::Tab).await?;
            has_focus(page, "Visit us").await?;
            Ok(())
        },
    )
    .await
}

/// Presses keys while the link that `css` names has the focus.
async fn press_on(page: &Page, css: &str, keys: TypingData) -> Outcome {
    Ok(page.browser.find(By::Css(css)).await?.send_keys(keys).await?)
}

/// Waits until the link with these words, or the frame, has the focus: it moves between documents
/// in its own time.
async fn has_focus(page: &Page, name: &str) -> Outcome {
    let script = "const [name, done] = arguments;
        const look = () => {
            const { tagName, textContent } = document.activeElement;
            if ((textContent.trim() || tagName) === name) done();
            else setTimeout(look, 16);
        };
        look();";
    let waited = page.browser.execute_async(script, vec![json!(name)]).await;
    waited.map(drop).map_err(|error| reason(format!("the focus never reached {name}: {error}")))
}

impl Page {
    /// Makes the frame `width` pixels wide, from inside it.
    async fn resize_frame(&self, width: u32) -> Outcome {
        self.browser.enter_default_frame().await?;
        let script = "document.querySelector('iframe').width = arguments[0];";
        self.browser.execute(script, vec![json!(width)]).await?;
        Ok(self.browser.enter_frame(0).await?)
    }
}
