//! Photographs of the whole page at a width.

use std::path::Path;

use serde_json::json;

use crate::engine::Engine;
use crate::failure::Outcome;
use crate::page::Page;

/// The narrowest window every engine opens.
const NARROWEST: u32 = 500;

/// The longest page every engine draws at once; WebKitGTK shows a longer one black.
const LONGEST: u32 = 16_000;

impl Page {
    /// Makes the viewport this large, in CSS pixels.
    ///
    /// Firefox and WebKit have no window as narrow as a phone: there the page takes only a part of
    /// it. The widget asks for the width of its place, not of the window.
    pub(crate) async fn resize(&self, width: u32, height: u32) -> Outcome {
        if self.engine == Engine::Chromium {
            let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
            self.command("Emulation.setDeviceMetricsOverride", size).await?;
        } else {
            let narrow = "document.documentElement.style.maxWidth = `${arguments[0]}px`;
                return [outerWidth - innerWidth, outerHeight - innerHeight];";
            let frame = self.browser.execute(narrow, vec![json!(width)]).await?;
            let (sides, bars): (u32, u32) = frame.convert()?;
            let outer = width.max(NARROWEST) + sides;
            self.browser.set_window_rect(0, 0, outer, height + bars).await?;
        }
        self.settle().await
    }

    /// Photographs the whole page, however long, at this viewport.
    pub(crate) async fn screenshot(&self, path: &Path, width: u32, height: u32) -> Outcome {
        self.resize(width, height).await?;
        let script = "return Math.ceil(document.documentElement.getBoundingClientRect().height);";
        let whole: u32 = self.browser.execute(script, vec![]).await?.convert()?;
        self.resize(width, whole.clamp(height, LONGEST)).await?;
        self.browser.screenshot(path).await?;
        self.resize(width, height).await
    }
}
