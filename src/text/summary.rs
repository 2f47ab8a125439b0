//! The page for the consultation.
