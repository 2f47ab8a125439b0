//! Writes first screens into a clinic's page and leaves every other byte of it alone.

use std::cell::{Cell, RefCell};

use lol_html::html_content::ContentType;
use lol_html::{RewriteStrSettings, element, rewrite_str};

use crate::fault::{Fault, Result};
use crate::release::Release;
use crate::screen;

/// The page with a first screen in each `<treatment-compare>`, in place of an older one.
///
/// # Errors
/// A page without the tag, a tag whose attributes mean nothing, a clinic file that is refused or
/// named and not given, and a page that does not read as HTML.
pub fn with_screens(page: &str, release: &Release, clinic: Option<&str>) -> Result<String> {
    let fault = RefCell::new(None);
    let tags = Cell::new(0_u32);
    let write = |tag: &mut lol_html::html_content::Element| {
        tags.set(tags.get() + 1);
        let named = tag.get_attribute("clinic");
        let markup = match (named, clinic) {
            (Some(named), None) => Err(Fault::ClinicNotGiven(named)),
            _ => screen::markup(release, clinic, |name| tag.get_attribute(name)),
        };
        match markup {
            Ok(markup) => tag.prepend(&in_template(&markup), ContentType::Html),
            Err(first) => {
                fault.borrow_mut().get_or_insert(first);
            }
        }
        Ok(())
    };
    let handlers = vec![
        element!("treatment-compare > template[shadowrootmode]", |older| {
            older.remove();
            Ok(())
        }),
        element!("treatment-compare", write),
    ];
    let settings =
        RewriteStrSettings { element_content_handlers: handlers, ..RewriteStrSettings::new() };
    let written = rewrite_str(page, settings).map_err(|fault| Fault::Page(fault.to_string()))?;
    match fault.into_inner() {
        Some(fault) => Err(fault),
        None if tags.get() == 0 => Err(Fault::NoTag),
        None => Ok(written),
    }
}

/// A snippet for a page that has no tag yet.
///
/// # Errors
/// As [`screen::markup`].
pub fn snippet(
    release: &Release,
    clinic: Option<&str>,
    attributes: &[(String, String)],
) -> Result<String> {
    let find =
        |name: &str| attributes.iter().find(|(own, _)| own == name).map(|(_, value)| value.clone());
    let markup = screen::markup(release, clinic, find)?;
    let mut written = String::new();
    for (name, value) in attributes {
        let value = value.replace('&', "&amp;").replace('"', "&quot;");
        written.extend([" ", name, "=\"", &value, "\""]);
    }
    let base = &release.base;
    let held = |integrity: &String| format!(" integrity=\"{integrity}\"");
    let held = release.integrity.as_ref().map_or_else(String::new, held);
    Ok(format!(
        "<script type=\"module\" src=\"{base}treatment-compare.js\"{held}></script>\n\
         <treatment-compare{written}>{}\n\
         <a href=\"/treatments\">Our treatments</a>\n</treatment-compare>\n",
        in_template(&markup)
    ))
}

fn in_template(markup: &str) -> String {
    format!("<template shadowrootmode=\"open\">{markup}</template>")
}
