//! A static file server on a free port that remembers what was asked of it.

use std::path::{Component, Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use axum::Router;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use tokio::sync::{Semaphore, watch};

use crate::failure::Outcome;
use crate::misbehavior::Misbehavior;
use crate::page::Page;

const LOADER: &str = "/treatment-compare/treatment-compare.js";
/// Under this folder the bundle lies without the screens behind the list.
const WITHOUT_LATER: &str = "/without-later";
/// Under this one they come only when the test says so.
const HELD_BACK: &str = "/held-back";

/// What is below this folder may be fetched by pages of other origins; but for the frame of isolated
/// mode, which needs no leave.
const SHARED: &str = "/shared";

/// The demo page at this address gets its program only when the test says so.
const LATE_PROGRAM: &str = "/late-program/";

/// The running server; it ends with the test's runtime.
pub(crate) struct Server {
    port: u16,
    requests: Requests,
    running: watch::Sender<bool>,
    held: Arc<Semaphore>,
}

type Requests = Arc<Mutex<Vec<String>>>;

#[derive(Clone)]
struct Site {
    requests: Requests,
    /// Has no permit while files are held back.
    held: Arc<Semaphore>,
}

impl Site {
    /// Remembers that `path` was asked for; says how often it was before.
    fn record(&self, path: &str) -> usize {
        let mut requests = self.requests.lock().unwrap_or_else(PoisonError::into_inner);
        let earlier = requests.iter().filter(|asked| *asked == path).count();
        requests.push(path.to_owned());
        earlier
    }
}

impl Server {
    /// Serves the bundle, and the pages of tests/embed under `/embed/`.
    pub(crate) async fn start() -> Outcome<Self> {
        if !bundle().join("treatment-compare").is_dir() {
            return Err(format!("no bundle in {}: run cargo xtask dist", bundle().display()).into());
        }
        let requests = Requests::default();
        let held = Arc::new(Semaphore::new(0));
        let site = Site { requests: Arc::clone(&requests), held: Arc::clone(&held) };
        let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0)).await?;
        let port = listener.local_addr()?.port();
        let router = Router::new().fallback(answer).with_state(site);
        let (running, mut seen) = watch::channel(true);
        let stopped = async move { drop(seen.wait_for(|running| !running).await) };
        let serving = axum::serve(listener, router).with_graceful_shutdown(stopped);
        tokio::spawn(async move { serving.await });
        Ok(Self { port, requests, running, held })
    }

    /// Closes every connection and takes no more.
    pub(crate) fn stop(&self) {
        self.running.send_replace(false);
    }

    /// The address of `path`, which begins with a slash.
    pub(crate) fn address(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port)
    }

    /// Sends what was held back, and holds nothing back from now on.
    pub(crate) fn send_what_was_held_back(&self) {
        self.held.add_permits(Semaphore::MAX_PERMITS);
    }

    /// The paths asked for so far, in order.
    pub(crate) fn requests(&self) -> Vec<String> {
        self.requests.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

// Not in page.rs: the integrations use that with servers which cannot do this.
impl Page {
    /// Takes the server away: it closes every connection and takes no more.
    pub(crate) fn stop_server(&self) {
        self.server.stop();
    }

    /// Lets the server send what it held back.
    pub(crate) fn send_what_was_held_back(&self) {
        self.server.send_what_was_held_back();
    }
}

async fn answer(State(site): State<Site>, asked: HeaderMap, uri: Uri) -> Response {
    let path = uri.path();
    let earlier = site.record(path);
    if path.starts_with(HELD_BACK) && is_later(path) || is_late_program(path, &asked) {
        // An error would mean that nothing can be held back any more.
        let _ = site.held.acquire().await;
    }
    let Some(file) = file_of(path) else { return StatusCode::NOT_FOUND.into_response() };
    let Ok(bytes) = std::fs::read(&file) else { return StatusCode::NOT_FOUND.into_response() };
    if let Some(misbehavior) = Misbehavior::at(path)
        && let Some(answer) = misbehavior.answer(&uri, &bytes, earlier)
    {
        return answer;
    }
    let mut answer = match smaller(&file, &asked) {
        Some(bytes) => {
            ([(header::CONTENT_ENCODING, "br")], described(&file), bytes).into_response()
        }
        None => (described(&file), bytes).into_response(),
    };
    if path.starts_with(SHARED) && !path.contains("/frame-") {
        let anybody = HeaderValue::from_static("*");
        answer.headers_mut().insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, anybody);
    }
    answer
}

/// What a file is and how long it may be kept.
fn described(file: &Path) -> [(header::HeaderName, &'static str); 2] {
    [(header::CONTENT_TYPE, media_type(file)), (header::CACHE_CONTROL, caching(file))]
}

/// The copy through brotli beside a file, where there is one and the browser takes it.
fn smaller(file: &Path, asked: &HeaderMap) -> Option<Vec<u8>> {
    let accepted = asked.get(header::ACCEPT_ENCODING)?.to_str().ok()?;
    let takes_brotli = accepted.split(',').any(|encoding| encoding.trim() == "br");
    takes_brotli.then(|| std::fs::read(file.with_added_extension("br")).ok()).flatten()
}

/// Whether the compiled program is asked for by the page that has to wait for it.
fn is_late_program(path: &str, asked: &HeaderMap) -> bool {
    let from = asked.get(header::REFERER).and_then(|from| from.to_str().ok());
    from.is_some_and(|from| from.ends_with(LATE_PROGRAM))
        && path.contains("/program-")
        && Path::new(path).extension().is_some_and(|kind| kind == "wasm")
}

fn file_of(path: &str) -> Option<PathBuf> {
    let path = if ["/", LATE_PROGRAM].contains(&path) { "/demo/" } else { path };
    // A clinic that copied the loader and forgot the rest.
    let path = if path == "/forgotten/treatment-compare.js" { LOADER } else { path };
    // Below `/failing/<how>/` are the page and the bundle that a misbehaving server sends.
    let path = match path.strip_prefix("/failing/").and_then(|rest| rest.split_once('/')) {
        Some((_, "")) => "/embed/failing/".to_owned(),
        Some((_, file)) => format!("/{file}"),
        None => path.to_owned(),
    };
    if path.starts_with(WITHOUT_LATER) && is_later(&path) {
        return None;
    }
    let path = [WITHOUT_LATER, HELD_BACK, SHARED]
        .iter()
        .find_map(|folder| path.strip_prefix(folder))
        .unwrap_or(&path);
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

/// Whether a file is of the screens behind the list.
fn is_later(path: &str) -> bool {
    path.contains("/later-")
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
