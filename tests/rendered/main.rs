//! What the server-rendered page says, for whole visitors: no browser needed.

mod compare;
mod fairness;
mod html;
mod pictures;
mod render;
mod screens;
mod words;
