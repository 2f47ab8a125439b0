//! Style sheets of pages, from resets to builders that mean every word: none of them reaches in.

use serde_json::json;

use super::look::{it_is_whole, it_works, page_around};
use crate::engine::{Engine, in_every_engine};
use crate::failure::{Outcome, reason};
use crate::page::Page;
use crate::states::State;
use crate::visit::{arrive_in, visit, visit_in};

/// A page with no style of its own.
const PLAIN: &str = "/embed/watched/";

/// Pages on which the widget looks as it does on a plain one.
const ALIKE: [&str; 9] = [
    "unset-all",
    "small-root",
    "normalize",
    "bootstrap",
    "tailwind",
    "page-builder",
    "base-elsewhere",
    "print-style",
    "strict-policy",
];

in_every_engine!(on_every_styled_page_it_is_whole_and_works_and_the_page_stays_as_it_was);
in_every_engine!(no_style_of_a_page_reaches_in);
in_every_engine!(text_twice_as_large_stays_whole);
in_every_engine!(from_right_to_left_it_is_mirrored_and_its_sentences_are_not);
in_every_engine!(a_page_in_a_frame_has_a_widget_like_any_other);

/// As when a phone is turned.
#[tokio::test]
async fn a_list_whose_place_gets_narrow_gets_narrow_with_it() -> Outcome {
    visit(PLAIN, async |page| {
        page.resize(1280, 800).await?;
        State::List.reach(page).await?;
        it_is_whole(page).await
    })
    .await
}

async fn on_every_styled_page_it_is_whole_and_works_and_the_page_stays_as_it_was(
    engine: Engine,
) -> Outcome {
    arrive_in(engine, PLAIN, async |page| {
        for name in ALIKE {
            page.go(&format!("/embed/hostile/{name}/")).await?;
            stands(page).await.map_err(|error| reason(format!("{name}: {error}")))?;
        }
        Ok(())
    })
    .await
}

/// The widget stands on this page, and the page stands as before.
async fn stands(page: &Page) -> Outcome {
    let before = page_around(page).await?;
    page.start().await?;
    it_is_whole(page).await?;
    it_works(page).await?;
    assert_eq!(page_around(page).await?, before);
    assert_eq!(page.witnessed().await?, Vec::<String>::new());
    Ok(())
}

async fn no_style_of_a_page_reaches_in(engine: Engine) -> Outcome {
    let dress = include_str!("dress.js");
    let keep = format!("{dress} sessionStorage.plain = JSON.stringify(dress);");
    let compare = format!(
        "{dress} const plain = JSON.parse(sessionStorage.plain);
        if (plain.length !== dress.length) return [`${{dress.length}} elements, not ${{plain.length}}`];
        const found = [];
        dress.forEach(([name, style], index) => {{
            for (const property in style) {{
                const meant = plain[index][1][property];
                if (style[property] !== meant)
                    found.push(`${{name}}: ${{property}} ${{style[property]}}, not ${{meant}}`);
            }}
        }});
        return found.slice(0, 8);"
    );
    visit_in(engine, PLAIN, async |page| {
        page.resize(1280, 800).await?;
        page.ask(&keep, &[]).await?;
        for name in ALIKE {
            page.go(&format!("/embed/hostile/{name}/")).await?;
            page.start().await?;
            assert_eq!(page.ask(&compare, &[]).await?, json!([]), "{name}");
        }
        Ok(())
    })
    .await
}

async fn text_twice_as_large_stays_whole(engine: Engine) -> Outcome {
    visit_in(engine, "/embed/hostile/large-text/", async |page| {
        it_is_whole(page).await?;
        it_works(page).await?;
        let size = "return getComputedStyle(root.querySelector('.soft')).fontSize;";
        assert_eq!(page.ask(size, &[]).await?, "32px");
        Ok(())
    })
    .await
}

async fn from_right_to_left_it_is_mirrored_and_its_sentences_are_not(engine: Engine) -> Outcome {
    visit_in(engine, "/embed/hostile/right-to-left/", async |page| {
        it_is_whole(page).await?;
        it_works(page).await?;
        // The first and the last letter of the question, and where the line begins.
        let places = "const heading = root.querySelector('h2');
            const at = (index) => {
                const range = document.createRange();
                const words = [...heading.childNodes].find((node) => node.nodeType === 3);
                range.setStart(words, index < 0 ? words.length + index : index);
                range.setEnd(words, index < 0 ? words.length + index + 1 : index + 1);
                return range.getBoundingClientRect();
            };
            const [first, second, mark] = [at(0), at(1), at(-1)];
            const page = root.querySelector('.page').getBoundingClientRect();
            const chip = root.querySelector('.chip').getBoundingClientRect();
            const tick = root.querySelector('.chip input').getBoundingClientRect();
            return {
                forward: first.left < second.left,
                closed: mark.right > first.left,
                ranged: page.right - heading.getBoundingClientRect().right < 40,
                mirrored: chip.right - tick.right < tick.left - chip.left,
            };";
        let expected = json!({ "forward": true, "closed": true, "ranged": true, "mirrored": true });
        assert_eq!(page.ask(places, &[]).await?, expected);
        assert_eq!(page.witnessed().await?, Vec::<String>::new());
        Ok(())
    })
    .await
}

async fn a_page_in_a_frame_has_a_widget_like_any_other(engine: Engine) -> Outcome {
    arrive_in(engine, "/embed/hostile/in-a-frame/", async |page| {
        assert_eq!(page.witnessed().await?, Vec::<String>::new());
        let frame =
            page.browser.execute("return document.querySelector('iframe');", vec![]).await?;
        frame.element()?.enter_frame().await?;
        page.start().await?;
        it_works(page).await?;
        assert_eq!(page.ask(include_str!("look.js"), &[]).await?, json!([]));
        assert_eq!(page.witnessed().await?, Vec::<String>::new());
        Ok(())
    })
    .await
}
