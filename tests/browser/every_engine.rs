//! The widget in Chromium, Firefox and WebKit: a visitor's way through it, and every screen once.

use thirtyfour::Key;

use crate::engine::{Engine, in_every_engine};
use crate::failure::Outcome;
use crate::states::{NEXT, State, answer};
use crate::visit::{DEMO, visit_in};

/// One tag under a strict policy, on a page that collects errors.
const WATCHED: &str = "/embed/watched/";

in_every_engine!(ana_goes_from_two_concerns_to_the_details_of_one_option);

async fn ana_goes_from_two_concerns_to_the_details_of_one_option(engine: Engine) -> Outcome {
    visit_in(engine, DEMO, async |page| {
        page.check("Brown spots from sun or age").await?;
        page.check("Rough skin").await?;
        page.click("button", NEXT).await?;
        page.check("Hands").await?;
        page.choose("Type 2…").await?;
        answer(page, "anticoagulants", "Yes").await?;
        page.fill("Days off for one visit", "3").await?;
        page.click("button", "See the list").await?;
        let light = page.text("[data-group=trade-off] [data-option=light-ipl]").await?;
        assert!(light.contains("You have 3, so plan for 4 more."), "{light}");

        page.click("button", "All details and sources: Microneedling").await?;
        assert_eq!(page.focused().await?, "Microneedling");
        assert!(page.count(".sources li").await? > 5, "its sources are listed");
        page.press(Key::Shift + Key::Tab).await?;
        page.click("button", "Back to the list").await?;
        assert_eq!(page.focused().await?, "All details and sources: Microneedling");
        Ok(())
    })
    .await
}

in_every_engine!(every_screen_is_reached_without_an_error_or_a_request);

async fn every_screen_is_reached_without_an_error_or_a_request(engine: Engine) -> Outcome {
    visit_in(engine, WATCHED, async |page| {
        for state in State::ALL {
            let loaded = page.requests();
            let reached = state.reach(page).await;
            let said = page.witnessed().await?;
            assert_eq!(said, Vec::<String>::new(), "{} in {engine:?}", state.name());
            reached.map_err(|error| format!("{} in {engine:?}: {error}", state.name()))?;
            assert_eq!(page.requests(), loaded, "{} in {engine:?}", state.name());
            page.reload().await?;
        }
        Ok(())
    })
    .await
}

in_every_engine!(a_day_is_typed_into_its_field);

async fn a_day_is_typed_into_its_field(engine: Engine) -> Outcome {
    visit_in(engine, WATCHED, async |page| {
        State::Plan.reach(page).await?;
        page.focus("textbox", "First visit").await?;
        for key in "3/5/2031".chars() {
            page.press(key.to_string()).await?;
        }
        page.press(Key::Tab).await?;
        let day = "return scope.querySelector('input[type=date]').value;";
        assert_eq!(page.ask(day, &[]).await?, "2031-03-05");
        page.wait_for_text(".page", "March 5, 2031").await
    })
    .await
}
