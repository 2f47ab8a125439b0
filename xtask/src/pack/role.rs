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
    /// Isolated mode: its page, the script in it, and the one that puts the frame into a page.
    Frame,
    /// The first screen as HTML.
    Static,
}

impl Role {
    /// The role of the file called `name`, or none for what no page asks for.
    pub(crate) fn of(name: &str) -> Option<Self> {
        match (name.split(['-', '.']).next()?, name.rsplit('.').next()?) {
            ("treatment", "js") => Some(Self::Loader),
            // The screens behind the list have a sheet of their own.
            ("style", _) | ("later", "css") => Some(Self::Style),
            ("program" | "reading" | "later", _) => Some(Self::Program),
            ("texts", _) => Some(Self::Texts),
            ("frame" | "isolated", _) => Some(Self::Frame),
            ("static", _) => Some(Self::Static),
            _ => None,
        }
    }

    /// Whether the file called `name` comes only after the first screen works. (What reads files
    /// comes before it where the page has a clinic file.)
    pub(crate) fn is_later(name: &str) -> bool {
        ["reading-", "later-", "texts-"].iter().any(|stem| name.starts_with(stem))
    }

    /// The word in the manifest.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Loader => "loader",
            Self::Program => "program",
            Self::Style => "style",
            Self::Texts => "texts",
            Self::Frame => "frame",
            Self::Static => "static",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_screens_behind_the_list_are_program_and_style_and_come_later() {
        assert_eq!(Role::of("later-0.wasm"), Some(Role::Program));
        assert_eq!(Role::of("later-0.css"), Some(Role::Style));
        assert!(Role::is_later("later-0.wasm") && !Role::is_later("program-0.wasm"));
    }

    #[test]
    fn what_no_page_asks_for_has_no_role() {
        assert_eq!(Role::of("treatment-compare.js"), Some(Role::Loader));
        assert_eq!(Role::of("treatment-compare.d.ts"), None);
        assert_eq!(Role::of("manifest.json"), None);
    }
}
