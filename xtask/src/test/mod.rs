//! `cargo xtask test`: everything that must hold before a change lands.
//!
//! All steps run, also after one has failed; the last line counts what passed and what failed.

mod steps;
mod tally;
mod twice;

use std::fmt::Write;
use std::time::{Duration, Instant};

use crate::fault::{Fault, Result};
use crate::{commands, proof};
use steps::STEPS;
use tally::Tally;

/// The command.
pub(crate) fn command(arguments: &mut lexopt::Parser) -> Result<()> {
    commands::no_more(arguments)?;
    let mut rows = Vec::new();
    for (number, step) in STEPS.iter().enumerate() {
        println!("\n== {} of {}: {}", number + 1, STEPS.len(), step.name);
        let start = Instant::now();
        let tally = (step.run)().unwrap_or_else(|fault| {
            println!("{fault}");
            Tally::of_check(false)
        });
        rows.push((step.name, start.elapsed(), tally));
    }
    sum_up(&rows)
}

fn sum_up(rows: &[(&str, Duration, Tally)]) -> Result<()> {
    let mut all = Tally::default();
    let mut table = format!("{:<48} {:>9} {:>8} {:>8}\n", "step", "time", "passed", "failed");
    for (name, time, tally) in rows {
        let seconds = time.as_secs_f32();
        let Tally { passed, failed } = tally;
        // Writing to a String cannot fail.
        let _ = writeln!(table, "{name:<48} {seconds:>8.1}s {passed:>8} {failed:>8}");
        all.add(*tally);
    }
    let time: Duration = rows.iter().map(|(_, time, _)| *time).sum();
    let _ = writeln!(table, "{:<48} {:>8.1}s", "together", time.as_secs_f32());
    let _ = writeln!(table, "\n{} passed, {} failed", all.passed, all.failed);
    print!("\n{table}");
    if all.failed == 0 {
        proof::keep_totals(&table)
    } else {
        Err(Fault::Checks { failed: all.failed, all: all.passed + all.failed })
    }
}
