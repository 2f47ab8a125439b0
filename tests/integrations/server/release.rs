//! What a server has to send for the release folder, asked of a real one.
//!
//! [`sends_the_release`] writes the tests of one server; the functions below are what they check.

use std::fs;

use reqwest::header::{
    ACCEPT_ENCODING, ACCESS_CONTROL_ALLOW_ORIGIN, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE,
    ETAG, HeaderName, IF_NONE_MATCH, VARY, X_CONTENT_TYPE_OPTIONS,
};
use reqwest::{Client, Response, StatusCode};

use crate::failure::Outcome;
use crate::program::Running;
use crate::release_folder::{FOLDER, has_hash, names};
use crate::server::Server;
use crate::site::Site;
use crate::visit::visit;

/// Writes the tests of a server: `$sent` is an `async fn() -> Outcome<Sent>`, and `$encodings` are
/// the content encodings it has compressed copies for.
macro_rules! sends_the_release {
    ($sent:ident, $encodings:expr) => {
        #[tokio::test]
        async fn each_file_has_its_type() -> Outcome {
            $sent().await?.has_the_types().await
        }

        #[tokio::test]
        async fn a_file_with_a_hash_is_kept_a_year_and_any_other_is_asked_for_again() -> Outcome {
            $sent().await?.is_kept().await
        }

        #[tokio::test]
        async fn the_compressed_copies_go_to_a_browser_that_takes_them() -> Outcome {
            $sent().await?.is_compressed(&$encodings).await
        }

        #[tokio::test]
        async fn any_page_may_use_the_files_and_see_that_one_is_missing() -> Outcome {
            $sent().await?.is_for_any_page().await
        }

        #[tokio::test]
        async fn the_widget_starts_on_a_page_of_another_address() -> Outcome {
            $sent().await?.starts_elsewhere().await
        }
    };
}
pub(crate) use sends_the_release;

/// The release folder on a site of a real server.
pub(crate) struct Sent {
    server: Server,
    site: Site,
    names: Vec<String>,
}

impl Sent {
    /// A site for a server to be set up for: the release folder and nothing else.
    pub(crate) fn site() -> Outcome<Site> {
        let site = Site::new()?;
        site.copy_release(FOLDER)?;
        Ok(site)
    }

    /// What `program`, which serves `site`, sends.
    pub(crate) fn by(program: Running, site: Site) -> Outcome<Self> {
        let names = names(&site.at(FOLDER))?;
        Ok(Self { server: Server::of_program(program), site, names })
    }

    /// Browsers refuse a module of another type, and `nosniff` a style sheet.
    pub(crate) async fn has_the_types(&self) -> Outcome {
        // Types for TypeScript are read by editors and never by a browser.
        for name in self.names.iter().filter(|name| !name.ends_with(".d.ts")) {
            let answer = self.ask(name, &[]).await?;
            assert_eq!(answer.status(), StatusCode::OK, "{name}");
            assert_eq!(media_type(&answer), expected_type(name), "{name}");
            assert_eq!(header(&answer, &X_CONTENT_TYPE_OPTIONS), "nosniff", "{name}");
        }
        Ok(())
    }

    /// An old page with a new release, or the other way round, would be two halves.
    pub(crate) async fn is_kept(&self) -> Outcome {
        assert!(self.names.iter().any(|name| has_hash(name)), "{:?}", self.names);
        for name in &self.names {
            let answer = self.ask(name, &[]).await?;
            let expected =
                if has_hash(name) { "public, max-age=31536000, immutable" } else { "no-cache" };
            assert_eq!(header(&answer, &CACHE_CONTROL), expected, "{name}");
            let tag = header(&answer, &ETAG);
            let again = self.ask(name, &[(IF_NONE_MATCH, &tag)]).await?;
            assert_eq!(again.status(), StatusCode::NOT_MODIFIED, "{name}");
        }
        let missing = self.ask("program-0123456789abcdef.js", &[]).await?;
        assert!(
            !header(&missing, &CACHE_CONTROL).contains("immutable"),
            "a gap is kept for a year"
        );
        Ok(())
    }

