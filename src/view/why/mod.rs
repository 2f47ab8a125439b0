//! Why this order: what would change it, and how steady the first place is.
