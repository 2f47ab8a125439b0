//! The programs of `integrations/`: Hugo and three web servers, brought through apt.

use std::path::Path;

use crate::fault::{Fault, Result};
use crate::{apt, place};

/// A program or file that shows that a package is there, and the package.
const NEEDED: [(&str, &str); 5] = [
    ("hugo", "hugo"),
    ("nginx", "nginx"),
    ("/usr/lib/nginx/modules/ngx_http_brotli_static_module.so", "libnginx-mod-http-brotli-static"),
    ("caddy", "caddy"),
    // Its own rules for types and compression, which ours have to stand up to.
    ("/etc/apache2/mods-available/mime.conf", "apache2"),
];

/// Debian starts a server when it installs one; a person should know before.
const NEED: &str =
    "The integration tests need Hugo and three web servers (which Debian also starts)";

/// Makes sure that all of it is there.
pub(crate) fn bring() -> Result<()> {
    let missing = missing();
    if missing.is_empty() {
        return Ok(());
    }
    apt::install(NEED, &missing);
    match self::missing() {
        still if still.is_empty() => Ok(()),
        still => Err(Fault::NoHosts { packages: still.join(" ") }),
    }
}

fn missing() -> Vec<&'static str> {
    NEEDED.iter().filter(|(file, _)| !is_there(file)).map(|(_, package)| *package).collect()
}

/// Debian keeps servers where only root's PATH leads. (A whole path stays as it is when joined.)
fn is_there(file: &str) -> bool {
    place::in_path(file).is_some() || Path::new("/usr/sbin").join(file).is_file()
}
