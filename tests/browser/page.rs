//! The page under test: what is on it, what it asked for, what went wrong.
//!
//! All selectors look inside the open shadow root of the first `<treatment-compare>`, through
//! scripts: WebDriver's own shadow roots do not work in every browser.

use std::rc::Rc;

use serde_json::{Value, json};
use thirtyfour::WebDriver;

use crate::engine::Engine;
use crate::failure::{Outcome, reason};
use crate::server::Server;

/// Defines `scope` for all scripts: the part of the shadow root that is looked at.
const SCOPE: &str = "const [within, ...given] = arguments;
const root = document.querySelector('treatment-compare').shadowRoot;
const scope = within ? root.querySelector(within) : root;
if (!scope) throw new Error('nothing on the page matches ' + within);
";

/// An open page, or the part of it that [`Page::within`] named.
#[derive(Clone)]
pub(crate) struct Page {
    pub(crate) browser: WebDriver,
    pub(crate) engine: Engine,
    pub(crate) server: Rc<Server>,
    within: Option<String>,
}

impl Page {
    /// Opens `path` in a browser of `engine`.
    pub(crate) async fn open(
        engine: Engine,
        browser: WebDriver,
        server: Server,
        path: &str,
    ) -> Outcome<Self> {
        let page = Self { browser, engine, server: Rc::new(server), within: None };
        page.go(path).await?;
        Ok(page)
    }

    /// Opens another `path` of the same server.
    pub(crate) async fn go(&self, path: &str) -> Outcome {
        self.browser.goto(self.server.address(path)).await?;
        // WebKit's driver may be back before the loader that the page names has run.
        let loaded = "const done = arguments[arguments.length - 1];
            const named = () => document.querySelector('script[src$=\"treatment-compare.js\"]');
            const ready = () => document.readyState === 'complete' &&
                (!named() || document.querySelector('treatment-compare:defined'));
            const until = Date.now() + 1000;
            const look = () => (ready() || Date.now() > until ? done() : setTimeout(look, 16));
            look();";
        self.browser.execute_async(loaded, vec![]).await?;
        Ok(())
    }

    /// Opens the same address again, with nothing chosen.
    pub(crate) async fn reload(&self) -> Outcome {
        self.browser.refresh().await?;
        self.start().await
    }

    /// Scrolls to the widget and waits until all of it and its long texts are there.
    pub(crate) async fn start(&self) -> Outcome {
        self.start_first_screen().await?;
        // After a long render Yew lets a part of the screen follow a moment later.
        let rest = "const legend = root.querySelector('.legend');
            return root.querySelector('[data-later=here]') && !root.querySelector('[data-waiting]')
                && (!legend || legend.querySelector('.term'));";
        self.wait_for("the rest", rest).await
    }

    /// Scrolls to the widget and waits until its first screen and its long texts are there.
    pub(crate) async fn start_first_screen(&self) -> Outcome {
        self.scroll_to_widget().await?;
        self.widget_is_ready().await?;
        self.wait_for("the long texts", "return root.querySelector('[data-texts=here]')").await
    }

    /// The same page, where names and selectors mean only what is inside the element `css`.
    pub(crate) fn within(&self, css: &str) -> Self {
        let css =
            self.within.as_ref().map_or_else(|| css.to_owned(), |outer| format!("{outer} {css}"));
        Self { within: Some(css), ..self.clone() }
    }

    /// The visible text of the first element that matches `css`, blanks collapsed.
    pub(crate) async fn text(&self, css: &str) -> Outcome<String> {
        self.texts(css)
            .await?
            .into_iter()
            .next()
            .ok_or_else(|| reason(format!("nothing matches {css}")))
    }

    /// The visible text of each element that matches `css`.
    pub(crate) async fn texts(&self, css: &str) -> Outcome<Vec<String>> {
        // What is far from the viewport is not laid out and has no inner text; whoever reads it has
        // scrolled there.
        let script = "const far = [...root.querySelectorAll('*')]
                .filter((part) => getComputedStyle(part).contentVisibility === 'auto');
            for (const part of far) part.style.contentVisibility = 'visible';
            const texts = [...scope.querySelectorAll(given[0])]
                .map((found) => found.innerText.replace(/\\s+/g, ' ').trim());
            for (const part of far) part.removeAttribute('style');
            return texts;";
        Ok(serde_json::from_value(self.ask(script, &[json!(css)]).await?)?)
    }

