//! What the widget draws, rendered without a browser: structure that a test can count.
#![expect(missing_docs, reason = "a test target documents its modules")]

mod compare;
mod render;
