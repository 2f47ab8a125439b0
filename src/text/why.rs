//! Why this order.
