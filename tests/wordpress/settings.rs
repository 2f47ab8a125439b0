//! Settings > Treatment Compare, filled in as an administrator would.

use serde_json::json;

use crate::failure::Outcome;
use crate::visit::{Visit, visit};

const PAGE: &str = "/wp-admin/options-general.php?page=treatment-compare";

/// As the site was made with: other tests read its note at the same time.
const GOOD: &str = r#"{ "name": "Lake Street Skin Clinic", "funding": "We sell some of them.",
    "menu": { "microdermabrasion": { "note": "Ages 18 & up, <b>no</b> needles [gallery]" } } }"#;

const NAME_IN_USE: &str = "const file = document.querySelector('treatment-compare > script');
    return JSON.parse(file.textContent).name;";

/// Types `file` as the clinic file and `address` as its address, saves, and waits for the answer.
async fn save(visit: &Visit, file: &str, address: &str) -> Outcome<Vec<String>> {
    visit.open(PAGE).await?;
    let type_and_send = format!(
        "document.querySelector('#tc-file').value = {};
        document.querySelector('#tc-address').value = {};
        document.querySelector('#submit').click();",
        json!(file),
        json!(address)
    );
    visit.browser.execute(type_and_send, vec![]).await?;
    visit.until("document.querySelector('.settings-error')").await?;
    let said = "return [...document.querySelectorAll('.settings-error')]
        .map((line) => line.innerText.split('\\n')[0].trim());";
    Ok(serde_json::from_value(visit.wait(said).await?)?)
}

/// What is typed as file and as address, and the lines that say what is wrong with it.
const WRONG: [(&str, &str, &[&str]); 4] = [
    (
        r#"{ "name": "A" "funding": "B" }"#,
        "",
        &["The clinic file is not valid JSON (Syntax error). \
           Look for a missing comma, quote or bracket."],
    ),
    ("[]", "", &["The clinic file must be one JSON object: it begins with { and ends with }."]),
    (
        "",
        "javascript:alert(1)",
        &["The address of the clinic file must begin with https://, http:// or /."],
    ),
    (
        r#"{ "name": "", "prices": {} }"#,
        "/menu.json",
        &[
            r#"The clinic file has no "name". Add it as text in quotes."#,
            r#"The clinic file has no "funding". Add it as text in quotes."#,
            r#""prices" is not a field of the clinic file. Take it out, or use one of: $schema, name, funding, booking, phone, currency, reviewed, prices_as_of, menu, policy, cost_steps."#,
            "Give the clinic file or its address, not both. Empty one of the two.",
        ],
    ),
];

// One test: WordPress keeps the lines of the last form for whoever opens the next page.
#[tokio::test]
async fn a_file_with_mistakes_is_not_kept_and_each_mistake_is_a_line() -> Outcome {
    visit(async |visit| {
        visit.log_in("admin").await?;
        for (file, address, lines) in WRONG {
            assert_eq!(save(visit, file, address).await?, lines, "{file} {address}");
            let typed = "return document.querySelector('#tc-file').value;";
            assert_eq!(visit.wait(typed).await?, file);
            // The file before it is still in use, and the tool shows it below the form.
            assert_eq!(visit.start_all().await?, 1);
            assert_eq!(visit.wait(NAME_IN_USE).await?, "Lake Street Skin Clinic");
        }
        assert_eq!(save(visit, GOOD, "").await?, ["Settings saved."]);
        assert_eq!(visit.wait(NAME_IN_USE).await?, "Lake Street Skin Clinic");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn an_author_does_not_see_the_settings() -> Outcome {
    visit(async |visit| {
        visit.log_in("author").await?;
        visit.open(PAGE).await?;
        assert!(visit.text("body").await?.contains("not allowed"));
        Ok(())
    })
    .await
}
