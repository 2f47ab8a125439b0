//! A Hugo site: integrations/hugo, built by the real Hugo and opened.

use std::fs;

use method::catalog::{Area, Concern, ProcedureId};
use serde_json::{Value, json};
use tokio::process::Command;

use crate::failure::{Outcome, reason};
use crate::pages_of_docs::declarations;
use crate::program::program;
use crate::release_folder::FOLDER;
use crate::server::Server;
use crate::site::{Site, integration};
use crate::visit::visit;

const SHORTCODE_PAGE: &str = "content/brown-spots.md";

/// The example site, laid out as docs/hugo.md says.
fn example() -> Outcome<Site> {
    let site = Site::new()?;
    site.copy("hugo/exampleSite", "")?;
    for part in ["hugo.toml", "layouts", "assets"] {
        site.copy(&format!("hugo/{part}"), &format!("themes/treatment-compare/{part}"))?;
    }
    site.copy_release(&format!("static/{FOLDER}"))?;
    Ok(site)
}

/// Builds `site` into its folder `public`; the reason is what Hugo said.
async fn build(site: &Site, arguments: &[&str]) -> Outcome {
    let mut hugo = Command::new(program("hugo")?);
    hugo.arg("--source").arg(site.at("")).args(arguments);
    let built = hugo.env("HUGO_CACHEDIR", site.at("cache")).output().await?;
    if built.status.success() {
        Ok(())
    } else {
        let said = [built.stdout, built.stderr].concat();
        Err(reason(String::from_utf8_lossy(&said)))
    }
}

/// A page that the build wrote.
fn built(site: &Site, path: &str) -> Outcome<String> {
    Ok(fs::read_to_string(site.at("public").join(path))?)
}

/// What the shortcode allows.
fn attributes() -> Outcome<Value> {
    let file = integration("hugo/assets/treatment-compare/attributes.json");
    Ok(serde_json::from_str(&fs::read_to_string(file)?)?)
}

/// The page itself is too long for a message.
fn has(page: &str, html: &str) {
    assert!(page.contains(html), "the page has no {html}");
}

#[tokio::test]
async fn the_example_site_shows_the_widget() -> Outcome {
    let site = example()?;
    build(&site, &[]).await?;
    let server = Server::of_folder(site.at("public"), None).await?;
    visit(server, "/brown-spots/", async |page| {
        page.start().await?;
        assert_eq!(
            page.attribute("[data-texts=here]", "data-texts").await?.as_deref(),
            Some("here")
        );
        let host = "return root.host.getAttribute('concerns');";
        assert_eq!(page.ask(host, &[]).await?, "age-spots rough-texture");
        assert_eq!(page.console().await?, Vec::<String>::new());
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_static_comparison_stands_without_any_script() -> Outcome {
    let site = example()?;
    build(&site, &[]).await?;
    fs::remove_dir_all(site.at("static"))?;
    fs::remove_file(site.at("public").join(FOLDER).join("treatment-compare.js"))?;
    let server = Server::of_folder(site.at("public"), None).await?;
    visit(server, "/brown-spots/", async |page| {
        let seen = "return {
            heading: root.querySelector('h2, h3').checkVisibility(),
            sheets: root.styleSheets.length,
            own: root.querySelector('slot').assignedElements().map((line) => line.innerText),
        };";
        let expected = json!({ "heading": true, "sheets": 1, "own": ["Call (312) 555 0142."] });
        assert_eq!(page.ask(seen, &[]).await?, expected);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn two_elements_on_a_page_share_one_script_tag() -> Outcome {
    let site = example()?;
    build(&site, &[]).await?;
    let page = built(&site, "brown-spots/index.html")?;
    assert_eq!(page.matches("<treatment-compare ").count(), 2);
    assert_eq!(page.matches("<script").count(), 1);
    Ok(())
}

#[tokio::test]
async fn addresses_follow_the_sites_own_address() -> Outcome {
    let site = example()?;
    build(&site, &["--baseURL", "https://clinic.example/skin/"]).await?;
    let page = built(&site, "index.html")?;
    has(&page, "src=\"/skin/treatment-compare/treatment-compare.js\"");
    has(&page, "href=\"/skin/treatment-compare/style-");
    Ok(())
}

#[tokio::test]
async fn addresses_follow_the_sites_setting() -> Outcome {
    let site = example()?;
    let settings = fs::read_to_string(site.at("hugo.toml"))?;
    let base = "\n[params.treatmentCompare]\nbase = \"https://files.example/tc\"\n";
    site.write("hugo.toml", settings + base)?;
    build(&site, &[]).await?;
    let page = built(&site, "index.html")?;
    has(&page, "src=\"https://files.example/tc/treatment-compare.js\"");
    has(&page, "href=\"https://files.example/tc/style-");
    Ok(())
}

#[tokio::test]
async fn a_word_the_widget_does_not_know_stops_the_build_with_place_and_allowed_words() -> Outcome {
    for (attribute, allowed) in [
        ("areas=\"hand\"", "areas holds \"hand\". Allowed: face, eyes, neck"),
        ("start=\"soon\"", "start holds \"soon\". Allowed: near, touch, now."),
        ("concern=\"pih\"", "there is no attribute \"concern\". Attributes: areas, asset-base"),
    ] {
        let site = example()?;
        let tag = format!("Text.\n\n{{{{< treatment-compare {attribute} />}}}}\n");
        site.write(SHORTCODE_PAGE, tag)?;
        let said = build(&site, &[]).await.err().ok_or("the site was built")?.to_string();
        assert!(said.contains("brown-spots.md:3:1"), "{said}");
        assert!(said.contains(allowed), "{said}");
    }
    Ok(())
}

#[tokio::test]
async fn a_release_that_was_not_copied_stops_the_build_and_is_named() -> Outcome {
    let site = example()?;
    fs::remove_dir_all(site.at("static"))?;
    let said = build(&site, &[]).await.err().ok_or("the site was built")?.to_string();
    assert!(said.contains("there is no file static/treatment-compare/static.html"), "{said}");
    Ok(())
}

#[test]
fn the_attributes_it_allows_are_those_of_the_element() -> Outcome {
    let known = attributes()?;
    let mut names: Vec<_> = known.as_object().ok_or("no object")?.keys().cloned().collect();
    names.sort();
    let mut declared = Vec::new();
    for attribute in declarations()?["attributes"].as_array().ok_or("no list")? {
        let name = attribute["name"].as_str().ok_or("no name")?.to_owned();
        let takes = known[&name]["of"].as_array().cloned().unwrap_or_default();
        if known[&name]["takes"] == "one" {
            let words = takes.iter().map(Value::to_string).collect::<Vec<_>>().join(" | ");
            assert_eq!(attribute["type"]["text"], words, "{name}");
        }
        declared.push(name);
    }
    declared.sort();
    assert_eq!(names, declared);
    Ok(())
}

#[test]
fn the_ids_it_allows_are_those_of_the_widget() -> Outcome {
    let known = attributes()?;
    let words = |name: &str| known[name]["of"].clone();
    assert_eq!(
        words("concerns"),
        json!(Concern::ALL.iter().map(|id| id.word()).collect::<Vec<_>>())
    );
    assert_eq!(words("areas"), json!(Area::ALL.iter().map(|id| id.word()).collect::<Vec<_>>()));
    assert_eq!(
        words("options"),
        json!(ProcedureId::ALL.iter().map(|id| id.word()).collect::<Vec<_>>())
    );
    Ok(())
}
