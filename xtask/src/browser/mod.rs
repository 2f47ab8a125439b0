//! The browsers and drivers of the browser tests; brought where they are missing.

mod apt;
mod engine;

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::fault::{Fault, Result};
use crate::tools;

pub(crate) use engine::Engine;

/// The programs of an engine, each with the name the browser tests have for it.
pub(crate) struct Programs(Vec<(&'static str, PathBuf)>);

impl Programs {
    /// Tells the browser tests, run by `command`, where they are.
    pub(crate) fn tell(&self, command: &mut Command) {
        for (program, path) in &self.0 {
            command.env(format!("TREATMENT_COMPARE_{program}"), path);
        }
    }
}

/// Tells the browser tests, run by `command`, which bundle to open.
pub(crate) fn tell_bundle(command: &mut Command, bundle: &Path) {
    command.env("TREATMENT_COMPARE_BUNDLE", bundle);
}

/// Installs what `engines` lack, where apt can.
pub(crate) fn install(engines: &[Engine]) {
    let lacking = |engine: &Engine| {
        engine.is_made_for_this_system()
            && engine.programs().iter().any(|program| program.find().is_none())
    };
    let lacking: Vec<_> = engines.iter().copied().filter(lacking).collect();
    if !lacking.is_empty() {
        apt::install(&lacking);
    }
}

/// The programs of `engine`, if all are here.
pub(crate) fn find(engine: Engine) -> Result<Programs> {
    let found: Option<Vec<_>> =
        engine.programs().iter().map(|program| Some((program.variable, program.find()?))).collect();
    let mut programs = found.ok_or(Fault::NoBrowser { engine })?;
    if engine == Engine::Firefox {
        let driver = format!("geckodriver{}", std::env::consts::EXE_SUFFIX);
        programs.push(("GECKODRIVER", tools::for_firefox()?.join(driver)));
    }
    Ok(Programs(programs))
}
