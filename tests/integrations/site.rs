//! A site in a folder of its own, as a clinic would lay it out.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::failure::Outcome;

static SITES: AtomicUsize = AtomicUsize::new(0);

/// A folder that is removed when dropped. Any user can read it: Apache gives up root.
pub(crate) struct Site {
    folder: PathBuf,
}

impl Site {
    /// An empty one.
    pub(crate) fn new() -> Outcome<Self> {
        let number = SITES.fetch_add(1, Ordering::Relaxed);
        let name = format!("treatment-compare-site-{}-{number}", std::process::id());
        let folder = std::env::temp_dir().join(name);
        fs::create_dir_all(&folder)?;
        Ok(Self { folder })
    }

    /// Where `path` is in it.
    pub(crate) fn at(&self, path: &str) -> PathBuf {
        self.folder.join(path)
    }

    /// Writes a file, with the folders above it.
    pub(crate) fn write(&self, path: &str, bytes: impl AsRef<[u8]>) -> Outcome {
        let file = self.at(path);
        fs::create_dir_all(file.parent().ok_or("a file without a folder")?)?;
        Ok(fs::write(file, bytes)?)
    }

    /// Copies a file or a folder of `integrations/` to `path`.
    pub(crate) fn copy(&self, from: &str, path: &str) -> Outcome {
        let from = integration(from);
        copy(&from, &self.at(path)).map_err(|error| format!("{}: {error}", from.display()).into())
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        // A folder that stays behind harms nobody.
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// Where a file of `integrations/` is.
pub(crate) fn integration(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("integrations").join(path)
}

/// Copies a file, or a folder with all that is in it.
pub(crate) fn copy(from: &Path, to: &Path) -> io::Result<()> {
    if from.is_dir() {
        fs::create_dir_all(to)?;
        for entry in fs::read_dir(from)? {
            let entry = entry?;
            copy(&entry.path(), &to.join(entry.file_name()))?;
        }
    } else {
        fs::create_dir_all(to.parent().unwrap_or(to))?;
        fs::copy(from, to)?;
    }
    Ok(())
}
