//! What can go wrong, as one plain line.

use std::path::PathBuf;

/// Why no first screen was written.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// A file cannot be read or written.
    #[error("{}: {source}", path.display())]
    File {
        /// Which.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// The folder is not one that a clinic copies.
    #[error(
        "{} holds no {what}; give the folder that `cargo xtask dist` wrote with --release",
        folder.display()
    )]
    NoRelease {
        /// Which.
        folder: PathBuf,
        /// What is missing.
        what: &'static str,
    },
    /// The clinic file cannot be used.
    #[error("{0}")]
    Clinic(String),
    /// A tag names a clinic file, and the first screen depends on what is in it.
    #[error("the tag names the clinic file {0}; give the file itself with --clinic FILE")]
    ClinicNotGiven(String),
    /// There is nothing to write into.
    #[error("there is no <treatment-compare> in the page; write the tag where the widget goes")]
    NoTag,
    /// An attribute means nothing.
    #[error("{0}")]
    Attribute(String),
    /// The page cannot be taken apart.
    #[error("the page could not be read as HTML: {0}")]
    Page(String),
    /// Something on the command line.
    #[error("{0}")]
    Arguments(#[from] lexopt::Error),
}

/// A result with a [`Fault`].
pub type Result<T> = std::result::Result<T, Fault>;
