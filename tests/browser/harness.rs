//! The harness itself, tried on a page of plain controls: what it presses is pressed, and what is
//! wrong is found.

use thirtyfour::Key;

use crate::failure::Outcome;
use crate::visit::visit;

const CONTROLS: &str = "/embed/harness/";

#[tokio::test]
async fn a_button_is_pressed_by_mouse_and_by_keyboard() -> Outcome {
    visit(CONTROLS, async |page| {
        page.click("button", "Clear all").await?;
        page.wait_for_text("[data-said]", "Clear all").await?;
        page.focus("button", "Remove Rough skin").await?;
        assert_eq!(page.focused().await?, "Remove Rough skin");
        page.press(Key::Enter).await?;
        assert_eq!(page.text("[data-said]").await?, "x");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_box_is_ticked_by_the_start_of_its_name() -> Outcome {
    visit(CONTROLS, async |page| {
        let concerns = page.within("[data-group=concerns]");
        assert_eq!(concerns.count("input").await?, 2);
        concerns.check("Brown spots…").await?;
        assert!(page.is_on("checkbox", "Brown spots from sun or age").await?);
        concerns.uncheck("Brown spots…").await?;
        assert!(!page.is_on("checkbox", "Brown spots from sun or age").await?);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn lists_fields_and_radio_buttons_are_used() -> Outcome {
    visit(CONTROLS, async |page| {
        page.select("How much", "A lot").await?;
        assert_eq!(page.text("[data-said]").await?, "A lot");
        page.fill("Days off", "3").await?;
        page.choose("Burns easily").await?;
        assert!(page.is_on("radio", "Burns easily").await?);
        assert_eq!(
            page.attribute("input[inputmode]", "inputmode").await?.as_deref(),
            Some("numeric")
        );
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_wrong_name_fails_with_the_names_that_are_there() -> Outcome {
    visit(CONTROLS, async |page| {
        let error = page.click("button", "Clear").await.err().ok_or("it was pressed")?;
        assert!(error.to_string().contains("\"Clear all\", \"Remove Rough skin\""), "{error}");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn axe_finds_a_defect_inside_the_shadow_root() -> Outcome {
    visit("/embed/harness/?defect", async |page| {
        let rules: Vec<_> = page.violations().await?.into_iter().map(|found| found.rule).collect();
        assert_eq!(rules, ["image-alt"]);
        Ok(())
    })
    .await
}
