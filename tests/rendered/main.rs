//! What a visitor reads, checked on server-rendered HTML: one file a room.

#![cfg(test)]

mod ask;
mod decision_aid;
mod how;
mod render;
