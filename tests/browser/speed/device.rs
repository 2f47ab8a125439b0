//! A slower device: its processor, its network, and the clocks of its main thread.

use serde_json::{Value, json};

use crate::failure::Outcome;
use crate::page::Page;

/// How many times slower than this machine.
const SLOWED: u8 = 4;

/// What Chromium calls "Slow 4G": milliseconds of a round trip, bytes a second down and up.
const LATENCY: f64 = 562.5;
const DOWN: f64 = 180_000.0;
const UP: f64 = 84_375.0;

/// Where the main thread spent its time since the page was opened, in milliseconds.
#[derive(Debug, Clone, Copy)]
pub(super) struct Spent {
    /// Running scripts and the program, and compiling them.
    pub(super) script: f64,
    /// All of it.
    pub(super) all: f64,
}

impl Page {
    async fn devtools(&self, method: &str, parameters: Value) -> Outcome<Value> {
        Ok(self.browser.cdp().send_raw(method, parameters).await?)
    }

    /// Makes the processor slower.
    pub(super) async fn slow_processor(&self) -> Outcome {
        self.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": SLOWED })).await.map(drop)
    }

    /// Makes the network slower, without anything in its cache.
    pub(super) async fn slow_network(&self) -> Outcome {
        let conditions = json!({
            "offline": false,
            "latency": LATENCY,
            "downloadThroughput": DOWN,
            "uploadThroughput": UP,
        });
        self.devtools("Network.enable", json!({})).await?;
        self.devtools("Network.setCacheDisabled", json!({ "cacheDisabled": true })).await?;
        self.devtools("Network.emulateNetworkConditions", conditions).await.map(drop)
    }

    /// Keeps addresses that match `pattern` from being fetched; without one, none.
    pub(super) async fn block(&self, pattern: Option<&str>) -> Outcome {
        let urls: Vec<_> = pattern.into_iter().collect();
        self.devtools("Network.enable", json!({})).await?;
        self.devtools("Network.setBlockedURLs", json!({ "urls": urls })).await.map(drop)
    }

    /// Runs `script` in every page before its own scripts.
    pub(super) async fn run_first(&self, script: &str) -> Outcome {
        let source = json!({ "source": script });
        self.devtools("Page.addScriptToEvaluateOnNewDocument", source).await.map(drop)
    }

    /// Starts the clocks. They count the main thread's own time: what other programs on this
    /// machine take is not in it.
    pub(super) async fn start_clocks(&self) -> Outcome {
        let domain = json!({ "timeDomain": "threadTicks" });
        self.devtools("Performance.enable", domain).await.map(drop)
    }

    /// Reads the clocks.
    pub(super) async fn spent(&self) -> Outcome<Spent> {
        let answer = self.devtools("Performance.getMetrics", json!({})).await?;
        let metrics = answer.get("metrics").and_then(Value::as_array).ok_or("no metrics")?;
        let of = |name: &str| {
            let metric = metrics.iter().find(|metric| metric["name"] == name);
            metric.and_then(|metric| metric["value"].as_f64()).unwrap_or(0.0) * 1_000.0
        };
        let script = of("ScriptDuration") + of("V8CompileDuration");
        Ok(Spent { script, all: of("TaskDuration") })
    }
}
