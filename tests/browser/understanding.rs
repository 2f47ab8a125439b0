//! Visitors who make up their mind: by keyboard, with doubts, and with something to take along.

use serde_json::json;
use thirtyfour::Key;

use crate::failure::Outcome;
use crate::page::Page;
use crate::states::{State, open};
use crate::visit::{DEMO, visit};

/// Most presses from the widget's first control to two options side by side.
const MOST_PRESSES: usize = 12;

#[tokio::test]
async fn j5_priya_compares_two_options_by_keyboard_in_twelve_presses() -> Outcome {
    visit(DEMO, async |page| {
        page.focus("button", "Skip to the list").await?;
        let mut presses = 0;
        for (name, key) in [
            ("Skip to the list", Key::Enter),
            ("Skip to the options", Key::Enter),
            ("Compare", Key::Space),
            ("Compare", Key::Space),
            ("See 2 side by side", Key::Enter),
        ] {
            while !page.focused().await?.starts_with(name) || page.just_ticked().await? {
                page.press(Key::Tab).await?;
                presses += 1;
                assert!(presses <= MOST_PRESSES, "no {name:?} after {presses} presses");
            }
            page.press(key).await?;
            presses += 1;
        }
        assert!(page.focused().await?.starts_with("Side by side: 2 options"));
        assert!(presses <= MOST_PRESSES, "{presses} presses");
        assert_eq!(
            page.count("table.compare thead th").await?,
            4,
            "two options and the references"
        );
        Ok(())
    })
    .await
}

impl Page {
    /// Whether the focus is on a box that is ticked already.
    async fn just_ticked(&self) -> Outcome<bool> {
        let script = "return Boolean(root.activeElement?.checked);";
        Ok(self.ask(script, &[]).await? == json!(true))
    }
}

#[tokio::test]
async fn j9_nadia_reads_how_it_works_and_goes_on_without_a_network() -> Outcome {
    visit(DEMO, async |page| {
        page.check("Rough skin").await?;
        open(page, "how").await?;
        let how = page.text(".page").await?;
        for line in [
            "This clinic sells some of these treatments.",
            "No clinician has signed this content yet.",
            "With your answers",
            "Still open",
        ] {
            assert!(how.contains(line), "{line}");
        }

        page.go_offline().await?;
        page.click("button", "Back to the start").await?;
        page.check("Brown spots from sun or age").await?;
        page.click("button", "All details and sources: Light peel").await?;
        assert!(page.count(".sources li").await? > 5, "its sources are there without a network");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_page_for_the_consultation_holds_the_harms_and_forgets_on_clear() -> Outcome {
    visit(DEMO, async |page| {
        State::Summary.reach(page).await?;
        let summary = page.text(".page").await?;
        for row in [
            "Usual after-effects",
            "Dark or light marks",
            "Infection or cold sores",
            "Harm that lasts",
        ] {
            assert!(summary.contains(row), "{row}");
        }
        assert!(summary.contains("Do not stop a medicine because of this page."));
        page.click("button", "Clear all").await?;
        page.wait_for("an empty start", "return !root.querySelector('[data-concern]:checked')")
            .await
    })
    .await
}
