//! A visit: a browser on a page of a server.

use thirtyfour::WebDriverRunError;

use crate::driver::Driver;
use crate::engine::Engine;
use crate::failure::Outcome;
use crate::page::Page;
use crate::server::Server;

/// Opens `path` and runs `story` on it; the browser is closed in any case.
pub(crate) async fn visit(
    server: Server,
    path: &str,
    story: impl AsyncFnOnce(&Page) -> Outcome,
) -> Outcome {
    let driver = Driver::start(Engine::Chromium).await?;
    let browser = driver.browser().await?;
    let told = browser
        .run_and_quit(async |browser| {
            story(&Page::open(Engine::Chromium, browser, server, path).await?).await
        })
        .await;
    match told {
        Ok(()) => Ok(()),
        Err(WebDriverRunError::Body(body) | WebDriverRunError::BodyAndCleanup { body, .. }) => {
            Err(body)
        }
        Err(WebDriverRunError::Cleanup(cleanup)) => Err(cleanup.into()),
        // The enum may grow; whatever comes is a reason to fail.
        Err(_) => Err("the browser could not be closed".into()),
    }
}
