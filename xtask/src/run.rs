//! Child processes: cargo and the tools, started in the checkout with our tools first in PATH.

use std::env;
use std::ffi::OsStr;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::fault::{Fault, Result};
use crate::place;

/// A cargo command in the checkout, run by the cargo that runs us.
pub(crate) fn cargo(arguments: &[&str]) -> Command {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.args(arguments).current_dir(place::root());
    without_our_folders(&mut command);
    command
}

/// Where the program is built is not written into it: two checkouts give the same bytes.
///
/// Only for the web, where these bytes are sent; and not where a folder has a blank in its name,
/// which cargo would take for two flags.
pub(crate) fn without_our_folders(command: &mut Command) {
    let folders = [(place::root().to_owned(), "."), (place::cargo_home(), "cargo")];
    let flags =
        folders.map(|(folder, name)| format!("--remap-path-prefix={}={name}", folder.display()));
    if !flags.iter().any(|flag| flag.contains(char::is_whitespace)) {
        command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", flags.join(" "));
    }
}

/// Puts `folders` first in PATH, for this child only.
pub(crate) fn with_path(command: &mut Command, folders: &[PathBuf]) {
    let path = env::var_os("PATH").unwrap_or_default();
    let all = folders.iter().cloned().chain(env::split_paths(&path));
    if let Ok(path) = env::join_paths(all) {
        command.env("PATH", path);
    }
}

/// Runs to the end and reports whether it succeeded.
pub(crate) fn succeeds(command: &mut Command) -> Result<bool> {
    let status = command.status().map_err(|source| not_started(command, source))?;
    Ok(status.success())
}

/// Runs to the end; failing is a fault named `what`.
pub(crate) fn must(what: &str, command: &mut Command) -> Result<()> {
    if succeeds(command)? { Ok(()) } else { Err(Fault::Failed { what: what.to_owned() }) }
}

/// Runs silently; what it printed on standard output if it succeeded.
pub(crate) fn output(command: &mut Command) -> Option<String> {
    let output = command.stderr(Stdio::null()).output().ok()?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    output.status.success().then_some(text)
}

/// Runs to the end, shows standard output as it comes and hands each line to `read` as well.
pub(crate) fn read_lines(command: &mut Command, mut read: impl FnMut(&str)) -> Result<bool> {
    let mut child =
        command.stdout(Stdio::piped()).spawn().map_err(|source| not_started(command, source))?;
    if let Some(stdout) = child.stdout.take() {
        let mut screen = std::io::stdout();
        for line in BufReader::new(stdout).lines().map_while(std::result::Result::ok) {
            read(&line);
            // A closed terminal must not end the tests.
            let _ = writeln!(screen, "{line}");
        }
    }
    let status = child.wait().map_err(|source| not_started(command, source))?;
    Ok(status.success())
}

/// The fault of a program that could not be started.
pub(crate) fn not_started(command: &Command, source: std::io::Error) -> Fault {
    Fault::Start { program: name(command.get_program()), source }
}

fn name(program: &OsStr) -> String {
    Path::new(program).file_stem().unwrap_or(program).to_string_lossy().into_owned()
}
