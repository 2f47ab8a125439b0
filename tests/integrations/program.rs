//! Programs of the system: found where Debian puts them, run to the end or kept running.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

use tokio::net::{TcpListener, TcpStream};
use tokio::process::{Child, Command};

use crate::failure::{Outcome, reason};

/// How often a server is started where another process takes its port.
const STARTS: usize = 5;

/// Between two looks at a server that is starting.
const MOMENT: Duration = Duration::from_millis(10);

/// Where `name` is. Debian keeps servers where only root's PATH leads.
pub(crate) fn program(name: &str) -> Outcome<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    let system = ["/usr/sbin", "/usr/local/sbin"].map(PathBuf::from);
    env::split_paths(&path)
        .chain(system)
        .map(|folder| folder.join(name))
        .find(|file| file.is_file())
        .ok_or_else(|| format!("{name} is not installed; `cargo xtask test` brings it").into())
}

/// A server that runs, and the port it answers on. It is killed when dropped.
pub(crate) struct Running {
    pub(crate) port: u16,
    _process: Child,
}

/// Starts what `command` makes for a port, and waits until it answers there.
///
/// What it says goes to `log`, and into the reason of the failure if it ends.
pub(crate) async fn start(
    log: &Path,
    command: impl Fn(u16) -> Outcome<Command>,
) -> Outcome<Running> {
    for _ in 0..STARTS {
        let port = free_port().await?;
        let mut command = command(port)?;
        let output = std::fs::File::create(log)?;
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(output).kill_on_drop(true);
        let mut process = command.spawn()?;
        if answers(&mut process, port).await? {
            return Ok(Running { port, _process: process });
        }
    }
    let said = std::fs::read_to_string(log).unwrap_or_default();
    Err(reason(format!("the server ended {STARTS} times before it answered:\n{said}")))
}

async fn free_port() -> Outcome<u16> {
    Ok(TcpListener::bind(("127.0.0.1", 0)).await?.local_addr()?.port())
}

/// Waits until `port` answers; false if the process ends before.
async fn answers(process: &mut Child, port: u16) -> Outcome<bool> {
    loop {
        if process.try_wait()?.is_some() {
            return Ok(false);
        }
        if TcpStream::connect(("127.0.0.1", port)).await.is_ok() {
            return Ok(true);
        }
        tokio::time::sleep(MOMENT).await;
    }
}
