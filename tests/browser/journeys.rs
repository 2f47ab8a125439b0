//! Visitors with a story, clicked through as they would do it.
//!
//! Source: research/decision-aids.md 5b, as CONTRACT.md section 2 settles them.

use serde_json::json;

use crate::failure::Outcome;
use crate::page::Page;
use crate::states::{NEXT, answer};
use crate::visit::{DEMO, visit};

/// The ids of the options in a group, in their order.
async fn group(page: &Page, word: &str) -> Outcome<Vec<String>> {
    let script = "return [...scope.querySelectorAll(`[data-group=${given[0]}] [data-option]`)]
        .map((option) => option.dataset.option);";
    Ok(serde_json::from_value(page.ask(script, &[json!(word)]).await?)?)
}

#[tokio::test]
async fn j1_ana_with_a_blood_thinner_is_told_what_to_ask_and_never_to_stop_it() -> Outcome {
    visit(DEMO, async |page| {
        page.check("Brown spots from sun or age").await?;
        page.check("Rough skin").await?;
        page.click("button", NEXT).await?;
        page.check("Hands").await?;
        answer(page, "anticoagulants", "Yes").await?;
        page.click("button", "See the list").await?;

        let broken =
            "[data-group=fits] [data-surface=pin-points], [data-group=fits] [data-surface=removed]";
        assert_eq!(page.count(broken).await?, 0, "nothing that breaks the surface fits");
        let first = page.text("[data-group=check-first]").await?;
        assert!(first.contains("Blood thinners:"), "{first}");
        assert!(first.contains("Do not stop a medicine because of this page."), "{first}");
        let fits = page.text("[data-group=fits]").await?;
        assert!(fits.contains("Evidence from other areas:"), "{fits}");
        let order = "const doctor = scope.querySelector('.doctor-first');
            const list = scope.querySelector('.groups');
            return Boolean(doctor.compareDocumentPosition(list) & 4);";
        assert_eq!(page.ask(order, &[]).await?, true, "the doctor comes before the list");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn j2_tunde_waits_with_four_options_and_asks_about_the_rest() -> Outcome {
    visit(DEMO, async |page| {
        page.check("Acne scars, any kind").await?;
        page.click("button", NEXT).await?;
        page.choose("Type 5…").await?;
        answer(page, "isotretinoin", "No").await?;
        eight_weeks_ago(page).await?;
        page.click("button", "See the list").await?;

        let mut waiting = group(page, "not-now").await?;
        waiting.sort();
        assert_eq!(waiting, ["dermabrasion", "laser-ablative-full", "peel-deep", "peel-medium"]);
        assert_eq!(group(page, "fits").await?, Vec::<String>::new());
        let ending = page.text("[data-ending]").await?;
        assert!(ending.contains("That is usual for darker skin, and it is not a no."), "{ending}");
        let peel = page.text("[data-option=peel-medium]").await?;
        assert!(peel.contains("Not before "), "the first day is named: {peel}");
        Ok(())
    })
    .await
}

/// The day an isotretinoin course ended, typed into its field as the browser's picker would.
async fn eight_weeks_ago(page: &Page) -> Outcome {
    let script =
        "const field = scope.querySelector('[data-question=isotretinoin] input[type=date]');
        const day = new Date();
        day.setDate(day.getDate() - 56);
        const part = (number) => String(number).padStart(2, '0');
        field.value = `${day.getFullYear()}-${part(day.getMonth() + 1)}-${part(day.getDate())}`;
        field.dispatchEvent(new Event('change', { bubbles: true }));";
    page.ask(script, &[]).await?;
    page.settle().await
}

#[tokio::test]
async fn j3_mei_reads_first_that_waiting_is_a_good_option() -> Outcome {
    visit(DEMO, async |page| {
        page.check("Dull skin").await?;
        page.check("Dark patches on the face").await?;
        page.click("button", NEXT).await?;
        answer(page, "pregnancy", "Yes").await?;
        page.click("button", "See the list").await?;

        assert_eq!(group(page, "fits").await?, Vec::<String>::new());
        assert_eq!(
            page.attribute("[data-ending]", "data-ending").await?.as_deref(),
            Some("waiting")
        );
        assert!(page.text("[data-ending]").await?.starts_with("Waiting is a good option"));

        page.click("button", "Clear all").await?;
        page.wait_for("an empty start", "return !root.querySelector('[data-concern]:checked')")
            .await?;
        let kept = "return localStorage.length + sessionStorage.length + document.cookie.length;";
        assert_eq!(page.ask(kept, &[]).await?, 0);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn j4_sam_with_three_days_sees_a_trade_off_and_with_seven_a_fit() -> Outcome {
    visit(DEMO, async |page| {
        page.check("Sun damage").await?;
        page.click("button", NEXT).await?;
        page.choose("Type 2…").await?;
        page.fill("Days off for one visit", "3").await?;
        page.click("button", "See the list").await?;
        assert!(group(page, "trade-off").await?.contains(&"light-ipl".to_owned()));
        let miss = page.text("[data-option=light-ipl] [data-misses]").await?;
        assert!(miss.contains("You have 3, so plan for 4 more."), "{miss}");

        page.click("button", "Change or add answers").await?;
        let before = page.text("[role=status]").await?;
        page.fill("Days off for one visit", "7").await?;
        let after = page.text("[role=status]").await?;
        assert_ne!(before, after, "the new counts are announced");
        page.click("button", "See the list").await?;
        assert!(group(page, "fits").await?.contains(&"light-ipl".to_owned()));
        Ok(())
    })
    .await
}

#[tokio::test]
async fn j6_lee_finds_only_light_and_no_favorites_in_its_place() -> Outcome {
    visit(DEMO, async |page| {
        page.check("Redness or fine veins").await?;
        page.click("button", NEXT).await?;
        page.choose("Type 2…").await?;
        page.click("button", "See the list").await?;
        let mut open = group(page, "fits").await?;
        open.extend(group(page, "trade-off").await?);
        open.extend(group(page, "check-first").await?);
        assert_eq!(open, ["light-ipl"]);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_sheet_gives_the_keyboard_back_to_the_button_that_opened_it() -> Outcome {
    visit(DEMO, async |page| {
        page.check("Rough skin").await?;
        page.click("button", "All details and sources: Light peel").await?;
        assert_eq!(page.focused().await?, "Light peel");
        assert!(page.count(".sources li").await? > 5, "its sources are listed");
        page.click("button", "Back to the start").await?;
        assert_eq!(page.focused().await?, "All details and sources: Light peel");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_filter_says_how_many_it_hides_and_hides_them() -> Outcome {
    visit(DEMO, async |page| {
        page.check("Rough skin").await?;
        let all = page.count("[data-option]").await?;
        page.click("checkbox", "Non-ablative only…").await?;
        page.wait_for_text(".filters", "(hides 6 options)").await?;
        assert_eq!(page.count("[data-option]").await?, all - 6);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_number_that_is_none_gets_one_plain_line_and_stays_in_its_field() -> Outcome {
    visit(DEMO, async |page| {
        page.click("button", NEXT).await?;
        page.fill("Days off for one visit", "soon").await?;
        let line = page.text("[role=alert]").await?;
        assert_eq!(line, "Please type a whole number from 0 to 365, or leave it empty.");
        let value = "return scope.querySelector('[aria-invalid=true]').value;";
        assert_eq!(page.ask(value, &[]).await?, "soon");
        Ok(())
    })
    .await
}
