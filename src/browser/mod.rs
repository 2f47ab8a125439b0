//! What only a browser can do: tell the day, wait for a frame, bring into view, and, when a visitor
//! presses for it, print, copy, save and open. Nothing here sends.

pub(crate) mod after_paint;
pub(crate) mod clipboard;
pub(crate) mod into_view;
pub(crate) mod open_file;
pub(crate) mod print;
pub(crate) mod save_file;
pub(crate) mod today;
