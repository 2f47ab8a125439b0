//! The page in real Chromium, on a slower device: the figures of tests/browser/speed.

use super::figures::Figures;
use crate::browser::Engine;
use crate::fault::{Fault, Result};
use crate::{browser, place, run};

/// Opens what `dist` built, sent as its compressed copies, and keeps the figures.
pub(super) fn measure(figures: &mut Figures) -> Result<()> {
    println!("\nThe page in Chromium: some minutes. Close other programs first.\n");
    let mut bench = run::cargo(&["test", "--quiet", "--workspace", "--test", "browser", "--"]);
    bench.args(["--ignored", "--exact", "speed::speed_of_the_page", "--nocapture"]);
    browser::tell_bundle(&mut bench, &place::dist());
    browser::find(Engine::Chromium)?.tell(&mut bench);
    if run::read_lines(&mut bench, |line| figures.read(line))? {
        Ok(())
    } else {
        Err(Fault::Failed { what: "Measuring the page".to_owned() })
    }
}
