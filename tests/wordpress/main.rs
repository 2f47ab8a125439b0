//! The WordPress plugin on a real WordPress with its database, in real Chromium.
//!
//! tests/wordpress/site/site.sh makes the site: a database of its own, the plugin as the
//! bundle under test has it, and posts by an administrator, an editor and an author without script rights.
//! By hand: `cargo xtask dist`, then `cargo test --test wordpress`.

#[allow(dead_code, reason = "the browser tests use the rest")]
#[path = "../browser/driver.rs"]
mod driver;
mod editor;
#[allow(dead_code, unused_imports, unused_macros, reason = "the browser tests use the rest")]
#[path = "../browser/engine.rs"]
mod engine;
#[path = "../browser/failure.rs"]
mod failure;
mod names;
mod posts;
#[allow(dead_code, reason = "the browser tests use the rest")]
#[path = "../browser/screen.rs"]
mod screen;
mod settings;
mod site;
mod visit;
