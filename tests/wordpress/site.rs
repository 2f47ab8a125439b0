//! The throw-away WordPress, started once for all tests of this run.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;

use serde::Deserialize;
use serde_json::Value;

use crate::failure::{Outcome, reason};

const SCRIPT: &str = "tests/wordpress/site/site.sh";

/// What tests/wordpress/site/make.php says about the site it made.
#[derive(Deserialize)]
pub(crate) struct Site {
    pub(crate) address: String,
    /// The log of PHP's notices, warnings and errors.
    pub(crate) log: PathBuf,
    /// The posts' numbers by name.
    pub(crate) posts: BTreeMap<String, u32>,
    /// What WordPress kept of each post's text when its author saved it.
    pub(crate) kept: BTreeMap<String, String>,
    /// The plugin's option after it had been deleted once: false where nothing is left.
    pub(crate) left: Value,
}

/// The running site. The script ends by itself when the pipe to it closes, which it does with us.
pub(crate) fn site() -> Outcome<&'static Site> {
    static SITE: OnceLock<Result<(Site, Child), String>> = OnceLock::new();
    let started = SITE.get_or_init(|| start().map_err(|error| error.to_string()));
    started.as_ref().map(|(site, _)| site).map_err(reason)
}

fn start() -> Outcome<(Site, Child)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    // Taken and given back: site.sh finds out if somebody is faster.
    let port = TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port();
    let bundle = std::env::var_os("TREATMENT_COMPARE_BUNDLE")
        .map_or_else(|| root.join("dist"), PathBuf::from);
    let mut script = Command::new(root.join(SCRIPT))
        .arg(port.to_string())
        .env("TREATMENT_COMPARE_BUNDLE", bundle)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    let output = script.stdout.take().ok_or("the script has no output")?;
    let mut said = String::new();
    for line in BufReader::new(output).lines() {
        let line = line?;
        if let Some(json) = line.strip_prefix("ready ") {
            return Ok((serde_json::from_str(json)?, script));
        }
        said = line;
    }
    Err(reason(format!("WordPress did not start: {said}")))
}
