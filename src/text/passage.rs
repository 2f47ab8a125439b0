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
        Screen::Compare => "Back to the comparison".to_owned(),
        Screen::Plan(option) => format!("Back to the days of: {}", procedure(option).name),
        Screen::Map => "Back to the picture".to_owned(),
        Screen::Ask => "Back to the question".to_owned(),
        Screen::Summary => "Back to my page".to_owned(),
        Screen::How => "Back to how this works".to_owned(),
    }
}
