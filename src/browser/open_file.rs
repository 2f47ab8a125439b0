//! Reads a file the visitor chose; it goes nowhere else.

use js_sys::futures::JsFuture;
use method::json::MOST_BYTES;
use web_sys::File;

/// The file as text, cut one byte after the longest we take, so that a longer one is told from the
/// longest; `None` where the browser cannot read it.
pub(crate) async fn open_file(file: File) -> Option<String> {
    let most = i32::try_from(MOST_BYTES).unwrap_or(i32::MAX).saturating_add(1);
    let start = file.slice_with_i32_and_i32(0, most).ok()?;
    JsFuture::from(start.text()).await.ok()?.as_string()
}
