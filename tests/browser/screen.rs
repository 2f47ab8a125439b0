//! A screen that nobody sees, for the engine that cannot do without one.

use std::process::Stdio;

use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::{Child, Command};

use crate::driver::start;
use crate::engine::named;
use crate::failure::Outcome;

/// A running Xvfb; killed when dropped.
pub(crate) struct Screen {
    name: String,
    _process: Child,
}

impl Screen {
    /// Starts one under a name that is free.
    pub(crate) async fn start() -> Outcome<Self> {
        let mut command = Command::new(named("XVFB", "Xvfb"));
        command.args(["-displayfd", "1", "-screen", "0", "1400x1000x24", "-nolisten", "tcp"]);
        let mut process = start(command.stdout(Stdio::piped()))?;
        let output = process.stdout.take().ok_or("Xvfb has no output")?;
        let number = BufReader::new(output).lines().next_line().await?;
        let number = number.ok_or("Xvfb ended before it named its screen")?;
        Ok(Self { name: format!(":{number}"), _process: process })
    }

    /// What a program that draws on it finds in `DISPLAY`.
    pub(crate) fn name(&self) -> &str {
        &self.name
    }
}
