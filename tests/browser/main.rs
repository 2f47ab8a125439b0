//! What a visitor sees: the release bundle in real browsers, driven as a person would.
//!
//! `cargo xtask test` builds the bundle and runs this. By hand: `cargo xtask dist`, then
//! `cargo test --test browser`. A test is a visit: [`visit::visit`] serves the bundle on a port of
//! its own, starts a browser, and hands over the [`page::Page`] with the widget ready.

mod after_the_frame;
mod attributes;
mod axe;
mod chromium;
mod controls;
mod div;
mod driver;
mod engine;
mod every_engine;
mod failure;
mod failures;
mod far_cards;
mod first_screen;
mod harness;
mod hostile;
mod isolated;
mod journeys;
mod keyboard;
mod later;
mod loader;
mod misbehavior;
mod narrow;
mod npm;
mod page;
mod panics;
mod paper;
mod photograph;
mod preview;
mod release;
mod same_answers;
mod screen;
mod server;
mod shots;
mod speed;
mod states;
mod take_over;
mod theme;
mod understanding;
mod vendor;
mod visit;
