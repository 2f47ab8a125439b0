//! The widget: a Yew program that lives in the open shadow root of `<treatment-compare>`.
//!
//! lib.rs holds all of it and main.rs only links it for the web: with a `cdylib` here, Cargo would
//! silently turn link-time optimization off. Data flows one way: the `method` crate, then
//! [`view`] with the words of [`text`] and the few things it asks of the `browser`, then [`embed`],
//! the seam to the hand-written loader.

mod browser;
pub mod embed;
mod reading;
pub mod text;
pub mod view;
