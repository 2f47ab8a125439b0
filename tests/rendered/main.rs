//! What the server-rendered page says, for whole visitors: no browser needed.

mod fairness;
mod plan;
mod render;
mod screens;
mod tags;
mod words;
