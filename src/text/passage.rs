//! Ways from screen to screen.

use method::catalog::procedure;

use crate::view::state::Screen;

/// `Back to the list`.
#[must_use]
pub fn back_to(screen: Screen) -> String {
    match screen {
        Screen::Start => "Back to the start".to_owned(),
        Screen::Answers => "Back to your answers".to_owned(),
        Screen::List => "Back to the list".to_owned(),
        Screen::Sheet(option) => format!("Back to: {}", procedure(option).name),
    }
}
