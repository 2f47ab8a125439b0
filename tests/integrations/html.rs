//! A plain HTML page: integrations/html.

use crate::failure::Outcome;
use crate::release_folder::FOLDER;
use crate::server::Server;
use crate::site::Site;
use crate::visit::visit;

/// The strictest policy the widget promises to work under, with trusted types on. The picture is the
/// page's own icon.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
                      connect-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types 'none'";

/// The page, the release folder and `policy` as the server's header.
async fn served(policy: &str) -> Outcome<(Site, Server)> {
    let site = Site::new()?;
    site.copy("html/index.html", "index.html")?;
    site.copy_release(FOLDER)?;
    let server = Server::of_folder(site.at(""), Some(policy)).await?;
    Ok((site, server))
}

#[tokio::test]
async fn the_page_works_under_a_strict_policy() -> Outcome {
    let (_site, server) = served(POLICY).await?;
    visit(server, "/", async |page| {
        page.start().await?;
        assert!(!page.text("h2").await?.is_empty());
        assert_eq!(page.console().await?, Vec::<String>::new());
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_policy_that_blocks_scripts_leaves_the_clinics_own_lines() -> Outcome {
    let (_site, server) = served("default-src 'none'").await?;
    visit(server, "/", async |page| {
        let shown = "return document.querySelector('treatment-compare p').checkVisibility();";
        assert_eq!(page.browser.execute(shown, vec![]).await?.json(), &true);
        Ok(())
    })
    .await
}
