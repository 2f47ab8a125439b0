//! What the server-rendered page says, for whole visitors: no browser needed.

#![cfg(test)]

mod ask;
mod blocks;
mod clinic;
mod compare;
mod decision_aid;
mod fairness;
mod how;
mod html;
mod pictures;
mod plan;
mod render;
mod screens;
mod sources;
mod tags;
mod words;
