//! The numbers of the pictures: where an edge is drawn, how many squares are filled, which band an
//! option stands in.
//!
//! Whole numbers only. The widget draws what is worked out here and decides nothing, so that a test
//! can hold each picture against its table.

mod change;
mod people;
mod skin;
mod study;

pub use change::{Band, Column, Lane, in_order, lanes};
pub use people::{Drawable, FEWEST, SQUARES, drawable};
pub use skin::{DEEPEST, Layer, Reach, SURFACE, TILE_HEIGHT, TILE_WIDTH, Tool, drawing, y};
pub use study::{Study, studies};
