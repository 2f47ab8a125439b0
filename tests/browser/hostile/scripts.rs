//! Scripts of pages: policies, patched prototypes, and whatever ways the loader comes by.

use serde_json::json;

use super::look::{it_is_whole, it_works, page_around};
use crate::engine::{Engine, in_every_engine};
use crate::failure::Outcome;
use crate::page::Page;
use crate::paper::CATCH_THE_PRINT;
use crate::states::State;
use crate::visit::{arrive_in, visit_in};

in_every_engine!(on_a_page_that_patches_what_belongs_to_all_every_part_works);
in_every_engine!(a_script_that_comes_whenever_it_comes_finds_the_element);
in_every_engine!(a_script_added_long_after_the_page_starts_it_once);
in_every_engine!(under_the_strictest_policy_all_screens_work_and_the_paper_is_filled);

async fn on_a_page_that_patches_what_belongs_to_all_every_part_works(engine: Engine) -> Outcome {
    arrive_in(engine, "/embed/hostile/patched-prototypes/", async |page| {
        // WebKit's driver takes no list from a page that adds to every object.
        if engine == Engine::WebKit {
            return it_works_in_words(page).await;
        }
        let before = page_around(page).await?;
        page.start().await?;
        it_is_whole(page).await?;
        // What the page put into Object.prototype is no attribute of ours.
        let names = "return root.querySelector('.tc').parentNode.getAttributeNames().sort();";
        let marks = json!([
            "class",
            "data-clarity-mask",
            "data-dd-privacy",
            "data-hj-suppress",
            "data-later",
            "data-private",
            "data-texts",
        ]);
        assert_eq!(page.ask(names, &[]).await?, marks);
        State::Compare.reach(page).await?;
        assert_eq!(page.count(".compare").await?, 1);
        assert_eq!(page_around(page).await?, before);
        assert_eq!(page.witnessed().await?, Vec::<String>::new());
        Ok(())
    })
    .await
}

/// Sorts the list and leaves the console clean, by answers that are no lists.
async fn it_works_in_words(page: &Page) -> Outcome {
    page.start().await?;
    page.ask("scope.querySelector('[data-concern=age-spots]').click();", &[]).await?;
    page.wait_for("groups", "return root.querySelector('[data-group] [data-option]');").await?;
    let said: String =
        page.browser.execute("return window.witnessed.join();", vec![]).await?.convert()?;
    assert_eq!(said, "");
    Ok(())
}

async fn a_script_that_comes_whenever_it_comes_finds_the_element(engine: Engine) -> Outcome {
    arrive_in(engine, "/embed/hostile/async-script/", async |page| {
        page.wait_for("the loader", "return true;").await?;
        page.start().await?;
        assert!(page.is_on("checkbox", "Brown spots from sun or age").await?);
        assert_eq!(page.witnessed().await?, Vec::<String>::new());
        Ok(())
    })
    .await
}

async fn a_script_added_long_after_the_page_starts_it_once(engine: Engine) -> Outcome {
    arrive_in(engine, "/embed/hostile/injected-script/", async |page| {
        let children = "return document.querySelector('treatment-compare').innerText;";
        let words: String = page.browser.execute(children, vec![]).await?.convert()?;
        assert!(words.contains("Call us"), "before the script came: {words:?}");
        page.wait_for("the loader", "return true;").await?;
        page.start().await?;
        assert_eq!(page.count(".tc").await?, 1);
        it_works(page).await?;
        assert_eq!(page.witnessed().await?, Vec::<String>::new());
        Ok(())
    })
    .await
}

/// Exactly the policy that the README names, with trusted types that no script may make.
async fn under_the_strictest_policy_all_screens_work_and_the_paper_is_filled(
    engine: Engine,
) -> Outcome {
    visit_in(engine, "/embed/hostile/strict-policy/", async |page| {
        State::Compare.reach(page).await?;
        page.reload().await?;
        page.ask(CATCH_THE_PRINT, &[]).await?;
        State::Summary.reach(page).await?;
        page.click("button", "Print").await?;
        page.wait_for("the print", "return window.printed.length === 1").await?;
        assert_eq!(page.witnessed().await?, Vec::<String>::new());
        Ok(())
    })
    .await
}
