//! The method from the command line, for anyone who wants to know what the widget would say.
//!
//! `cargo run --quiet --example recommend -- [answers.json] [--clinic clinic.json]` reads the
//! answers from a file or from standard input and prints one JSON object. Bad input: exit 2,
//! nothing on standard output, one line on standard error. Source: CONTRACT.md section 2.

use std::fs;
use std::io::{self, Read, Write};
use std::process::ExitCode;

use method::clinic::{self, Clinic};
use method::date::Date;
use method::json::MOST_BYTES;
use method::report::report;
use method::visitor;

const USAGE: &str = "recommend [answers.json] [--clinic clinic.json]";

fn main() -> ExitCode {
    match run() {
        Ok(json) => print(&json),
        Err(line) => {
            eprintln!("{line}");
            ExitCode::from(2)
        }
    }
}

fn run() -> Result<String, String> {
    let files = Files::from_arguments(std::env::args().skip(1))?;
    let answers = match &files.answers {
        Some(path) => read_file("answers", path)?,
        None => read("answers", "standard input", io::stdin().lock())?,
    };
    let visitor =
        visitor::reading::read(&answers, local_date()?).map_err(|problem| problem.to_string())?;
    let clinic = match &files.clinic {
        Some(path) => clinic::reading::read_strictly(&read_file("clinic", path)?)
            .map_err(|problem| problem.to_string())?,
        None => Clinic::default(),
    };
    Ok(report(&visitor, &clinic).to_string())
}

fn print(json: &str) -> ExitCode {
    match writeln!(io::stdout().lock(), "{json}") {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}

#[derive(Default)]
struct Files {
    answers: Option<String>,
    clinic: Option<String>,
}

impl Files {
    fn from_arguments(arguments: impl Iterator<Item = String>) -> Result<Self, String> {
        let mut files = Self::default();
        let mut arguments = arguments;
        while let Some(argument) = arguments.next() {
            let (slot, path) = if argument == "--clinic" {
                (&mut files.clinic, arguments.next())
            } else if argument.starts_with("--") {
                return Err(misused(&argument));
            } else {
                (&mut files.answers, Some(argument))
            };
            let path = path.ok_or_else(|| misused("--clinic without a file"))?;
            if slot.is_some() {
                return Err(misused(&path));
            }
            *slot = Some(path);
        }
        Ok(files)
    }
}

fn misused(argument: &str) -> String {
    format!("the command line holds {argument:?}; allowed: {USAGE}")
}

fn read_file(name: &str, path: &str) -> Result<Vec<u8>, String> {
    let file = fs::File::open(path).map_err(|error| unreadable(name, path, &error))?;
    read(name, path, file)
}

/// Reads one byte more than is allowed, so that a longer text is told from the longest.
fn read(name: &str, path: &str, source: impl Read) -> Result<Vec<u8>, String> {
    let most = u64::try_from(MOST_BYTES).unwrap_or(u64::MAX);
    let mut bytes = Vec::new();
    let mut source = source.take(most.saturating_add(1));
    source.read_to_end(&mut bytes).map_err(|error| unreadable(name, path, &error))?;
    Ok(bytes)
}

fn unreadable(name: &str, path: &str, error: &io::Error) -> String {
    format!("{name} is the unreadable {path:?} ({error}); allowed: a file of one JSON object")
}

/// The computer's local date: the method itself has no clock.
fn local_date() -> Result<Date, String> {
    let today = jiff::Zoned::now().date().to_string();
    Date::parse(&today)
        .ok_or_else(|| format!("the computer's date is {today}; allowed: a date to {}", Date::LAST))
}
