//! A visit to the site: one browser, what it shows, what it logged.

use std::fs;

use serde_json::Value;
use thirtyfour::{By, WebDriver, WebDriverRunError};

use crate::driver::Driver;
use crate::engine::Engine;
use crate::failure::{Outcome, reason};
use crate::site::{Site, site};

/// The theme with templates made of blocks; without a name the site shows its classic one.
pub(crate) const BLOCK_THEME: &str = "&theme=tc-blocks";

/// An open browser and the site.
pub(crate) struct Visit {
    pub(crate) browser: WebDriver,
    pub(crate) site: &'static Site,
}

/// Runs `story` with a browser of its own; the browser is closed in any case.
pub(crate) async fn visit(story: impl AsyncFnOnce(&Visit) -> Outcome) -> Outcome {
    let site = site()?;
    let driver = Driver::start(Engine::Chromium).await?;
    let browser = driver.browser().await?;
    let told = async |browser| {
        story(&Visit { browser, site }).await?;
        nothing_logged(site)
    };
    match browser.run_and_quit(told).await {
        Ok(()) => Ok(()),
        Err(WebDriverRunError::Body(body) | WebDriverRunError::BodyAndCleanup { body, .. }) => {
            Err(body)
        }
        Err(WebDriverRunError::Cleanup(cleanup)) => Err(cleanup.into()),
        // The enum may grow; whatever comes is a reason to fail.
        Err(_) => Err("the browser could not be closed".into()),
    }
}

/// PHP has nothing to say about our files. (Older releases of WordPress have notices of their own.)
fn nothing_logged(site: &Site) -> Outcome {
    let log = fs::read_to_string(&site.log).unwrap_or_default();
    let ours: Vec<_> =
        log.lines().filter(|line| line.contains("plugins/treatment-compare")).collect();
    if ours.is_empty() { Ok(()) } else { Err(reason(ours.join("\n"))) }
}

impl Visit {
    /// Opens `path`, which begins with a slash.
    pub(crate) async fn open(&self, path: &str) -> Outcome {
        Ok(self.browser.goto(format!("{}{path}", self.site.address)).await?)
    }

    /// Opens the post called `name`.
    pub(crate) async fn post(&self, name: &str, theme: &str) -> Outcome {
        let number = self.site.posts.get(name).ok_or_else(|| format!("no post {name}"))?;
        self.open(&format!("/?p={number}{theme}")).await
    }

    /// Goes to each tool on the page and waits until it is ready; how many there are.
    pub(crate) async fn start_all(&self) -> Outcome<u64> {
        let script = "const tools = [...document.querySelectorAll('treatment-compare')];
            for (const tool of tools) {
                tool.scrollIntoView();
                await tool.ready;
            }
            return tools.length;";
        self.wait(script).await?.as_u64().ok_or_else(|| "not a number".into())
    }

    /// Runs the body of an async function and waits for what it returns.
    pub(crate) async fn wait(&self, body: &str) -> Outcome<Value> {
        let script = format!(
            "const done = arguments[arguments.length - 1];
            (async () => {{ {body} }})().then(
                (value) => done({{ value: value ?? null }}),
                (error) => done({{ error: String(error) }}));"
        );
        let answer = self.browser.execute_async(script, vec![]).await.map_err(reason)?;
        let answer = answer.json();
        match answer.get("error") {
            Some(error) => Err(reason(error)),
            None => Ok(answer.get("value").cloned().unwrap_or_default()),
        }
    }

    /// Waits until the expression `condition` is true.
    pub(crate) async fn until(&self, condition: &str) -> Outcome {
        let script = format!(
            "while (!({condition})) await new Promise((next) => setTimeout(next, 50)); return true;"
        );
        let waited = self.wait(&script).await;
        waited.map(drop).map_err(|error| reason(format!("waited for {condition}: {error}")))
    }

    /// The visible text of the first element that matches `css`.
    pub(crate) async fn text(&self, css: &str) -> Outcome<String> {
        Ok(self.browser.find(By::Css(css)).await.map_err(reason)?.text().await?)
    }

    /// Logs in; the password of each person of the site is the name.
    pub(crate) async fn log_in(&self, name: &str) -> Outcome {
        self.open("/wp-login.php").await?;
        // The page puts the focus into the first field a moment after it has loaded.
        let fill = format!(
            "document.querySelector('#user_login').value = '{name}';
            document.querySelector('#user_pass').value = '{name}';
            document.querySelector('#loginform').submit();"
        );
        self.browser.execute(fill, vec![]).await?;
        self.until("document.querySelector('#wpadminbar')").await
    }

    /// What the browser's console got since this was last asked.
    pub(crate) async fn console(&self) -> Outcome<Vec<String>> {
        let entries = self.browser.browser_log().await?;
        Ok(entries
            .into_iter()
            .map(|entry| format!("{:?}: {}", entry.level, entry.message))
            .collect())
    }
}
