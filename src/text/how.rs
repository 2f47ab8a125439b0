//! How this works.
