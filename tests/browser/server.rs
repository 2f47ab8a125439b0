//! A static file server on a free port that remembers what was asked of it.

use std::path::{Component, Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use axum::Router;
use axum::extract::State;
use axum::http::{StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};

use crate::failure::Outcome;

const LOADER: &str = "/treatment-compare/treatment-compare.js";

/// The running server; it ends with the test's runtime.
pub(crate) struct Server {
    port: u16,
    requests: Requests,
}

type Requests = Arc<Mutex<Vec<String>>>;

#[derive(Clone)]
struct Site {
    requests: Requests,
}

impl Server {
    /// Serves the bundle, and the pages of tests/embed under `/embed/`.
    pub(crate) async fn start() -> Outcome<Self> {
        if !bundle().join("treatment-compare").is_dir() {
            return Err(format!("no bundle in {}: run cargo xtask dist", bundle().display()).into());
        }
        let requests = Requests::default();
        let site = Site { requests: Arc::clone(&requests) };
        let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0)).await?;
        let port = listener.local_addr()?.port();
        let router = Router::new().fallback(answer).with_state(site);
        tokio::spawn(async move { axum::serve(listener, router).await });
        Ok(Self { port, requests })
    }

    /// The address of `path`, which begins with a slash.
    pub(crate) fn address(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port)
    }

    /// The paths asked for so far, in order.
    pub(crate) fn requests(&self) -> Vec<String> {
        self.requests.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

async fn answer(State(site): State<Site>, uri: Uri) -> Response {
    let path = uri.path();
    site.requests.lock().unwrap_or_else(PoisonError::into_inner).push(path.to_owned());
    let Some(file) = file_of(path) else { return StatusCode::NOT_FOUND.into_response() };
    match std::fs::read(&file) {
        Ok(bytes) => {
            let headers = [
                (header::CONTENT_TYPE, media_type(&file)),
                (header::CACHE_CONTROL, caching(&file)),
            ];
            (headers, bytes).into_response()
        }
        Err(_) => StatusCode::NOT_FOUND.into_response(),
    }
}

fn file_of(path: &str) -> Option<PathBuf> {
    let path = if path == "/" { "/demo/" } else { path };
    // A clinic that copied the loader and forgot the rest.
    let path = if path == "/forgotten/treatment-compare.js" { LOADER } else { path };
    let (folder, rest) = match path.strip_prefix("/embed/") {
        Some(rest) => (Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/embed"), rest),
        None => (bundle(), path.strip_prefix('/')?),
    };
    let rest = Path::new(rest);
    let stays_inside = rest.components().all(|part| matches!(part, Component::Normal(_)));
    let file = folder.join(rest);
    let file = if path.ends_with('/') { file.join("index.html") } else { file };
    stays_inside.then_some(file)
}

/// The bundle under test.
pub(crate) fn bundle() -> PathBuf {
    std::env::var_os("TREATMENT_COMPARE_BUNDLE")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("dist"), PathBuf::from)
}

/// As we ask of a clinic's server: a name with a hash never changes its bytes.
fn caching(file: &Path) -> &'static str {
    let name = file.file_stem().and_then(|name| name.to_str()).unwrap_or_default();
    let hash = name.rsplit_once('-').map_or("", |(_, end)| end);
    if hash.len() == 16 && hash.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        "public, max-age=31536000, immutable"
    } else {
        "no-cache"
    }
}

fn media_type(file: &Path) -> &'static str {
    match file.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("json") => "application/json",
        Some("txt") => "text/plain; charset=utf-8",
        Some("wasm") => "application/wasm",
        _ => "application/octet-stream",
    }
}
