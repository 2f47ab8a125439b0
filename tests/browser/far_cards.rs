//! Cards far from the viewport are not laid out until they come near: the ways that lead to them
//! still do.

use crate::failure::Outcome;
use crate::states::State;
use crate::visit::{DEMO, visit};

#[tokio::test]
async fn the_tally_leads_to_a_group_far_below_which_is_then_in_view() -> Outcome {
    visit(DEMO, async |page| {
        State::List.reach(page).await?;
        page.ask("scope.querySelector('[data-tally=does-not-help]').click();", &[]).await?;
        let in_view = "const heading = root.querySelector('#group-does-not-help');
            const { top, bottom } = heading.getBoundingClientRect();
            return root.activeElement === heading && top >= 0 && bottom <= innerHeight;";
        page.wait_for("the group in view", in_view).await?;
        // What comes near is laid out now, and must not push the group away.
        page.settle().await?;
        page.settle().await?;
        page.wait_for("the group still in view", in_view).await
    })
    .await
}

#[tokio::test]
async fn words_of_a_card_far_below_are_found_in_the_page() -> Outcome {
    visit(DEMO, async |page| {
        State::List.reach(page).await?;
        let last = "return [...root.querySelectorAll('.option .subtitle')].pop().textContent;";
        let name = page.ask(last, &[]).await?;
        let find = "getSelection().removeAllRanges(); return window.find(given[0]);";
        assert_eq!(page.ask(find, &[name]).await?, true);
        Ok(())
    })
    .await
}
