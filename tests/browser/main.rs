//! What a visitor sees: the release bundle in real Chromium, driven as a person would.
//!
//! `cargo xtask test` builds the bundle and runs this. By hand: `cargo xtask dist`, then
//! `cargo test --test browser`. A test is a visit: [`visit::visit`] serves the bundle on a port of
//! its own, starts a browser, and hands over the [`page::Page`] with the widget ready.

mod axe;
mod controls;
mod driver;
mod failure;
mod first_screen;
mod harness;
mod journeys;
mod keyboard;
mod loader;
mod page;
mod photograph;
mod release;
mod same_answers;
mod server;
mod shots;
mod states;
mod understanding;
mod vendor;
mod visit;
