//! The program comes in parts: what the first screens do without the screens behind the list, and
//! what happens when those come.

use serde_json::json;

use crate::failure::Outcome;
use crate::page::Page;
use crate::visit::{DEMO, arrive, visit};

const HELD_BACK: &str = "/embed/later-held-back/";
const MISSING: &str = "/embed/later-missing/";

/// Chooses something and opens a sheet from the sorted list.
async fn opens_a_sheet(page: &Page) -> Outcome {
    page.check("Brown spots from sun or age").await?;
    assert!(page.count("[data-group] [data-option]").await? > 0, "the list is sorted");
    page.click("button", "All details and sources: Light peel").await?;
    page.wait_for("the line", "return root.querySelector('[data-waiting]')").await
}

#[tokio::test]
async fn a_screen_that_is_still_loading_says_so_and_opens_by_itself() -> Outcome {
    arrive(HELD_BACK, async |page| {
        page.start_first_screen().await?;
        opens_a_sheet(page).await?;
        assert_eq!(page.text("h2").await?, "One moment");
        page.send_what_was_held_back();
        page.wait_for_text("h2", "Light peel").await?;
        assert_eq!(page.count("[data-waiting]").await?, 0);
        let focused = "return root.activeElement?.id;";
        assert_eq!(page.ask(focused, &[]).await?, "screen");
        assert_eq!(page.console().await?, Vec::<String>::new());
        Ok(())
    })
    .await
}

#[tokio::test]
async fn without_the_screens_behind_it_the_list_still_works() -> Outcome {
    arrive(MISSING, async |page| {
        page.start_first_screen().await?;
        page.wait_for("the mark", "return root.querySelector('[data-later=failed]')").await?;
        opens_a_sheet(page).await?;
        assert_eq!(page.text("h2").await?, "This part is missing");
        assert_eq!(
            page.attribute("[data-waiting]", "data-waiting").await?.as_deref(),
            Some("failed")
        );
        page.click("button", "Back to the start").await?;
        page.check("Rough skin").await?;
        assert!(page.count("[data-group] [data-option]").await? > 0, "the list is sorted");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn every_part_is_fetched_without_a_press_and_once() -> Outcome {
    visit(DEMO, async |page| {
        let requests = page.requests();
        let asked = |stem: &str| requests.iter().filter(|path| path.contains(stem)).count();
        assert_eq!([asked("/later-"), asked("/texts-")], [2, 1], "{requests:?}");
        assert!(asked("/reading-") > 0, "{requests:?}");
        Ok(())
    })
    .await
}

/// Else the first screens would change their look when the sheet comes. What comes with the sheet,
/// inside their folds, is dressed by it.
#[tokio::test]
async fn no_rule_that_comes_later_is_about_the_first_screens() -> Outcome {
    for chosen in [None, Some("Brown spots from sun or age")] {
        arrive(HELD_BACK, async |page| {
            page.start_first_screen().await?;
            if let Some(concern) = chosen {
                page.check(concern).await?;
                assert!(page.count("[data-group] [data-option]").await? > 0, "the list is sorted");
            }
            page.ask("window.before = [...root.querySelectorAll('*')];", &[]).await?;
            page.send_what_was_held_back();
            page.wait_for("the sheet", "return root.querySelector('[data-later=here]')").await?;
            let matching = "const rules = (parent) => [...parent.cssRules].flatMap((rule) =>
                    rule.selectorText ? [rule.selectorText] : rule.cssRules ? rules(rule) : []);
                const bare = (selector) => selector.replace(/::?(before|after|-webkit-[\\w-]+|-moz-[\\w-]+)/g, '') || '*';
                const before = window.before.filter((element) => element.isConnected);
                return rules(root.adoptedStyleSheets.at(-1)).filter((selector) =>
                    !selector.startsWith('.on-paper') && before.some((element) => element.matches(bare(selector))));";
            assert_eq!(page.ask(matching, &[]).await?, json!([]), "with {chosen:?} chosen");
            Ok(())
        })
        .await?;
    }
    Ok(())
}
