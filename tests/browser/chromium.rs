//! What only Chromium can be asked: its console, and its tools for developers.
//!
//! A test that has to run in every engine asks the server what was fetched, and the page's
//! `witness.js` what went wrong.

use serde_json::{Value, json};

use crate::engine::Engine;
use crate::failure::{Outcome, reason};
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
    /// What the browser's console got since this was last asked.
    pub(crate) async fn console(&self) -> Outcome<Vec<String>> {
        self.is_in_chromium()?;
        let entries = self.browser.browser_log().await?;
        Ok(entries
            .into_iter()
            .map(|entry| format!("{:?}: {}", entry.level, entry.message))
            .collect())
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
        self.command("Emulation.setEmulatedMedia", json!({ "features": features })).await?;
        self.settle().await
    }

    /// Takes the network away.
    pub(crate) async fn go_offline(&self) -> Outcome {
        let gone = json!({ "offline": true, "latency": 0, "downloadThroughput": 0, "uploadThroughput": 0 });
        self.command("Network.enable", json!({})).await?;
        self.command("Network.emulateNetworkConditions", gone).await
    }

    /// Gives a command of the DevTools protocol.
    pub(crate) async fn command(&self, name: &str, parameters: Value) -> Outcome {
        self.is_in_chromium()?;
        self.browser.cdp().send_raw(name, parameters).await?;
        Ok(())
    }

    fn is_in_chromium(&self) -> Outcome {
        match self.engine {
            Engine::Chromium => Ok(()),
            other => Err(reason(format!("{other:?} cannot be asked this; see chromium.rs"))),
        }
    }
}
