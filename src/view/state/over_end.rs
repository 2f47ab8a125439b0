//! What lies over the end of the screen, for which what gets the keyboard makes room.

use super::{Screen, State};

impl State {
    /// Whether the tray is there: with something in it, where something can be chosen.
    #[must_use]
    pub fn has_tray(&self) -> bool {
        !self.compare.chosen.is_empty()
            && matches!(self.screen, Screen::Start | Screen::List | Screen::Sheet(_))
    }

    /// The value of `data-over-end`; `None` where nothing lies there.
    #[must_use]
    pub fn over_end(&self) -> Option<&'static str> {
        match self.screen {
            Screen::Answers => Some("bar"),
            _ if !self.has_tray() => None,
            _ if self.compare.tray_open => Some("open-tray"),
            _ => Some("tray"),
        }
    }
}
