//! Memory for a whole visit, taken once.

use std::hint::black_box;

/// In bytes. All screens together needed 2.6 million in 15,000 random interactions
/// (`cargo xtask bench` has what was written); a browser gives none of it before it is written to.
const FOR_A_VISIT: usize = 2_688 * 1_024;

/// Makes the program's memory as large as a visit needs.
///
/// Why: the allocator of the standard library keeps what it was given. Without this, memory grows,
/// and may be moved, while somebody reads.
pub(super) fn reserve() {
    drop(black_box(Vec::<u8>::with_capacity(FOR_A_VISIT)));
}
