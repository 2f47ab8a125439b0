//! `cargo xtask bench`: every budget of DESIGN.md section 7, measured on what `dist` built last.
//!
//! Printed and not enforced: a slow machine is no mistake in the program.

mod budgets;
mod bytes;
mod figures;
mod method;
mod page;

use crate::fault::{Fault, Result};
use crate::{commands, proof};
use figures::Figures;

/// The command.
pub(crate) fn command(arguments: &mut lexopt::Parser) -> Result<()> {
    commands::no_more(arguments)?;
    let mut figures = Figures::default();
    bytes::measure(&mut figures)?;
    method::measure(&mut figures)?;
    page::measure(&mut figures)?;
    let table = budgets::table(&figures);
    println!("\n{table}");
    let missing = budgets::missing(&figures);
    if missing.is_empty() {
        proof::add_budgets(&table)
    } else {
        Err(Fault::NotMeasured { missing })
    }
}
