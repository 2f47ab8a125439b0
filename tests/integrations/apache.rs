//! Apache with integrations/servers/.htaccess in the release folder, or in its own configuration.

use std::fmt::Write;

use tokio::process::Command;

use crate::failure::Outcome;
use crate::program::{program, start};
use crate::release_folder::FOLDER;
use crate::server::release::{Sent, sends_the_release};
use crate::site::integration;

/// Debian's own, with its rules for types and compression: the snippet has to stand up to them.
const MODULES: [&str; 10] = [
    "mpm_event",
    "authz_core",
    "dir",
    "mime",
    "negotiation",
    "filter",
    "deflate",
    "brotli",
    "headers",
    "rewrite",
];
const RULES: [&str; 3] = ["mime", "negotiation", "deflate"];

mod by_htaccess {
    use super::*;

    async fn sent() -> Outcome<Sent> {
        let site = Sent::site()?;
        site.copy("servers/.htaccess", &format!("{FOLDER}/.htaccess"))?;
        apache(site, "AllowOverride FileInfo").await
    }

    sends_the_release!(sent, [("br", "br"), ("gzip", "gz")]);
}

mod by_its_configuration {
    use super::*;

    async fn sent() -> Outcome<Sent> {
        let snippet = integration("servers/.htaccess");
        apache(Sent::site()?, &format!("Include {}", snippet.display())).await
    }

    sends_the_release!(sent, [("br", "br"), ("gzip", "gz")]);
}

/// Apache in the foreground as one process. `settings` stand in the folder's block.
async fn apache(site: crate::site::Site, settings: &str) -> Outcome<Sent> {
    let running = start(&site.at("apache.log"), |port| {
        let mut configuration = String::new();
        for module in MODULES {
            let file = format!("/usr/lib/apache2/modules/mod_{module}.so");
            writeln!(configuration, "LoadModule {module}_module {file}")?;
        }
        for rules in RULES {
            writeln!(configuration, "Include /etc/apache2/mods-available/{rules}.conf")?;
        }
        writeln!(
            configuration,
            "ServerName 127.0.0.1\nListen 127.0.0.1:{port}\nUser nobody\nGroup nogroup\n\
             PidFile {root}/apache.pid\nErrorLog /dev/stderr\nDocumentRoot {root}\n\
             <Directory {root}/{FOLDER}>\nOptions FollowSymLinks\nRequire all granted\n\
             {settings}\n</Directory>",
            root = site.at("").display(),
        )?;
        site.write("apache.conf", configuration)?;
        let mut command = Command::new(program("apache2")?);
        command.args(["-X", "-d", "/etc/apache2", "-f"]).arg(site.at("apache.conf"));
        Ok(command)
    })
    .await?;
    Sent::by(running, site)
}
