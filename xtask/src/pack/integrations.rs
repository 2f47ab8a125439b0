//! dist/integrations/: the folders of integrations/ as a clinic copies them, the pages of docs/ that
//! say how, and the WordPress plugin with the program inside.

use std::fs::{self, File};
use std::io::Write;
use std::path::Path;

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::{FOLDER, make, names_in};
use crate::fault::{Fault, Result};
use crate::place;

const PLUGIN: &str = "wordpress/treatment-compare";

/// Writes the folder below Trunk's `staging` folder, which holds the finished release.
pub(super) fn lay_out(staging: &Path) -> Result<()> {
    let folder = staging.join("integrations");
    copy(&place::root().join("integrations"), &folder)?;
    copy(&place::root().join("docs"), &folder.join("docs"))?;
    let plugin = folder.join(PLUGIN);
    copy(&staging.join(FOLDER), &plugin.join("assets"))?;
    pack(&plugin)
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    make(to)?;
    for name in names_in(from)? {
        let (from, to) = (from.join(&name), to.join(&name));
        if from.is_dir() {
            copy(&from, &to)?;
        } else {
            fs::copy(&from, &to).map_err(Fault::at(&from))?;
        }
    }
    Ok(())
}

/// The plugin as WordPress takes it by upload: one folder in a zip file beside it.
fn pack(plugin: &Path) -> Result<()> {
    let path = plugin.with_added_extension("zip");
    let mut zip = ZipWriter::new(File::create(&path).map_err(Fault::at(&path))?);
    add(&mut zip, plugin, FOLDER)?;
    zip.finish().map(drop).map_err(|fault| Fault::at(&path)(fault.into()))
}

/// Adds a folder under `name`. No file has a date, so that the same plugin makes the same zip.
fn add(zip: &mut ZipWriter<File>, folder: &Path, name: &str) -> Result<()> {
    for own in names_in(folder)? {
        let (path, name) = (folder.join(&own), format!("{name}/{own}"));
        if path.is_dir() {
            add(zip, &path, &name)?;
        } else {
            let bytes = fs::read(&path).map_err(Fault::at(&path))?;
            let started = zip.start_file(name, SimpleFileOptions::DEFAULT);
            let written = started.map_err(Into::into).and_then(|()| zip.write_all(&bytes));
            written.map_err(Fault::at(&path))?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_plugin_is_one_folder_in_a_zip_that_is_the_same_each_time() {
        let plugin = std::env::temp_dir().join(format!("plugin-{}", std::process::id()));
        fs::create_dir_all(plugin.join("assets")).unwrap();
        fs::write(plugin.join("plugin.php"), "<?php").unwrap();
        fs::write(plugin.join("assets/program.js"), "export {};").unwrap();
        let zip = plugin.with_added_extension("zip");
        let packed = || {
            pack(&plugin).unwrap();
            fs::read(&zip).unwrap()
        };
        assert_eq!(packed(), packed());
        let archive = zip::ZipArchive::new(File::open(&zip).unwrap()).unwrap();
        let mut names: Vec<_> = archive.file_names().map(std::result::Result::unwrap).collect();
        names.sort_unstable();
        assert_eq!(names, ["treatment-compare/assets/program.js", "treatment-compare/plugin.php"]);
        fs::remove_dir_all(&plugin).unwrap();
        fs::remove_file(&zip).unwrap();
    }
}
