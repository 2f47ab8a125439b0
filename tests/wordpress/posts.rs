//! What visitors get: posts by an administrator, an editor and an author without script rights.
//!
//! The texts are in tests/wordpress/site/posts.php.

use serde_json::json;

use crate::failure::Outcome;
use crate::visit::{BLOCK_THEME, visit};

/// What each tool on the page was told, and whether the clinic file is with it.
const TOLD: &str = "return [...document.querySelectorAll('treatment-compare')].map((tool) => [
    tool.getAttribute('concerns'), tool.getAttribute('areas'), tool.getAttribute('options'),
    tool.getAttribute('heading-level'), tool.getAttribute('scheme'),
    JSON.parse(tool.querySelector(':scope > script[type=\"application/json\"]').textContent)
        .menu.microdermabrasion.note]);";

/// A note that an HTML filter, a script's end or a shortcode could spoil.
const NOTE: &str = "Ages 18 & up, <b>no</b> needles [gallery]";

/// What the tool says of that note, for it arrived as it was written.
pub(crate) const ABOUT_THE_NOTE: &str = "clinic.menu.microdermabrasion.note holds HTML";

/// The tool starts in the post called `name`, in classic and in block themes, with no line in the
/// console but that about the note; each is told what `told` says.
async fn starts(name: &str, told: &[[Option<&str>; 5]]) -> Outcome {
    let told: Vec<_> =
        told.iter().map(|[c, a, o, level, scheme]| json!([c, a, o, level, scheme, NOTE])).collect();
    visit(async |visit| {
        for theme in ["", BLOCK_THEME] {
            visit.post(name, theme).await?;
            assert_eq!(visit.start_all().await?, told.len() as u64, "{name}{theme}");
            assert_eq!(visit.wait(TOLD).await?, json!(told), "{name}{theme}");
            let said = visit.console().await?;
            assert_eq!(said.len(), told.len(), "{name}{theme}: {said:?}");
            assert!(
                said.iter().all(|line| line.contains(ABOUT_THE_NOTE)),
                "{name}{theme}: {said:?}"
            );
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn an_administrators_block_starts() -> Outcome {
    let told = [Some("age-spots rough-texture"), None, None, Some("3"), Some("auto")];
    starts("block-by-admin", &[told]).await
}

#[tokio::test]
async fn an_authors_block_starts() -> Outcome {
    let told = [Some("melasma"), Some("face hands"), None, Some("2"), Some("light")];
    starts("block-by-author", &[told]).await
}

#[tokio::test]
async fn an_authors_shortcode_starts_and_a_wrong_word_in_it_is_left_out() -> Outcome {
    starts("shortcode-by-author", &[[Some("age-spots rough-texture"), None, None, Some("3"), None]])
        .await
}

#[tokio::test]
async fn markup_an_author_wrote_by_hand_starts() -> Outcome {
    starts("raw-by-author", &[[Some("age-spots"), None, None, Some("3"), None]]).await
}

#[tokio::test]
async fn all_three_start_in_a_classic_post_full_of_blank_lines_and_bent_quotes() -> Outcome {
    let told = [
        [Some("age-spots"), None, None, Some("3"), None],
        [None, None, Some("light-ipl home-care"), None, None],
        [Some("melasma"), None, None, None, None],
    ];
    starts("classic-by-editor", &told).await
}

#[tokio::test]
async fn an_authors_markup_is_kept_as_it_was_written() -> Outcome {
    visit(async |visit| {
        let kept = visit.site.kept.get("raw-by-author").ok_or("no such post")?;
        assert!(
            kept.starts_with("<div data-treatment-compare data-concerns=\"age-spots\""),
            "{kept}"
        );
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_first_heading_has_the_level_the_page_asked_for() -> Outcome {
    visit(async |visit| {
        visit.post("block-by-admin", "").await?;
        visit.start_all().await?;
        let first = "const root = document.querySelector('treatment-compare').shadowRoot;
            return root.querySelector('h1, h2, h3, h4, h5').localName;";
        assert_eq!(visit.wait(first).await?, "h3");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn without_scripts_the_authors_words_are_readable() -> Outcome {
    visit(async |visit| {
        let off = json!({ "value": true });
        visit.browser.cdp().send_raw("Emulation.setScriptExecutionDisabled", off).await?;
        for name in visit.site.posts.keys() {
            visit.post(name, "").await?;
            let shown = visit.text("main").await?;
            assert!(shown.contains("Call the front desk"), "{name}: {shown}");
            assert!(!shown.contains("Ages 18"), "{name}: {shown}");
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_page_without_the_tool_loads_nothing_of_it() -> Outcome {
    visit(async |visit| {
        visit.post("without", "").await?;
        let asked = "return performance.getEntriesByType('resource').map((entry) => entry.name)
            .filter((name) => name.includes('treatment-compare'));";
        assert_eq!(visit.wait(asked).await?, json!([]));
        Ok(())
    })
    .await
}

#[tokio::test]
async fn an_author_cannot_say_where_the_program_comes_from_nor_run_a_script() -> Outcome {
    visit(async |visit| {
        visit.post("hostile-by-author", "").await?;
        let kept = visit.site.kept.get("hostile-by-author").ok_or("no such post")?;
        // WordPress lets it through: it is for us to drop it.
        assert!(kept.contains("data-asset-base") && kept.contains("data-onpointerover"), "{kept}");
        visit.start_all().await?;
        let set = "return document.querySelector('treatment-compare').getAttributeNames()
            .filter((name) => /^(asset-base|clinic|style|on)/.test(name));";
        assert_eq!(visit.wait(set).await?, json!([]));
        let elsewhere = "return performance.getEntriesByType('resource')
            .map((entry) => entry.name).filter((name) => !name.startsWith(location.origin));";
        assert_eq!(visit.wait(elsewhere).await?, json!([]));
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_script_tag_tells_optimizers_to_leave_it_alone() -> Outcome {
    visit(async |visit| {
        visit.post("classic-by-editor", "").await?;
        let names = "return [...document.querySelectorAll('script[type=module]')]
            .filter((tag) => tag.src.includes('treatment-compare'))
            .map((tag) => tag.getAttributeNames());";
        let mut tags: Vec<Vec<String>> = serde_json::from_value(visit.wait(names).await?)?;
        let tag = tags.pop().ok_or("no script tag")?;
        assert!(tags.is_empty(), "more than one script tag");
        for mark in ["data-noptimize", "data-no-optimize", "data-no-defer"] {
            assert!(tag.iter().any(|name| name == mark), "{mark}: {tag:?}");
        }
        // Cloudflare reads its mark only before src.
        let place = |wanted: &str| tag.iter().position(|name| name == wanted);
        assert!(place("data-cfasync").is_some(), "{tag:?}");
        assert!(place("data-cfasync") < place("src"), "{tag:?}");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_deleted_plugin_leaves_nothing_in_the_database() -> Outcome {
    visit(async |visit| {
        assert_eq!(visit.site.left, json!(false));
        Ok(())
    })
    .await
}
