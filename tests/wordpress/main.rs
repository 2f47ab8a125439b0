//! The WordPress plugin on a real WordPress with its database, in real Chromium.
//!
//! integrations/wordpress/test/site.sh makes the site: a database of its own, the plugin with the
//! bundle under test, and posts by an administrator, an editor and an author without script rights.
//! By hand: `cargo xtask dist`, then `cargo test --test wordpress`.

#[path = "../browser/driver.rs"]
mod driver;
mod editor;
#[path = "../browser/failure.rs"]
mod failure;
mod names;
mod posts;
mod settings;
mod site;
mod visit;