    /// How many elements match `css`.
    pub(crate) async fn count(&self, css: &str) -> Outcome<usize> {
        let script = "return scope.querySelectorAll(given[0]).length;";
        Ok(serde_json::from_value(self.ask(script, &[json!(css)]).await?)?)
    }

    /// The attribute `name` of the first element that matches `css`.
    pub(crate) async fn attribute(&self, css: &str, name: &str) -> Outcome<Option<String>> {
        let script = "return scope.querySelector(given[0]).getAttribute(given[1]);";
        Ok(serde_json::from_value(self.ask(script, &[json!(css), json!(name)]).await?)?)
    }

    /// Waits until an element that matches `css` shows `text`.
    pub(crate) async fn wait_for_text(&self, css: &str, text: &str) -> Outcome {
        let condition = format!(
            "return [...root.querySelectorAll({})].some((found) => found.innerText.includes({}));",
            json!(css),
            json!(text)
        );
        self.wait_for(&format!("{css} with {text:?}"), &condition).await
    }

    /// Waits until the body of a script, which may use `root`, returns something true.
    pub(crate) async fn wait_for(&self, what: &str, condition: &str) -> Outcome {
        let script = format!(
            "const done = arguments[arguments.length - 1];
            const holds = () => {{
                const root = document.querySelector('treatment-compare')?.shadowRoot;
                if (!root) return false;
                {condition}
            }};
            const look = () => (holds() ? done(true) : setTimeout(look, 16));
            look();"
        );
        let waited = self.browser.execute_async(script, vec![]).await;
        waited.map(drop).map_err(|error| reason(format!("waited in vain for {what}: {error}")))
    }

    /// Runs the body of a script that may use `scope` and `given`.
    pub(crate) async fn ask(&self, script: &str, given: &[Value]) -> Outcome<Value> {
        Ok(self.answer(script, given).await?.json().clone())
    }

    /// As [`Page::ask`], for scripts that return an element.
    pub(crate) async fn answer(
        &self,
        script: &str,
        given: &[Value],
    ) -> Outcome<thirtyfour::session::scriptret::ScriptRet> {
        let arguments: Vec<_> =
            std::iter::once(json!(self.within)).chain(given.iter().cloned()).collect();
        self.browser.execute(format!("{SCOPE}{script}"), arguments).await.map_err(reason)
    }

    /// Waits until the page has shown what the last event changed.
    pub(crate) async fn settle(&self) -> Outcome {
        let script = "const done = arguments[arguments.length - 1];
            requestAnimationFrame(() => setTimeout(done));";
        self.browser.execute_async(script, vec![]).await?;
        Ok(())
    }

    /// What went wrong on the page since it was opened. The page must have `witness.js` in its head.
    pub(crate) async fn witnessed(&self) -> Outcome<Vec<String>> {
        let said = self.browser.execute("return window.witnessed ?? null;", vec![]).await?;
        let said: Option<Vec<String>> = said.convert()?;
        let mut said =
            said.ok_or_else(|| reason("this page has no /embed/witness.js in its head"))?;
        // A browser looks by itself for an icon that the page does not name.
        said.retain(|line| {
            !(line.starts_with("blocked by img-src:") && line.ends_with("/favicon.ico"))
        });
        Ok(said)
    }

    /// The paths asked of the server so far.
    pub(crate) fn requests(&self) -> Vec<String> {
        self.server.requests()
    }

    /// Fails with the loader's own words where the widget could not start.
    async fn widget_is_ready(&self) -> Outcome {
        let script = "const done = arguments[arguments.length - 1];
            Promise.resolve(document.querySelector('treatment-compare').ready)
                .then(() => done(null), (error) => done(error.message));";
        let answer = self.browser.execute_async(script, vec![]).await.map_err(reason)?;
        match answer.convert::<Option<String>>()? {
            None => Ok(()),
            Some(error) => Err(reason(format!("the widget did not start: {error}"))),
        }
    }

    /// Scrolls to the widget, which starts it.
    pub(crate) async fn scroll_to_widget(&self) -> Outcome {
        let script = "document.querySelector('treatment-compare').scrollIntoView();";
        self.browser.execute(script, vec![]).await?;
        Ok(())
    }
}
