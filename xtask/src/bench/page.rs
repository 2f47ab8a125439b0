//! The page in real Chromium, on a slower device: the figures of tests/browser/speed.

use std::fs;
use std::path::Path;

use super::figures::Figures;
use crate::browser::Engine;
use crate::fault::{Fault, Result};
use crate::weight::through_brotli;
use crate::{browser, place, run};

/// Opens what `dist` built, as a server sends it, and keeps the figures.
pub(super) fn measure(figures: &mut Figures) -> Result<()> {
    println!("\nThe page in Chromium: some minutes. Close other programs first.\n");
    let bundle = place::benched_bundle();
    if bundle.exists() {
        fs::remove_dir_all(&bundle).map_err(Fault::at(&bundle))?;
    }
    as_sent(&place::dist(), &bundle)?;
    let mut bench = run::cargo(&["test", "--quiet", "--workspace", "--test", "browser", "--"]);
    bench.args(["--ignored", "--exact", "speed::speed_of_the_page", "--nocapture"]);
    browser::tell_bundle(&mut bench, &bundle);
    browser::find(Engine::Chromium)?.tell(&mut bench);
    if run::read_lines(&mut bench, |line| figures.read(line))? {
        Ok(())
    } else {
        Err(Fault::Failed { what: "Measuring the page".to_owned() })
    }
}

/// Copies a folder, with a copy through brotli beside each file.
fn as_sent(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to).map_err(Fault::at(to))?;
    for entry in fs::read_dir(from).map_err(Fault::at(from))? {
        let path = entry.map_err(Fault::at(from))?.path();
        let place = to.join(path.file_name().unwrap_or_default());
        if path.is_dir() {
            as_sent(&path, &place)?;
        } else if !path.extension().is_some_and(|kind| kind == "br" || kind == "gz") {
            let bytes = fs::read(&path).map_err(Fault::at(&path))?;
            let small = through_brotli(&bytes).map_err(Fault::at(&path))?;
            fs::write(&place, bytes).map_err(Fault::at(&place))?;
            let place = place.with_added_extension("br");
            fs::write(&place, small).map_err(Fault::at(&place))?;
        }
    }
    Ok(())
}
