//! Photographs of the whole page at a width, in light or dark.

use std::path::Path;

use serde_json::json;

use crate::failure::Outcome;
use crate::page::Page;

/// What the reader's system prefers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Scheme {
    /// Dark ink on light paper.
    Light,
    /// The other way round.
    Dark,
}

impl Scheme {
    /// Both.
    pub(crate) const ALL: [Self; 2] = [Self::Light, Self::Dark];

    /// The word of CSS.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

impl Page {
    /// Makes the viewport this large, in CSS pixels.
    pub(crate) async fn resize(&self, width: u32, height: u32) -> Outcome {
        let size =
            json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.browser.cdp().send_raw("Emulation.setDeviceMetricsOverride", size).await?;
        self.settle().await
    }

    /// Lets the system prefer `scheme`.
    pub(crate) async fn prefer(&self, scheme: Scheme) -> Outcome {
        self.emulate(&[("prefers-color-scheme", scheme.word())]).await
    }

    /// Lets media features have these values, such as `("forced-colors", "active")`, and all others
    /// their own.
    pub(crate) async fn emulate(&self, features: &[(&str, &str)]) -> Outcome {
        let features: Vec<_> =
            features.iter().map(|(name, value)| json!({ "name": name, "value": value })).collect();
        let media = json!({ "features": features });
        self.browser.cdp().send_raw("Emulation.setEmulatedMedia", media).await?;
        self.settle().await
    }

    /// Photographs the whole page, however long, at this viewport.
    pub(crate) async fn screenshot(
        &self,
        path: &Path,
        width: u32,
        height: u32,
        scheme: Scheme,
    ) -> Outcome {
        self.prefer(scheme).await?;
        self.resize(width, height).await?;
        let script = "return Math.ceil(document.documentElement.getBoundingClientRect().height);";
        let whole: u32 = self.browser.execute(script, vec![]).await?.convert()?;
        self.resize(width, whole.max(height)).await?;
        self.browser.screenshot(path).await?;
        self.resize(width, height).await
    }
}
