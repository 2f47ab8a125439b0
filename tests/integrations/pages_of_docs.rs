//! What docs/ tells people to copy is what the tests open.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Map, Value};

use crate::failure::Outcome;
use crate::release_folder::bundle;
use crate::site::integration;

/// A page of docs/ and the file its HTML comes from.
const PAIRS: [(&str, &str); 2] =
    [("html.md", "html/index.html"), ("iframe.md", "iframe/index.html")];

#[test]
fn each_html_snippet_stands_in_the_page_that_is_tested() -> Outcome {
    for (page, source) in PAIRS {
        let page = docs(page);
        let text = fs::read_to_string(&page)?;
        let source = without_indentation(&fs::read_to_string(integration(source))?);
        let snippets: Vec<_> =
            text.split("```html\n").skip(1).filter_map(|rest| rest.split("```").next()).collect();
        assert!(!snippets.is_empty(), "{} shows nothing to copy", page.display());
        for snippet in snippets {
            assert!(
                source.contains(&without_indentation(snippet)),
                "{}: {snippet}",
                page.display()
            );
        }
    }
    Ok(())
}

#[test]
fn the_page_of_the_element_has_every_id() -> Outcome {
    let page = fs::read_to_string(docs("element.md"))?;
    let known = fs::read_to_string(integration("hugo/assets/treatment-compare/attributes.json"))?;
    let known: Map<String, Value> = serde_json::from_str(&known)?;
    let one_line = page.split_whitespace().collect::<Vec<_>>().join(" ");
    for (name, value) in known {
        if value["takes"] == "several" {
            let ids: Vec<String> = serde_json::from_value(value["of"].clone())?;
            assert!(one_line.contains(&format!("**{name}**: {}", ids.join(", "))), "{name}");
        }
    }
    Ok(())
}

/// Folders that a page names from the top of the project.
const FOLDERS: [&str; 5] = ["catalog/", "embed/", "integrations/", "method/", "tests/"];

#[test]
fn every_file_a_page_points_to_is_there() -> Outcome {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for page in pages()? {
        let text = fs::read_to_string(&page)?;
        let folder = page.parent().ok_or("a page without a folder")?;
        let links = links(&text).map(|link| folder.join(link));
        let sources = words(&text).filter(|word| FOLDERS.iter().any(|top| word.starts_with(top)));
        let sources = sources.map(|word| root.join(word));
        let shipped = words(&text).filter_map(|word| word.strip_prefix("dist/"));
        // The proof is about a finished bundle and not in the one that is tested.
        let shipped = shipped.filter(|word| !word.starts_with("proof/"));
        let shipped = shipped.map(|word| bundle().join(word));
        for file in links.chain(sources).chain(shipped) {
            assert!(file.exists(), "{} names {}", page.display(), file.display());
        }
    }
    Ok(())
}

/// Where the links of a page lead, but for those to other sites and to pages of a clinic's own.
fn links(text: &str) -> impl Iterator<Item = &str> {
    let links = text.split("](").skip(1).filter_map(|rest| rest.split([')', '#']).next());
    links.filter(|link| !link.contains(':') && !link.starts_with('/'))
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    let words = text.split(|c: char| c == '`' || c.is_whitespace());
    words.map(|word| word.trim_end_matches(['.', ',', ':', ')']))
}

/// README.md and all of docs/.
fn pages() -> Outcome<Vec<PathBuf>> {
    let mut pages = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md")];
    for entry in fs::read_dir(docs(""))? {
        pages.push(entry?.path());
    }
    pages.retain(|page| page.extension().is_some_and(|ending| ending == "md"));
    Ok(pages)
}

/// The element as the release declares it to editors.
pub(crate) fn declarations() -> Outcome<Value> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("embed/custom-elements.json");
    let whole: Value = serde_json::from_str(&fs::read_to_string(file)?)?;
    let element = whole.pointer("/modules/0/declarations/0");
    Ok(element.ok_or("custom-elements.json declares nothing")?.clone())
}

fn docs(page: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("docs").join(page)
}

fn without_indentation(html: &str) -> String {
    html.lines().map(str::trim).collect::<Vec<_>>().join("\n")
}
