//! What a visitor reads: the widget rendered to HTML without a browser.

mod html;
mod pictures;
mod render;
