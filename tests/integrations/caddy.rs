//! Caddy with integrations/servers/Caddyfile in its site block.

use tokio::process::Command;

use crate::failure::Outcome;
use crate::program::{program, start};
use crate::server::release::{Sent, sends_the_release};
use crate::site::integration;

sends_the_release!(caddy, [("br", "br"), ("gzip", "gz")]);

/// Caddy without its administration and its certificates, which a test has no use for.
async fn caddy() -> Outcome<Sent> {
    let site = Sent::site()?;
    let running = start(&site.at("caddy.log"), |port| {
        let configuration = format!(
            "{{\nadmin off\nauto_https off\n}}\n\
             http://127.0.0.1:{port} {{\nroot * {root}\nimport {snippet}\nfile_server\n}}\n",
            root = site.at("").display(),
            snippet = integration("servers/Caddyfile").display(),
        );
        site.write("caddy.conf", configuration)?;
        let mut command = Command::new(program("caddy")?);
        command.args(["run", "--adapter", "caddyfile", "--config"]).arg(site.at("caddy.conf"));
        // What it keeps for later belongs into the test's folder too.
        command.env("XDG_DATA_HOME", site.at("caddy")).env("XDG_CONFIG_HOME", site.at("caddy"));
        Ok(command)
    })
    .await?;
    Sent::by(running, site)
}
