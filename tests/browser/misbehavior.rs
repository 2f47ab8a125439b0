//! Servers, and caches between them and the visitor, that send something else than the file.
//!
//! Each is named in an address: `/failing/<name>/` is a page whose loader, and all that it fetches,
//! comes from a server that misbehaves in this way.

use std::io;

use axum::body::{Body, Bytes};
use axum::http::{StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use futures_util::stream;

/// A page, as many servers send where a file is missing.
const PAGE: &str = "<!doctype html><title>Not here</title><p>We could not find that.</p>";

/// The smallest WebAssembly there is: right in kind, and not our program.
const OTHER_WASM: &[u8] = b"\0asm\x01\0\0\0";

/// How often an element asks for a file before it gives up.
const TRIES: usize = 3;

/// One way to misbehave.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Misbehavior {
    /// The program has a type that says nothing, as on old shared hosting.
    PlainType,
    /// The program is not there.
    NoWasm,
    /// The program is not there while the first element asks.
    LateWasm,
    /// The script is not there.
    NoScript,
    /// The script is not there when it is first asked for.
    LateScript,
    /// A page comes in place of the program.
    PageForWasm,
    /// A page comes in place of the script.
    PageForScript,
    /// The style sheet is not there.
    NoStyle,
    /// The program is of another release, now and always.
    OtherWasm,
    /// A cache holds the program of another release.
    OtherWasmInCache,
    /// The connection breaks while the program comes.
    BrokenWasm,
    /// The connection breaks while the script comes.
    BrokenScript,
    /// The long texts are not there.
    NoTexts,
    /// The page of the frame is not there.
    NoFrame,
    /// The script of the frame is not there.
    NoFrameScript,
    /// The loader is of an older release.
    Older,
}

impl Misbehavior {
    /// The one that an address below `/failing/` names.
    pub(crate) fn at(path: &str) -> Option<Self> {
        let (name, _) = path.strip_prefix("/failing/")?.split_once('/')?;
        Some(match name {
            "plain-type" => Self::PlainType,
            "no-wasm" => Self::NoWasm,
            "late-wasm" => Self::LateWasm,
            "no-script" => Self::NoScript,
            "late-script" => Self::LateScript,
            "page-for-wasm" => Self::PageForWasm,
            "page-for-script" => Self::PageForScript,
            "no-style" => Self::NoStyle,
            "other-wasm" => Self::OtherWasm,
            "other-wasm-in-cache" => Self::OtherWasmInCache,
            "broken-wasm" => Self::BrokenWasm,
            "broken-script" => Self::BrokenScript,
            "no-texts" => Self::NoTexts,
            "no-frame" => Self::NoFrame,
            "no-frame-script" => Self::NoFrameScript,
            "older" => Self::Older,
            _ => return None,
        })
    }

    /// What comes in place of the file with these bytes, which has been asked for `earlier` times;
    /// `None` where this one is sent as it should be.
    pub(crate) fn answer(self, address: &Uri, bytes: &[u8], earlier: usize) -> Option<Response> {
        let (_, name) = address.path().rsplit_once('/')?;
        let file = File::named(name)?;
        match (self, file) {
            (Self::PlainType, File::Wasm) => Some(sent("application/octet-stream", bytes)),
            (Self::LateWasm, File::Wasm) if earlier < TRIES => Some(missing()),
            (Self::LateScript, File::Script) if address.query().is_none() => Some(missing()),
            (Self::NoWasm, File::Wasm)
            | (Self::NoScript, File::Script)
            | (Self::NoStyle, File::Style)
            | (Self::NoTexts, File::Texts)
            | (Self::NoFrame, File::Frame)
            | (Self::NoFrameScript, File::FrameScript) => Some(missing()),
            (Self::PageForWasm, File::Wasm) | (Self::PageForScript, File::Script) => {
                Some(sent("text/html; charset=utf-8", PAGE.as_bytes()))
            }
            (Self::OtherWasm, File::Wasm) => Some(sent("application/wasm", OTHER_WASM)),
            (Self::OtherWasmInCache, File::Wasm) if address.query().is_none() => Some(
                ([(header::CACHE_CONTROL, "max-age=31536000, immutable")], OTHER_WASM)
                    .into_response(),
            ),
            (Self::BrokenWasm, File::Wasm) => Some(broken("application/wasm", bytes)),
            (Self::BrokenScript, File::Script) => Some(broken("text/javascript", bytes)),
            (Self::Older, File::Loader) => Some(sent("text/javascript", &aged(bytes))),
            _ => None,
        }
    }
}

/// The files of a release, by what they are for.
#[derive(Clone, Copy)]
enum File {
    Loader,
    Script,
    /// The first part of the program.
    Wasm,
    Style,
    Texts,
    Frame,
    FrameScript,
}

impl File {
    fn named(name: &str) -> Option<Self> {
        let (stem, extension) = name.rsplit_once('.')?;
        Some(match extension {
            "wasm" if stem.starts_with("program-") => Self::Wasm,
            "css" => Self::Style,
            "txt" => Self::Texts,
            "html" if stem.starts_with("frame-") => Self::Frame,
            "js" if stem.starts_with("frame-") => Self::FrameScript,
            "js" if stem.starts_with("program-") => Self::Script,
            "js" => Self::Loader,
            _ => return None,
        })
    }
}

fn sent(media_type: &'static str, bytes: &[u8]) -> Response {
    ([(header::CONTENT_TYPE, media_type)], bytes.to_vec()).into_response()
}

fn missing() -> Response {
    StatusCode::NOT_FOUND.into_response()
}

/// The first half of `bytes`, and then no connection any more.
fn broken(media_type: &'static str, bytes: &[u8]) -> Response {
    let half = Bytes::copy_from_slice(bytes.get(..bytes.len() / 2).unwrap_or_default());
    let parts = [Ok(half), Err(io::Error::from(io::ErrorKind::ConnectionReset))];
    let length = bytes.len().to_string();
    let head = [(header::CONTENT_TYPE, media_type.to_owned()), (header::CONTENT_LENGTH, length)];
    (head, Body::from_stream(stream::iter(parts))).into_response()
}

/// The loader with an older version in it.
fn aged(loader: &[u8]) -> Vec<u8> {
    String::from_utf8_lossy(loader).replace(env!("CARGO_PKG_VERSION"), "0.0.9").into_bytes()
}
