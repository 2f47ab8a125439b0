//! A panic, told to the script that holds the program: where it was.
//!
//! Not what it said: a message may quote what the visitor typed, and the line goes to the page's
//! console and into an event. A build for developers says both.

use std::cell::RefCell;
use std::panic::PanicHookInfo;

use js_sys::Function;

use super::say;

thread_local! {
    /// A hook has to own what it calls and may not hold a JavaScript value. There is one program
    /// for each element, so there is one listener.
    static TELL: RefCell<Option<Function>> = const { RefCell::new(None) };
}

/// From now on `tell` is called with `panic` and the place before the program stops.
pub(super) fn tell_panics(tell: &Function) {
    TELL.set(Some(tell.clone()));
    // Yew would set its own over any other.
    yew::set_custom_panic_hook(Box::new(|panic| {
        TELL.with_borrow(|tell| {
            if let Some(tell) = tell {
                say(tell, "panic", &line(panic));
            }
        });
    }));
}

fn line(panic: &PanicHookInfo<'_>) -> String {
    if cfg!(debug_assertions) {
        return panic.to_string().replace('\n', " ");
    }
    let place =
        panic.location().map(|place| [place.file(), ":", &place.line().to_string()].concat());
    place.unwrap_or_default()
}
