//! What is said while the screens behind the list are not there.

/// Over the line, while they are coming.
pub const COMING_TITLE: &str = "One moment";
/// They are coming.
pub const COMING: &str = "This part is still loading. It will show here by itself.";
/// Over the line, where they did not come.
pub const FAILED_TITLE: &str = "This part is missing";
/// They did not come.
pub const FAILED: &str = "This part could not be loaded. The list and your answers still work. \
    Loading the page again may help, but it clears your answers.";
