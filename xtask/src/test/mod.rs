//! `cargo xtask test`: everything that must hold before a change lands.
//!
//! All steps run, also after one has failed; the last line counts what passed and what failed.

mod steps;
mod tally;

use std::time::{Duration, Instant};

use crate::commands;
use crate::fault::{Fault, Result};
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
    println!("\n{:<48} {:>9} {:>8} {:>8}", "step", "time", "passed", "failed");
    let mut all = Tally::default();
    for (name, time, tally) in rows {
        println!("{name:<48} {:>8.1}s {:>8} {:>8}", time.as_secs_f32(), tally.passed, tally.failed);
        all.add(*tally);
    }
    let time: Duration = rows.iter().map(|(_, time, _)| *time).sum();
    println!("{:<48} {:>8.1}s", "together", time.as_secs_f32());
    println!("\n{} passed, {} failed", all.passed, all.failed);
    if all.failed == 0 {
        Ok(())
    } else {
        Err(Fault::Checks { failed: all.failed, all: all.passed + all.failed })
    }
}
