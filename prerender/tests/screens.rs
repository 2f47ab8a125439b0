//! What a clinic's page gets, and what it keeps.

use prerender::page::{snippet, with_screens};
use prerender::release::Release;
use prerender::screen::markup;

fn release() -> Release {
    Release {
        program: "program-0.wasm".to_owned(),
        style: "style-0.css".to_owned(),
        integrity: None,
        base: "/tc/".to_owned(),
    }
}

const PAGE: &str = "<!DOCTYPE html>\n<body onload='x( \"a\" )'>\n  <h1>Peels &amp; lasers</h1>\n\
    <treatment-compare concerns=\"melasma\">\n  <a href=/t>Ours</a>\n</treatment-compare>\n</body>";

#[test]
fn every_option_can_be_read_without_a_script() {
    let markup = markup(&release(), None, |_| None).unwrap();
    for record in &method::catalog::PROCEDURES {
        assert!(markup.contains(record.name), "{}", record.name);
        assert!(
            record.id.is_standing() || markup.contains(record.downside.text),
            "{}",
            record.name
        );
    }
}

#[test]
fn the_style_is_linked_and_the_authors_children_have_their_slot() {
    let markup = markup(&release(), None, |_| None).unwrap();
    assert!(markup.starts_with("<link rel=\"stylesheet\" href=\"/tc/style-0.css\">"));
    assert!(markup.ends_with("</div><slot></slot>"));
    for forbidden in ["style=\"", "<style", "<script", "onclick"] {
        assert!(!markup.contains(forbidden), "{forbidden}");
    }
}

#[test]
fn the_page_around_the_tag_keeps_every_byte() {
    let written = with_screens(PAGE, &release(), None).unwrap();
    let (before, rest) = written.split_once("<template shadowrootmode=\"open\">").unwrap();
    let (_, after) = rest.split_once("</template>").unwrap();
    assert_eq!(format!("{before}{after}"), PAGE);
}

#[test]
fn writing_twice_is_the_same_as_once() {
    let once = with_screens(PAGE, &release(), None).unwrap();
    assert_eq!(with_screens(&once, &release(), None).unwrap(), once);
}

#[test]
fn the_attributes_of_the_tag_and_the_clinic_file_show_on_its_first_screen() {
    let about = |concern: &str| PAGE.replace("melasma", concern);
    let of = |page: &str, clinic| with_screens(page, &release(), clinic).unwrap();
    assert_ne!(of(PAGE, None), of(&about("age-spots"), None).replace("age-spots", "melasma"));
    let clinic = r#"{ "name": "Linden Row", "funding": "Linden Row sells peels." }"#;
    assert!(of(PAGE, Some(clinic)).contains("Linden Row sells peels."));
}

#[test]
fn mistakes_are_named_and_nothing_is_written() {
    let fault =
        |page: &str, clinic| with_screens(page, &release(), clinic).unwrap_err().to_string();
    assert!(fault("<p>no tag</p>", None).contains("no <treatment-compare>"));
    assert!(fault(&PAGE.replace("melasma", "melsama"), None).contains("melsama"));
    assert!(fault("<treatment-compare clinic='/c.json'>", None).contains("/c.json"));
    assert!(fault(PAGE, Some("{}")).contains("clinic.name"));
}

#[test]
fn a_snippet_carries_its_attributes_as_text() {
    let attributes =
        [("concerns".to_owned(), "melasma".to_owned()), ("dir".to_owned(), "\"><b>".to_owned())];
    let snippet = snippet(&release(), None, &attributes).unwrap();
    assert!(snippet.contains("<treatment-compare concerns=\"melasma\" dir=\"&quot;><b>\">"));
}

#[test]
fn a_script_tag_is_held_to_the_loader_only_where_that_is_asked_for() {
    let folder = std::env::temp_dir().join(format!("held-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("treatment-compare.js"), "abc").unwrap();
    let held = release().held_to_loader(&folder).unwrap();
    std::fs::remove_dir_all(folder).unwrap();
    let tag = "treatment-compare.js\" integrity=\"sha384-ywB1P0WjXou1oD1p";
    assert!(snippet(&held, None, &[]).unwrap().contains(tag));
    assert!(!snippet(&release(), None, &[]).unwrap().contains("integrity"));
}
