//! The page on which a clinic tries its file and its colors.

use serde_json::json;
use thirtyfour::By;

use crate::chromium::Scheme;
use crate::failure::Outcome;
use crate::page::Page;
use crate::visit::arrive;

const PREVIEW: &str = "/demo/preview/";

/// Opens the page and waits until it shows the widget with its example.
async fn preview(story: impl AsyncFnOnce(&Page) -> Outcome) -> Outcome {
    arrive(PREVIEW, async |page| {
        page.wait_for("the example", &verdict("The tool runs with this file.")).await?;
        story(page).await
    })
    .await
}

fn verdict(words: &str) -> String {
    format!("return document.getElementById('verdict').textContent === {};", json!(words))
}

/// Puts a text into a field of the page itself, as a paste does.
async fn paste(page: &Page, id: &str, text: &str) -> Outcome {
    let script = "const [id, text] = arguments;
        const field = document.getElementById(id);
        field.value = text;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));";
    page.browser.execute(script, vec![json!(id), json!(text)]).await?;
    Ok(())
}

async fn text_of(page: &Page, css: &str) -> Outcome<String> {
    Ok(page.browser.find(By::Css(css)).await?.text().await?)
}

#[tokio::test]
async fn a_file_is_checked_and_shown_as_it_is_typed() -> Outcome {
    preview(async |page| {
        let file = r#"{"name": "A", "funding": "We sell peels.",
            "menu": {"light-ipl": {"price": 9, "name": "Painless light"}}}"#;
        paste(page, "text", file).await?;
        page.wait_for(
            "two findings",
            "return document.querySelectorAll('#findings li').length === 2;",
        )
        .await?;
        let found = text_of(page, "#findings").await?;
        assert!(found.contains("The tool runs without this price."), "{found}");
        assert!(found.contains("says \"painless\""), "{found}");
        page.wait_for("the widget", &verdict("The tool runs with this file.")).await?;
        page.wait_for_text(".facts", "We sell peels.").await
    })
    .await
}

#[tokio::test]
async fn a_refused_file_says_why_and_leaves_the_authors_words() -> Outcome {
    preview(async |page| {
        paste(page, "text", r#"{"name": "A", "policy": 1}"#).await?;
        page.wait_for("the verdict", &verdict("The tool does not run with this file yet.")).await?;
        let found = text_of(page, "#findings").await?;
        assert!(found.contains("clinic.funding is missing"), "{found}");
        assert!(found.contains("clinic.policy is 1"), "{found}");
        let slot = "return Boolean(root.querySelector('slot'));";
        assert_eq!(page.ask(slot, &[]).await?, true);
        Ok(())
    })
    .await
}

/// Chooses a file with these bytes, as a person does in the dialog.
async fn choose(page: &Page, name: &str, bytes: &[u8]) -> Outcome {
    let folder = std::env::temp_dir().join(format!("treatment-compare-{}", std::process::id()));
    std::fs::create_dir_all(&folder)?;
    let file = folder.join(name);
    std::fs::write(&file, bytes)?;
    page.browser.find(By::Id("file")).await?.send_keys(file.display().to_string()).await?;
    Ok(())
}

#[tokio::test]
async fn a_chosen_file_is_checked_and_one_that_cannot_be_a_clinic_file_is_not_taken() -> Outcome {
    preview(async |page| {
        let sound = r#"{"name": "Élan", "funding": "We sell peels."}"#;
        choose(page, "sound.json", sound.as_bytes()).await?;
        page.wait_for_text(".facts", "We sell peels.").await?;
        let film = vec![b'x'; 65 * 1024];
        let wrong: [(&str, &[u8], &str); 3] = [
            ("film.json", &film, "longer than 64 KB"),
            ("latin.json", b"{\"name\": \"\xc9lan\"}", "not text in UTF-8"),
            ("utf-16.json", &[0xff, 0xfe, b'{', 0], "not text in UTF-8"),
        ];
        for (name, bytes, why) in wrong {
            choose(page, name, bytes).await?;
            let said =
                format!("{name} is {why}, so it is no clinic file. The box keeps what it held.");
            page.wait_for(name, &verdict(&said)).await?;
            let kept = "return document.getElementById('text').value;";
            assert_eq!(page.ask(kept, &[]).await?, sound, "{name}");
        }
        let marked = format!("\u{feff}{sound}");
        choose(page, "marked.json", marked.as_bytes()).await?;
        page.wait_for("the verdict", &verdict("The tool does not run with this file yet.")).await?;
        assert!(text_of(page, "#findings").await?.contains("byte order mark"));
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_file_that_misses_the_box_is_taken_and_does_not_open_in_place_of_the_page() -> Outcome {
    preview(async |page| {
        let drop = "const carried = new DataTransfer();
            carried.items.add(new File(['{\"name\": \"A\", \"funding\": \"We sell peels.\"}'], 'a.json'));
            const drop = { dataTransfer: carried, bubbles: true, cancelable: true };
            return !document.querySelector('h1').dispatchEvent(new DragEvent('drop', drop));";
        assert_eq!(page.ask(drop, &[]).await?, true);
        page.wait_for_text(".facts", "We sell peels.").await
    })
    .await
}

#[tokio::test]
async fn a_color_reaches_the_widget_and_the_rule_to_copy_and_a_wrong_one_neither() -> Outcome {
    preview(async |page| {
        paste(page, "--tc-accent", "#7d3142").await?;
        paste(page, "--tc-text", "very dark").await?;
        assert_eq!(
            text_of(page, "#sheet").await?,
            "treatment-compare {\n  --tc-accent: #7d3142;\n}"
        );
        let accent = "return getComputedStyle(root.host).getPropertyValue('--tc-accent');";
        assert_eq!(page.ask(accent, &[]).await?, json!("#7d3142"));
        assert_eq!(text_of(page, "[id='--tc-text-fault']").await?, "CSS does not take this value.");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn what_is_typed_asks_the_server_for_nothing() -> Outcome {
    preview(async |page| {
        page.wait_for("the long texts", "return root.querySelector('[data-texts=here]')").await?;
        let loaded = page.requests();
        paste(page, "text", r#"{"name": "A", "funding": "B"}"#).await?;
        paste(page, "--tc-font", "Georgia, serif").await?;
        page.wait_for("no finding", "return !document.querySelector('#findings li');").await?;
        page.wait_for("the long texts", "return root.querySelector('[data-texts=here]')").await?;
        assert_eq!(page.requests(), loaded);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn axe_finds_no_violation_on_the_page() -> Outcome {
    preview(async |page| {
        for scheme in Scheme::ALL {
            page.prefer(scheme).await?;
            page.has_no_violation(&format!("preview {}", scheme.word())).await?;
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_page_is_no_wider_than_a_small_phone() -> Outcome {
    preview(async |page| {
        page.resize(320, 640).await?;
        let widest = "return document.documentElement.scrollWidth;";
        assert_eq!(page.ask(widest, &[]).await?, 320);
        Ok(())
    })
    .await
}
