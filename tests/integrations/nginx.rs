//! nginx with integrations/servers/nginx.conf in its server block.

use std::path::Path;

use tokio::process::Command;

use crate::failure::Outcome;
use crate::program::{program, start};
use crate::server::release::{Sent, sends_the_release};
use crate::site::integration;

/// Where Debian puts modules.
const BROTLI: &str = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

mod as_installed {
    use super::*;

    async fn sent() -> Outcome<Sent> {
        nginx("", "").await
    }

    sends_the_release!(sent, [("gzip", "gz")]);
}

mod with_the_brotli_module {
    use super::*;

    async fn sent() -> Outcome<Sent> {
        if !Path::new(BROTLI).is_file() {
            return Err(format!("there is no {BROTLI}; `cargo xtask test` brings it").into());
        }
        nginx(&format!("load_module {BROTLI};"), "brotli_static on;").await
    }

    sends_the_release!(sent, [("br", "br"), ("gzip", "gz")]);
}

/// nginx in the foreground as one process, with all it writes in a folder of its own.
async fn nginx(modules: &str, settings: &str) -> Outcome<Sent> {
    let site = Sent::site()?;
    let own = |name: &str| site.at(name).display().to_string();
    let snippet = integration("servers/nginx.conf");
    let running = start(&site.at("nginx.log"), |port| {
        let configuration = format!(
            "{modules}
            daemon off; master_process off; pid {pid}; error_log stderr;
            events {{}}
            http {{
                include /etc/nginx/mime.types;
                access_log off;
                client_body_temp_path {temporary}; proxy_temp_path {temporary};
                fastcgi_temp_path {temporary}; uwsgi_temp_path {temporary};
                scgi_temp_path {temporary};
                server {{
                    listen 127.0.0.1:{port};
                    root {root};
                    {settings}
                    include {snippet};
                    # Such rules are on many sites and must not win.
                    location ~ \\.(js|css)$ {{ return 418; }}
                }}
            }}",
            pid = own("nginx.pid"),
            temporary = own("nginx-temporary"),
            root = own(""),
            snippet = snippet.display(),
        );
        site.write("nginx.conf", configuration)?;
        let mut command = Command::new(program("nginx")?);
        command.arg("-e").arg("stderr").arg("-c").arg(site.at("nginx.conf"));
        Ok(command)
    })
    .await?;
    Sent::by(running, site)
}
