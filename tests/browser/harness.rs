//! The harness itself, tried on a page of plain controls: what it presses is pressed, and what is
//! wrong is found.

use thirtyfour::Key;

use crate::engine::{Engine, in_every_engine};
use crate::failure::Outcome;
use crate::visit::{visit, visit_in};

const CONTROLS: &str = "/embed/harness/";

in_every_engine!(a_button_is_pressed_by_mouse_and_by_keyboard);

async fn a_button_is_pressed_by_mouse_and_by_keyboard(engine: Engine) -> Outcome {
    visit_in(engine, CONTROLS, async |page| {
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

in_every_engine!(a_box_is_ticked_by_the_start_of_its_name);

async fn a_box_is_ticked_by_the_start_of_its_name(engine: Engine) -> Outcome {
    visit_in(engine, CONTROLS, async |page| {
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

in_every_engine!(lists_fields_and_radio_buttons_are_used);

async fn lists_fields_and_radio_buttons_are_used(engine: Engine) -> Outcome {
    visit_in(engine, CONTROLS, async |page| {
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

in_every_engine!(the_witness_sees_whatever_goes_wrong);

async fn the_witness_sees_whatever_goes_wrong(engine: Engine) -> Outcome {
    visit_in(engine, "/embed/harness/?broken", async |page| {
        page.wait_for("five mishaps", "return window.witnessed.length >= 5").await?;
        let mut seen = page.witnessed().await?;
        seen.sort();
        let kinds: Vec<_> = seen.iter().filter_map(|line| line.split_once(':')).collect();
        let kinds: Vec<_> = kinds.into_iter().map(|(kind, _)| kind).collect();
        let all = ["blocked by style-src-attr", "console.warn", "error", "error", "rejected"];
        assert_eq!(kinds, all, "{seen:?}");
        Ok(())
    })
    .await
}
