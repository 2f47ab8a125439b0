//! `cargo xtask snippet`: the first screen as a snippet, or written into a page.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use lexopt::Arg::{Long, Value};
use lexopt::ValueExt;
use prerender::fault::{Fault, Result};
use prerender::release::Release;
use prerender::{page, screen};

/// Attributes of the element that can be set on the command line. Source: CONTRACT.md section 3.
const ATTRIBUTES: [&str; 9] = [
    "concerns",
    "areas",
    "options",
    "start",
    "scheme",
    "lang",
    "dir",
    "heading-level",
    "clinic-url",
];

struct Options {
    page: Option<PathBuf>,
    clinic: Option<PathBuf>,
    release: PathBuf,
    base: String,
    inner: Option<PathBuf>,
    integrity: bool,
    attributes: Vec<(String, String)>,
}

fn main() -> ExitCode {
    match options().and_then(|options| run(&options)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            eprintln!("{fault}");
            ExitCode::FAILURE
        }
    }
}

fn run(options: &Options) -> Result<()> {
    let mut release = Release::in_folder(&options.release, &options.base)?;
    if options.integrity {
        release = release.held_to_loader(&options.release)?;
    }
    let clinic = options.clinic.as_deref().map(read).transpose()?;
    let clinic = clinic.as_deref();
    if let Some(path) = &options.page {
        write(path, &page::with_screens(&read(path)?, &release, clinic)?)?;
    } else if let Some(path) = &options.inner {
        write(path, &screen::markup(&release, clinic, |_| None)?)?;
    } else {
        print!("{}", page::snippet(&release, clinic, &options.attributes)?);
    }
    Ok(())
}

fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).map_err(|source| Fault::File { path: path.to_owned(), source })
}

fn write(path: &Path, text: &str) -> Result<()> {
    fs::write(path, text).map_err(|source| Fault::File { path: path.to_owned(), source })
}

fn options() -> Result<Options> {
    let mut options = Options {
        page: None,
        clinic: None,
        release: PathBuf::from("dist/treatment-compare"),
        base: "/treatment-compare/".to_owned(),
        inner: None,
        integrity: false,
        attributes: Vec::new(),
    };
    let mut parser = lexopt::Parser::from_env();
    while let Some(argument) = parser.next()? {
        match argument {
            Value(path) if options.page.is_none() => options.page = Some(path.into()),
            Long("clinic") => options.clinic = Some(path(parser.value()?)),
            Long("release") => options.release = path(parser.value()?),
            Long("base") => options.base = parser.value()?.string()?,
            Long("integrity") => options.integrity = true,
            Long("inner") => options.inner = Some(path(parser.value()?)),
            Long(name) if ATTRIBUTES.contains(&name) => {
                let name = if name == "clinic-url" { "clinic" } else { name }.to_owned();
                let value = parser.value()?.string()?;
                options.attributes.push((name, value));
            }
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(options)
}

fn path(value: OsString) -> PathBuf {
    PathBuf::from(value)
}
