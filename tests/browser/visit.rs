//! A visit: a server, a browser, and the page with the widget ready.

use thirtyfour::{WebDriver, WebDriverRunError};

use crate::driver::Driver;
use crate::engine::Engine;
use crate::failure::Outcome;
use crate::page::Page;
use crate::server::Server;

/// Where the demo clinic page is.
pub(crate) const DEMO: &str = "/";

/// Opens `path` in Chromium, waits for the widget and runs `story` on it.
pub(crate) async fn visit(path: &str, story: impl AsyncFnOnce(&Page) -> Outcome) -> Outcome {
    visit_in(Engine::Chromium, path, story).await
}

/// Opens `path`, waits for the widget and runs `story` on it.
pub(crate) async fn visit_in(
    engine: Engine,
    path: &str,
    story: impl AsyncFnOnce(&Page) -> Outcome,
) -> Outcome {
    arrive_in(engine, path, async |page| {
        page.start().await?;
        story(page).await
    })
    .await
}

/// Opens `path` in Chromium and runs `story` on it at once.
pub(crate) async fn arrive(path: &str, story: impl AsyncFnOnce(&Page) -> Outcome) -> Outcome {
    arrive_in(Engine::Chromium, path, story).await
}

/// Opens `path` and runs `story` on it at once.
pub(crate) async fn arrive_in(
    engine: Engine,
    path: &str,
    story: impl AsyncFnOnce(&Page) -> Outcome,
) -> Outcome {
    browse_in(engine, async |browser, server| {
        let page = Page::open(engine, browser, server, path).await?;
        story(&page).await
    })
    .await
}

/// Starts a server and a browser for `story`; the browser is closed in any case. (A browser that is
/// only dropped outlives the driver and stays.)
pub(crate) async fn browse_in(
    engine: Engine,
    story: impl AsyncFnOnce(WebDriver, Server) -> Outcome,
) -> Outcome {
    let server = Server::start().await?;
    let driver = Driver::start(engine).await?;
    let browser = driver.browser().await?;
    match browser.run_and_quit(async |browser| story(browser, server).await).await {
        Ok(()) => Ok(()),
        Err(WebDriverRunError::Body(body) | WebDriverRunError::BodyAndCleanup { body, .. }) => {
            Err(body)
        }
        Err(WebDriverRunError::Cleanup(cleanup)) => Err(cleanup.into()),
        // The enum may grow; whatever comes is a reason to fail.
        Err(_) => Err("the browser could not be closed".into()),
    }
}
