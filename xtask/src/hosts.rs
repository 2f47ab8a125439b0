//! The programs clinics run their sites with, brought through apt for the tests that start them.

use std::path::Path;

use crate::fault::{Fault, Result};
use crate::{apt, place};

/// What one suite of tests needs.
pub(crate) struct Hosts {
    /// The suite, as a person calls it.
    tests: &'static str,
    /// What a person is asked about before apt installs it.
    need: &'static str,
    /// A program or file that shows that a package is there, and the package.
    packages: &'static [(&'static str, &'static str)],
}

/// Hugo and three web servers. Debian starts a server when it installs one; a person should know
/// before.
pub(crate) const SERVERS: Hosts = Hosts {
    tests: "integration",
    need: "The integration tests need Hugo and three web servers (which Debian also starts)",
    packages: &[
        ("hugo", "hugo"),
        ("nginx", "nginx"),
        (
            "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so",
            "libnginx-mod-http-brotli-static",
        ),
        ("caddy", "caddy"),
        // Its own rules for types and compression, which ours have to stand up to.
        ("/etc/apache2/mods-available/mime.conf", "apache2"),
    ],
};

/// WordPress with PHP, and a database that only the tests start: `-core` brings no service.
pub(crate) const WORDPRESS: Hosts = Hosts {
    tests: "WordPress",
    need: "The WordPress tests need WordPress, PHP and MariaDB (and Debian a web server with them)",
    packages: &[
        ("/usr/share/wordpress/wp-load.php", "wordpress"),
        ("php", "php-cli"),
        ("mariadbd", "mariadb-server-core"),
    ],
};

impl Hosts {
    /// Makes sure that all of it is there.
    pub(crate) fn bring(&self) -> Result<()> {
        let missing = self.missing();
        if missing.is_empty() {
            return Ok(());
        }
        apt::install(self.need, &missing);
        match self.missing() {
            still if still.is_empty() => Ok(()),
            still => Err(Fault::NoHosts { tests: self.tests, packages: still.join(" ") }),
        }
    }

    fn missing(&self) -> Vec<&'static str> {
        let missing = self.packages.iter().filter(|(file, _)| !is_there(file));
        missing.map(|(_, package)| *package).collect()
    }
}

/// Debian keeps servers where only root's PATH leads. (A whole path stays as it is when joined.)
fn is_there(file: &str) -> bool {
    place::in_path(file).is_some() || Path::new("/usr/sbin").join(file).is_file()
}
