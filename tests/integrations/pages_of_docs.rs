//! What docs/ tells people to copy is what the tests open.

use std::fs;
use std::path::Path;

use crate::failure::Outcome;
use crate::site::integration;

/// A page of docs/ and the file its HTML comes from.
const PAIRS: [(&str, &str); 2] =
    [("html.md", "html/index.html"), ("iframe.md", "iframe/index.html")];

#[test]
fn each_html_snippet_stands_in_the_page_that_is_tested() -> Outcome {
    for (page, source) in PAIRS {
        let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs").join(page);
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

fn without_indentation(html: &str) -> String {
    html.lines().map(str::trim).collect::<Vec<_>>().join("\n")
}
