//! What the server-rendered page says, for whole visitors: no browser needed.

mod fairness;
mod html;
mod pictures;
mod render;
mod screens;
mod words;
