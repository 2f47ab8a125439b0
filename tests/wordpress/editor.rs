//! The block in WordPress' own editor, put there by an author without script rights.

use serde_json::json;
use thirtyfour::{By, Key};

use crate::failure::Outcome;
use crate::posts::ABOUT_THE_NOTE;
use crate::visit::{Visit, visit};

const ADD: &str = "
    for (const scope of ['core', 'core/edit-post']) {
        wp.data.dispatch('core/preferences').set(scope, 'welcomeGuide', false);
    }
    const words = wp.blocks.createBlock('core/paragraph', { content: 'Call the front desk.' });
    const block = wp.blocks.createBlock('treatment-compare/comparison', {}, [words]);
    wp.data.dispatch('core/editor').editPost({ title: 'From the editor' });
    await wp.data.dispatch('core/block-editor').insertBlock(block);
    await wp.data.dispatch('core/block-editor').selectBlock(block.clientId);
    await wp.data.dispatch('core/edit-post').openGeneralSidebar('edit-post/block');";

const PUBLISH: &str = "
    wp.data.dispatch('core/editor').editPost({ status: 'publish' });
    await wp.data.dispatch('core/editor').savePost();
    return wp.data.select('core/editor').getCurrentPostId();";

/// Opens the editor at `path` and waits until blocks can be put there.
async fn edit(visit: &Visit, path: &str) -> Outcome {
    visit.open(path).await?;
    visit
        .until(
            "window.wp?.data?.select('core/editor')?.getCurrentPostId() &&
            wp.blocks.getBlockType('treatment-compare/comparison')",
        )
        .await
}

#[tokio::test]
async fn an_author_puts_the_block_on_a_page_and_it_starts_there() -> Outcome {
    visit(async |visit| {
        visit.log_in("author").await?;
        edit(visit, "/wp-admin/post-new.php").await?;
        visit.wait(ADD).await?;
        let names = ".components-form-token-field__input";
        visit.until(&format!("document.querySelector('{names}')")).await?;
        let names = visit.browser.find(By::Css(names)).await?;
        names.send_keys("Dark patches on the face").await?;
        names.send_keys(Key::Enter).await?;
        visit
            .until("wp.data.select('core/block-editor').getBlocks()[0].attributes.concerns.length")
            .await?;
        let number = visit.wait(PUBLISH).await?;
        visit.open(&format!("/?p={number}")).await?;
        assert_eq!(visit.start_all().await?, 1);
        let concerns =
            "return document.querySelector('treatment-compare').getAttribute('concerns');";
        assert_eq!(visit.wait(concerns).await?, "melasma");
        edit(visit, &format!("/wp-admin/post.php?post={number}&action=edit")).await?;
        visit.until("wp.data.select('core/block-editor').getBlocks().length").await?;
        let valid = "return wp.data.select('core/block-editor').getBlocks()
            .map((block) => [block.name, block.isValid, block.innerBlocks.length]);";
        assert_eq!(visit.wait(valid).await?, json!([["treatment-compare/comparison", true, 1]]));
        let said = visit.console().await?;
        let mut ours = said.iter().filter(|line| line.contains("treatment-compare"));
        assert!(ours.all(|line| line.contains(ABOUT_THE_NOTE)), "{said:?}");
        Ok(())
    })
    .await
}
