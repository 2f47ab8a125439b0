//! What markup can listen to. The macro knows the same names: `markup/src/attribute.rs`.

use std::rc::Rc;

use yew::html::{self, IntoEventCallback};
use yew::{Callback, Event, FocusEvent, InputEvent, KeyboardEvent, MouseEvent, SubmitEvent};

use super::Markup;

macro_rules! events {
    ($($event:ident: $kind:ty,)*) => {
        #[allow(dead_code, reason = "a room listens to what it needs")]
        impl Markup {
            $(
                /// Calls back on the event of this name.
                pub(in crate::view) fn $event(self, heard: impl IntoEventCallback<$kind>) -> Self {
                    #[inline(never)]
                    fn listen(markup: Markup, callback: Callback<$kind>) -> Markup {
                        markup.listen(Rc::new(html::$event::Wrapper::new(callback)))
                    }
                    match heard.into_event_callback() {
                        Some(callback) => listen(self, callback),
                        None => self.up_to_hole(),
                    }
                }
            )*
        }
    };
}

events! {
    onblur: FocusEvent,
    onchange: Event,
    onclick: MouseEvent,
    onfocus: FocusEvent,
    oninput: InputEvent,
    onkeydown: KeyboardEvent,
    onsubmit: SubmitEvent,
    ontoggle: Event,
}
