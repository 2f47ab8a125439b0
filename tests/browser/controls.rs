//! Using the page: by mouse and by keyboard, with controls found by role and name.

use serde_json::json;
use thirtyfour::{TypingData, WebElement};

use crate::failure::Outcome;
use crate::page::Page;

/// Looks a control up, or fails with the names that are there.
const FIND: &str = include_str!("find.js");

impl Page {
    /// Presses the control of `role` called `name` with the mouse. A name that ends with `…` stands
    /// for all that begin so.
    pub(crate) async fn click(&self, role: &str, name: &str) -> Outcome {
        // A box that is drawn by its label is too small to hit; a person hits the label.
        let target = "const box = found[0].getBoundingClientRect();
            const drawn = box.width > 4 && box.height > 4 && found[0].checkVisibility({ opacityProperty: true });
            return drawn ? found[0] : found[0].labels[0];";
        let control = self.find(role, name, target).await?;
        control.scroll_into_view().await?;
        control.click().await?;
        self.settle().await
    }

    /// Ticks the checkbox called `name`.
    pub(crate) async fn check(&self, name: &str) -> Outcome {
        self.set_checked(name, true).await
    }

    /// Unticks the checkbox called `name`.
    pub(crate) async fn uncheck(&self, name: &str) -> Outcome {
        self.set_checked(name, false).await
    }

    /// Chooses the radio button called `name`.
    pub(crate) async fn choose(&self, name: &str) -> Outcome {
        self.click("radio", name).await
    }

    /// Picks the entry shown as `entry` in the list called `name`.
    pub(crate) async fn select(&self, name: &str, entry: &str) -> Outcome {
        let list = self.find("combobox", name, "return found[0];").await?;
        list.send_keys(entry).await?;
        self.settle().await
    }

    /// Replaces what stands in the field called `name`.
    pub(crate) async fn fill(&self, name: &str, text: &str) -> Outcome {
        let field = self.find("textbox", name, "return found[0];").await?;
        field.clear().await?;
        field.send_keys(text).await?;
        self.settle().await
    }

    /// Whether the checkbox or radio button called `name` is on.
    pub(crate) async fn is_on(&self, role: &str, name: &str) -> Outcome<bool> {
        let script = format!("{FIND}return found[0].checked;");
        Ok(self.ask(&script, &[json!(role), json!(name)]).await? == json!(true))
    }

    /// Moves the focus to the control of `role` called `name`.
    pub(crate) async fn focus(&self, role: &str, name: &str) -> Outcome {
        let script = format!("{FIND}found[0].focus(); return root.activeElement === found[0];");
        let focused = self.ask(&script, &[json!(role), json!(name)]).await? == json!(true);
        if focused { Ok(()) } else { Err(format!("{role} {name:?} cannot have the focus").into()) }
    }

    /// Types to whatever has the focus: a text, a `Key`, or both (`Key::Shift + Key::Tab`).
    pub(crate) async fn press(&self, keys: impl Into<TypingData>) -> Outcome {
        self.browser.action_chain().send_keys(keys).perform().await?;
        self.settle().await
    }

    /// The visible words of what has the focus, inside the widget or around it.
    pub(crate) async fn focused(&self) -> Outcome<String> {
        let script = "const own = root.activeElement ?? document.activeElement;
            const words = own.getAttribute('aria-label') || own.labels?.[0]?.textContent || own.textContent;
            return words.replace(/\\s+/g, ' ').trim();";
        Ok(serde_json::from_value(self.ask(script, &[]).await?)?)
    }

    async fn set_checked(&self, name: &str, on: bool) -> Outcome {
        if self.is_on("checkbox", name).await? == on {
            return Err(format!("checkbox {name:?} is so already").into());
        }
        self.click("checkbox", name).await
    }

    async fn find(&self, role: &str, name: &str, then: &str) -> Outcome<WebElement> {
        let script = format!("{FIND}{then}");
        Ok(self.answer(&script, &[json!(role), json!(name)]).await?.element()?)
    }
}
