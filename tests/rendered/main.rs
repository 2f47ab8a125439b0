//! What the widget renders on a server: pictures against their tables, without a browser.

#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test stops at the first thing that is not there"
)]

mod plan;
mod render;
