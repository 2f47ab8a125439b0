//! From files to trees: reading the folder, keeping the line of every key.

mod fixed_words;
mod folder;
mod reader;
mod sections;
mod tree;

pub(crate) use folder::{Folder, edition_hash};
pub(crate) use reader::Reader;
pub(crate) use tree::{Document, Entry, Value};
