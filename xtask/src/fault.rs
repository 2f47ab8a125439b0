//! What can go wrong in a command: one plain line each, with the remedy.

use std::path::{Path, PathBuf};

use crate::browser::Engine;

/// A command's result.
pub(crate) type Result<T> = std::result::Result<T, Fault>;

/// Why a command stopped. The message is the whole line a person reads.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Fault {
    #[error(
        "Not measured: {missing}. Build the release anew (cargo xtask dist) and run the same command again."
    )]
    NotMeasured { missing: String },

    #[error("There is no command `{0}`. `cargo xtask` alone lists them.")]
    UnknownCommand(String),

    #[error("{0}. `cargo xtask` alone lists the commands and their options.")]
    Arguments(#[from] lexopt::Error),

    #[error("`{program}` could not be started ({source}). Is it installed and in PATH?")]
    Start { program: String, source: std::io::Error },

    #[error("{path}: {source}", path = path.display())]
    File { path: PathBuf, source: std::io::Error },

    #[error("{what} failed; its own message is above.")]
    Failed { what: String },

    #[error(
        "Port {port} is in use. Stop the other program, or choose another port: cargo xtask serve --port {other}",
        other = if *port == u16::MAX { 8080 } else { port + 1 }
    )]
    PortInUse { port: u16 },

    #[error(
        "{tool} {version} is not on this computer yet and the package registry cannot be reached. Connect to the network once and run the same command again."
    )]
    NoNetwork { tool: &'static str, version: String },

    #[error(
        "The compiler has no wasm32-unknown-unknown target and rustup is not installed. Install rustup from https://rustup.rs, or your system's package for that target."
    )]
    NoRustup,

    #[error(
        "The wasm32-unknown-unknown target could not be added. Connect to the network once and run: rustup target add wasm32-unknown-unknown"
    )]
    NoTarget,

    #[error(
        "The browser tests need {name} and its driver. Install both and run the same command again. {remedy}",
        name = engine.name(),
        remedy = engine.remedy()
    )]
    NoBrowser { engine: Engine },

    #[error("There is no engine `{0}`: chromium, firefox or webkit.")]
    UnknownEngine(String),

    #[error(
        "The {tests} tests need {packages}. Install what is missing and run the same command again; they are written for a Debian or Ubuntu: sudo apt-get install {packages}"
    )]
    NoHosts { tests: &'static str, packages: String },

    #[error("Cargo.lock names no {0}. Run `cargo generate-lockfile` and try again.")]
    NotInLockfile(&'static str),

    #[error(
        "`pack` is called by Trunk after a build, which says where its files are. Run `cargo xtask dist` or `trunk build`."
    )]
    NotCalledByTrunk,

    #[error(
        "Trunk left {found} in place of one program and its glue. Does index.html have exactly one link with data-trunk rel=\"rust\" that names the bin?"
    )]
    NotOneProgram { found: String },

    #[error("The program does not export `{export}`: src/embed/ lost it.")]
    MissingExport { export: &'static str },

    #[error("The program could not be split in two: {0}.")]
    Split(String),

    #[error(
        "`cargo tree` or `rustc --version` does not say what is linked into the program. Run `cargo tree --package treatment-compare` to see why."
    )]
    NoCrates,

    #[error(
        "The package {package} ({license}) brings no text of its license, which has to go with the program. Ask its authors for one, or use another crate."
    )]
    NoLicense { package: String, license: String },

    #[error(
        "Packing the same program twice gave another {file}. Look for what comes in no fixed order in xtask/src/pack."
    )]
    OtherBytes { file: String },

    #[error("A script of embed/ or wasm-bindgen's glue does not read as JavaScript: {0}.")]
    Script(String),

    #[error("{file} does not hold {what}, which `pack` has to replace.")]
    NothingToReplace { file: &'static str, what: String },

    #[error("{problems}\nThe catalogue has {count} mistakes; the lines above say where.")]
    Catalogue { problems: String, count: usize },

    #[error("There is no built bundle in {path}. Run `cargo xtask dist` first.", path = path.display())]
    NoBundle { path: PathBuf },

    #[error(
        "The advisory database could not be reached, so nothing was checked. Connect to the network and run the same command again."
    )]
    NoAdvisories,

    #[error("Name the clinic file: cargo xtask check-clinic our-clinic.json")]
    NoClinicFile,

    #[error("{path} cannot be checked: {why}. Mend it, or name another file.", path = path.display())]
    UnreadableClinicFile { path: PathBuf, why: String },

    #[error("The clinic file has {}; the lines above say where.", if *faults == 1 { "1 fault".to_owned() } else { format!("{faults} faults") })]
    ClinicFile { faults: usize },

    #[error("{failed} of {all} checks failed.")]
    Checks { failed: u64, all: u64 },
}

impl Fault {
    /// 2 where a clinic file could not be checked at all, else 1.
    pub(crate) fn exit_code(&self) -> u8 {
        match self {
            Self::NoClinicFile | Self::UnreadableClinicFile { .. } => 2,
            _ => 1,
        }
    }

    /// All mistakes of the catalogue, one a line.
    pub(crate) fn catalogue(problems: &[catalog_compiler::Problem]) -> Self {
        let lines: Vec<_> = problems.iter().map(ToString::to_string).collect();
        Self::Catalogue { problems: lines.join("\n"), count: problems.len() }
    }

    /// Adds the path to an input or output error.
    pub(crate) fn at(path: &Path) -> impl FnOnce(std::io::Error) -> Self {
        let path = path.to_owned();
        move |source| Self::File { path, source }
    }
}
