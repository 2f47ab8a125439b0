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
/// A file was chosen before it could be read.
pub const NOT_YET: &str = "This part is still loading, so the file was not read. Try again in a \
    moment.";
/// A file was chosen that cannot be read.
pub const NEVER: &str = "The part that reads files could not be loaded. Nothing you said has \
    changed.";
