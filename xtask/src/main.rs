//! Every command of the project: `cargo xtask <command>`.
//!
//! One file a command; the table in [`commands`] is the only list of them, and the help is printed
//! from it. What commands share sits in [`tools`], [`browser`], [`hosts`], [`run`] and [`place`].

mod advisories;
mod apt;
mod bench;
mod browser;
mod check_clinic;
mod commands;
mod dist;
mod fault;
mod hosts;
mod pack;
mod place;
mod proof;
mod run;
mod serve;
mod shots;
mod test;
mod tools;
mod weight;

use std::process::ExitCode;

fn main() -> ExitCode {
    match commands::dispatch() {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            eprintln!("{fault}");
            ExitCode::from(fault.exit_code())
        }
    }
}
