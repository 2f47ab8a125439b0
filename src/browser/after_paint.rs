//! Waits for the next frame.

use js_sys::Function;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

/// Does something once the frame that comes next is on the screen.
pub(crate) fn after_paint(then: impl FnOnce() + 'static) {
    let Some(window) = web_sys::window() else { return };
    let then = Closure::once_into_js(then);
    let timer = window.clone();
    // Why both: a frame calls back just before it is painted, a timer may come before the frame.
    let on_frame = Closure::once_into_js(move || {
        timer.set_timeout_with_callback(then.unchecked_ref::<Function>())
    });
    // Neither can be refused: both functions are there wherever WebAssembly is.
    let _ = window.request_animation_frame(on_frame.unchecked_ref::<Function>());
}
