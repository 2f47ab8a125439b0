//! What markup can listen to. The macro knows the same names: `markup/src/attribute.rs`.

use std::rc::Rc;

use yew::html;
use yew::{Callback, Event, FocusEvent, InputEvent, KeyboardEvent, MouseEvent, SubmitEvent};

use super::Markup;

macro_rules! events {
    ($($event:ident: $kind:ty,)*) => {
        #[allow(dead_code, reason = "a room listens to what it needs")]
        impl Markup {
            $(
                /// Calls back on the event of this name.
                pub(in crate::view) fn $event(self, callback: Callback<$kind>) -> Self {
                    self.listen(Rc::new(html::$event::Wrapper::new(callback)))
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
