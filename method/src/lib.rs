//! The method: sorts every option into an honest group by what a visitor said, and shows why.
//!
//! Plain Rust. No Yew, no web types, no clock, no floats, no I/O: the same answer natively and in
//! the browser, bit for bit. Data flows down this list once:
//! [`catalog`] -> [`visitor`], [`clinic`] -> [`decide`], [`plan`] -> [`picture`],
//! [`consultation`], [`report`]; [`saved`] is what a visitor keeps in a file.
//! [`decision_aid`] says how far the whole keeps the standard for such tools. The small things they
//! are written with: [`by_id`], [`date`], [`in_order`], [`money`], [`json`].

pub mod by_id;
pub mod catalog;
pub mod clinic;
pub mod consultation;
pub mod date;
pub mod decide;
pub mod decision_aid;
pub mod in_order;
pub mod json;
pub mod money;
pub mod picture;
pub mod plan;
pub mod report;
pub mod saved;
pub mod visitor;
