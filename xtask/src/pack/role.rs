//! What each file of the release is for.

/// A file's part in the release (CONTRACT.md section 5).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    /// The script a clinic's page names.
    Loader,
    /// The compiled widget and its glue.
    Program,
    /// The widget's style sheet.
    Style,
    /// The long texts.
    Texts,
    /// The first screen as HTML.
    Static,
}

impl Role {
    /// The role of the file called `name`, or none for the manifest itself.
    pub(crate) fn of(name: &str) -> Option<Self> {
        match name.split(['-', '.']).next()? {
            "treatment" => Some(Self::Loader),
            "program" => Some(Self::Program),
            "style" => Some(Self::Style),
            "texts" => Some(Self::Texts),
            "static" => Some(Self::Static),
            _ => None,
        }
    }

    /// The word in the manifest.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Loader => "loader",
            Self::Program => "program",
            Self::Style => "style",
            Self::Texts => "texts",
            Self::Static => "static",
        }
    }
}
