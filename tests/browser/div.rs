//! The div for systems that strip unknown tags. They also let people write it who may not write
//! scripts, so its attributes must never become one.

use serde_json::json;

use crate::failure::Outcome;
use crate::visit::visit;

#[tokio::test]
async fn a_div_becomes_the_element_and_takes_over_nothing_that_could_be_a_script() -> Outcome {
    visit("/embed/div-with-more/", async |page| {
        let names = page.ask("return root.host.getAttributeNames().sort();", &[]).await?;
        assert_eq!(names, json!(["concerns", "heading-level"]));
        let children = page.ask("return root.host.textContent.trim();", &[]).await?;
        assert_eq!(children, "Call the front desk.");
        Ok(())
    })
    .await
}
