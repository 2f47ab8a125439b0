//! The widget on the pages clinics really have: each folder of `integrations/`, opened in Chromium.
//!
//! `cargo xtask test` brings Hugo, nginx, Caddy and Apache, builds the bundle and runs this; by
//! hand: `cargo test --test integrations`. One file a host. A test lays a site out in a folder of
//! its own ([`site::Site`]), serves it ([`server::Server`]) and visits it ([`visit`]).

// The harness of the browser tests, of which these need a part.
#[allow(dead_code, reason = "the browser tests use the rest")]
#[path = "../browser/chromium.rs"]
mod chromium;
#[allow(dead_code, reason = "the browser tests use the rest")]
#[path = "../browser/controls.rs"]
mod controls;
#[allow(dead_code, reason = "the browser tests use the rest")]
#[path = "../browser/driver.rs"]
mod driver;
#[allow(dead_code, unused_imports, unused_macros, reason = "the browser tests use the rest")]
#[path = "../browser/engine.rs"]
mod engine;
#[path = "../browser/failure.rs"]
mod failure;
#[allow(dead_code, reason = "the browser tests use the rest")]
#[path = "../browser/page.rs"]
mod page;
#[allow(dead_code, reason = "the browser tests use the rest")]
#[path = "../browser/screen.rs"]
mod screen;

mod apache;
mod caddy;
mod html;
mod hugo;
mod iframe;
mod nginx;
mod pages_of_docs;
mod program;
mod release_folder;
mod roll_out;
mod server;
mod site;
mod static_hosts;
mod visit;
