//! Every visible string, in US English, as typed tables: no screen holds a sentence of its own.
//!
//! A file is a screen or a part. Words of the catalogue itself (names, sentences, figures) come
//! from `method::catalog` and the long texts; here stands what the widget says around them.

pub mod answers;
pub mod ask;
pub mod compare;
pub mod decision_aid;
pub mod embed;
pub mod endings;
pub mod glossary;
pub mod how;
pub mod labels;
pub mod later;
pub mod list;
pub mod measure;
pub mod option;
pub mod passage;
pub mod picture;
pub mod plan;
pub mod sheet;
pub mod source;
pub mod start;
pub mod summary;
pub mod why;
