//! The table of commands, and the help made from it.

use std::fmt::Write;

use crate::fault::{Fault, Result};
use crate::{advisories, bench, check_clinic, dist, pack, serve, shots, test};

/// One command: what is typed, what it does, what runs it.
struct Command {
    usage: &'static str,
    summary: &'static str,
    run: fn(&mut lexopt::Parser) -> Result<()>,
}

const COMMANDS: &[Command] = &[
    Command {
        usage: "serve [--release] [--port N] [--open]",
        summary: "build the widget and show it on the demo clinic page",
        run: serve::command,
    },
    Command { usage: "test", summary: "run every test, lint and check", run: test::command },
    Command {
        usage: "dist",
        summary: "build the files a clinic copies, in dist/",
        run: dist::command,
    },
    Command {
        usage: "check-clinic <file>",
        summary: "say what is wrong with a clinic file and what the widget does with it",
        run: check_clinic::command,
    },
    Command {
        usage: "bench",
        summary: "bytes and speed of what `dist` built, against the budgets",
        run: bench::command,
    },
    Command {
        usage: "shots <folder> [--engine NAME]",
        summary: "photograph every screen at three widths, in light and dark where that is Chromium",
        run: shots::command,
    },
    Command {
        usage: "advisories",
        summary: "look for published security advisories (needs the network)",
        run: advisories::command,
    },
    Command {
        usage: "snippet [PAGE] [--clinic FILE] [--base URL] [--integrity] [--concerns \"...\"] ...",
        summary: "the tags with the first screen in them, or the same written into a page",
        run: pack::snippet,
    },
    Command {
        usage: "pack",
        summary: "lay out what Trunk built (Trunk calls this)",
        run: pack::command,
    },
];

/// Runs the command named first on the command line.
pub(crate) fn dispatch() -> Result<()> {
    let mut arguments = lexopt::Parser::from_env();
    match arguments.next()? {
        None | Some(lexopt::Arg::Short('h') | lexopt::Arg::Long("help")) => {
            print!("{}", help());
            Ok(())
        }
        Some(lexopt::Arg::Value(word)) => {
            let word = word.to_string_lossy().into_owned();
            let command = COMMANDS.iter().find(|command| name(command) == word);
            (command.ok_or(Fault::UnknownCommand(word))?.run)(&mut arguments)
        }
        Some(other) => Err(other.unexpected().into()),
    }
}

/// Refuses anything that is left on the command line.
pub(crate) fn no_more(arguments: &mut lexopt::Parser) -> Result<()> {
    match arguments.next()? {
        None => Ok(()),
        Some(argument) => Err(argument.unexpected().into()),
    }
}

/// Takes everything that is left on the command line as it is.
pub(crate) fn rest(arguments: &mut lexopt::Parser) -> Result<Vec<std::ffi::OsString>> {
    Ok(arguments.raw_args()?.collect())
}

fn name(command: &Command) -> &'static str {
    command.usage.split(' ').next().unwrap_or(command.usage)
}

fn help() -> String {
    let widest = COMMANDS.iter().map(|command| command.usage.len()).max().unwrap_or(0);
    let mut help = String::from("cargo xtask <command>\n\n");
    for Command { usage, summary, .. } in COMMANDS {
        // Writing to a String cannot fail.
        let _ = writeln!(help, "  {usage:widest$}  {summary}");
    }
    help
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_command_has_a_name_of_its_own() {
        for (index, command) in COMMANDS.iter().enumerate() {
            assert!(COMMANDS[..index].iter().all(|earlier| name(earlier) != name(command)));
        }
    }

    #[test]
    fn the_help_names_every_command_with_its_arguments() {
        let help = help();
        assert!(COMMANDS.iter().all(|command| help.contains(command.usage)));
    }
}
