//! Pages that do to the widget what pages do: loud style sheets, small and large type, frames,
//! scripts that patch what belongs to all, frameworks that take nodes out and put them back.
//!
//! Each is a folder of tests/embed/hostile that can be opened by hand. Whatever the page does, a
//! visitor finds the widget whole, can read it and use it, and the page stays as it was.

mod look;
mod many;
mod print;
mod remounts;
mod scripts;
mod styles;
