//! JSON, read more strictly than the standard asks and written always the same way.
//!
//! Why not serde: the answers and the clinic file must not hold a key twice, a `null` or a number
//! that is not a whole one in plain digits (CONTRACT.md section 2, "Reading"), each reported with
//! its path. A general reader takes all of these and would weigh more in the page.

mod cursor;
mod fields;
mod problem;
mod reader;
mod value;

pub use fields::{Members, Node};
pub use problem::Problem;
pub use reader::{MOST_BYTES, read};
pub use value::Value;
