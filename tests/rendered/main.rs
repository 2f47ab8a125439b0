//! What the server-rendered page says, for whole visitors: no browser needed.

#![cfg(test)]

mod ask;
mod blocks;
mod compare;
mod decision_aid;
mod fairness;
mod how;
mod render;
mod screens;
mod words;
