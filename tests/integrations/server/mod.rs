//! A server that answers on a port of its own: one of ours, or a real one that was set up.

pub(crate) mod release;

use std::path::{Component, Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use axum::Router;
use axum::extract::State;
use axum::http::{StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};

use crate::failure::Outcome;
use crate::program::Running;

/// The running server. It ends with the test.
pub(crate) struct Server {
    port: u16,
    requests: Requests,
    _program: Option<Running>,
}

type Requests = Arc<Mutex<Vec<String>>>;

#[derive(Clone)]
struct Files {
    folder: PathBuf,
    policy: Option<Arc<str>>,
    requests: Requests,
}

impl Server {
    /// Serves `folder`, every answer with `policy` as its content security policy.
    pub(crate) async fn of_folder(folder: PathBuf, policy: Option<&str>) -> Outcome<Self> {
        let requests = Requests::default();
        let files = Files { folder, policy: policy.map(Arc::from), requests: requests.clone() };
        let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0)).await?;
        let port = listener.local_addr()?.port();
        let router = Router::new().fallback(answer).with_state(files);
        tokio::spawn(async move { axum::serve(listener, router).await });
        Ok(Self { port, requests, _program: None })
    }

    /// A real server. What is asked of it is not recorded.
    pub(crate) fn of_program(program: Running) -> Self {
        let requests = Requests::default();
        Self { port: program.port, requests, _program: Some(program) }
    }

    /// The address of `path`, which begins with a slash or is empty.
    pub(crate) fn address(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port)
    }

    /// The paths asked for so far, in order.
    pub(crate) fn requests(&self) -> Vec<String> {
        self.requests.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

async fn answer(State(files): State<Files>, uri: Uri) -> Response {
    let path = uri.path();
    files.requests.lock().unwrap_or_else(PoisonError::into_inner).push(path.to_owned());
    let Some(file) = file_of(&files.folder, path) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let Ok(bytes) = std::fs::read(&file) else { return StatusCode::NOT_FOUND.into_response() };
    let mut answer = ([(header::CONTENT_TYPE, media_type(&file))], bytes).into_response();
    if let Some(policy) = files.policy.and_then(|policy| policy.parse().ok()) {
        answer.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    answer
}

fn file_of(folder: &Path, path: &str) -> Option<PathBuf> {
    let rest = Path::new(path.strip_prefix('/')?);
    let stays_inside = rest.components().all(|part| matches!(part, Component::Normal(_)));
    let file = folder.join(rest);
    let file = if path.ends_with('/') { file.join("index.html") } else { file };
    stays_inside.then_some(file)
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
