//! Links the widget for the web; everything is in `lib.rs`, which says why.
use treatment_compare as _;
fn main() {}
