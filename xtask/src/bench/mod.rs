//! `cargo xtask bench`: what the visitor downloads and how fast the method is, as tables.
//!
//! Budgets are those of DESIGN.md section 7. They are printed beside the figures and not enforced.

mod bytes;

use crate::commands;
use crate::fault::Result;
use crate::run;

/// The command.
pub(crate) fn command(arguments: &mut lexopt::Parser) -> Result<()> {
    commands::no_more(arguments)?;
    bytes::table()?;
    println!(
        "\nThe method, native. Must and aim: decide 50 and 10 us, with changes and steady 500 and 100 us.\n"
    );
    let mut bench = run::cargo(&["bench", "--quiet", "--package", "method", "--bench", "method"]);
    run::must("The bench of the method", &mut bench)
}