    /// The very bytes of the release, not compressed once more or on the fly.
    pub(crate) async fn is_compressed(&self, encodings: &[(&str, &str)]) -> Outcome {
        for name in &self.names {
            let plain = self.ask(name, &[]).await?;
            for (encoding, ending) in encodings {
                let answer = self.ask(name, &[(ACCEPT_ENCODING, encoding)]).await?;
                assert_eq!(header(&answer, &CONTENT_ENCODING), *encoding, "{name}");
                assert_eq!(media_type(&answer), media_type(&plain), "{name} in {encoding}");
                assert_eq!(header(&answer, &VARY), "Accept-Encoding", "{name}");
                let copy = fs::read(self.site.at(FOLDER).join(format!("{name}.{ending}")))?;
                assert!(answer.bytes().await? == copy, "{name} in {encoding} has other bytes");
            }
            assert_eq!(header(&plain, &CONTENT_ENCODING), "", "{name}");
            let file = fs::read(self.site.at(FOLDER).join(name))?;
            assert!(plain.bytes().await? == file, "{name} has other bytes");
        }
        Ok(())
    }

    /// Without the header on an error a browser shows the loader a broken network, not a gap.
    pub(crate) async fn is_for_any_page(&self) -> Outcome {
        for name in self.names.iter().map(String::as_str).chain(["missing.js"]) {
            let answer = self.ask(name, &[]).await?;
            assert_eq!(header(&answer, &ACCESS_CONTROL_ALLOW_ORIGIN), "*", "{name}");
        }
        assert_eq!(self.ask("missing.js", &[]).await?.status(), StatusCode::NOT_FOUND);
        Ok(())
    }

    /// A page under a strict policy that names the other address and nothing else.
    pub(crate) async fn starts_elsewhere(&self) -> Outcome {
        let origin = self.server.address("");
        let script = format!("{origin}/{FOLDER}/treatment-compare.js");
        let page = Site::new()?;
        let tags = format!(
            "<!doctype html><html lang=en><meta charset=utf-8><title>A clinic</title>\
             <link rel=icon href=data:,><script type=module src={script}></script>\
             <main><h1>A clinic</h1><treatment-compare></treatment-compare></main>"
        );
        page.write("index.html", tags)?;
        let policy = format!(
            "default-src 'none'; script-src {origin} 'wasm-unsafe-eval'; style-src {origin}; \
             connect-src {origin}; img-src data:"
        );
        let server = Server::of_folder(page.at(""), Some(&policy)).await?;
        visit(server, "/", async |page| {
            page.start().await?;
            assert_eq!(page.console().await?, Vec::<String>::new());
            Ok(())
        })
        .await
    }

    async fn ask(&self, name: &str, headers: &[(HeaderName, &str)]) -> Outcome<Response> {
        let mut question = Client::new().get(self.server.address(&format!("/{FOLDER}/{name}")));
        for (header, value) in headers {
            question = question.header(header, *value);
        }
        Ok(question.send().await?)
    }
}

/// The value of a header, empty where it is missing.
fn header(answer: &Response, name: &HeaderName) -> String {
    let value = answer.headers().get(name).and_then(|value| value.to_str().ok());
    value.unwrap_or_default().to_owned()
}

fn media_type(answer: &Response) -> String {
    let whole = header(answer, &CONTENT_TYPE);
    whole.split(';').next().unwrap_or_default().to_owned()
}

fn expected_type(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("js") => "text/javascript",
        Some("wasm") => "application/wasm",
        Some("css") => "text/css",
        Some("html") => "text/html",
        Some("json") => "application/json",
        Some("txt") => "text/plain",
        _ => "a type for this kind of file in integrations/servers and in this test",
    }
}
