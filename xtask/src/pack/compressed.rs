//! The copies a server sends in place of a file: `.br` and `.gz` beside it.

use std::fs;
use std::path::Path;

use super::{names_in, write};
use crate::fault::{Fault, Result};
use crate::weight::{through_brotli, through_gzip};

/// Writes the copies of every file in `folder` and the folders in it.
pub(super) fn beside_all_in(folder: &Path) -> Result<()> {
    // Their names before the first copy, or a copy would get copies.
    for path in names_in(folder)?.iter().map(|name| folder.join(name)) {
        if path.is_dir() { beside_all_in(&path)? } else { beside(&path)? }
    }
    Ok(())
}

/// Writes the copies of one file. One that is not smaller would only cost its unpacking.
pub(super) fn beside(path: &Path) -> Result<()> {
    let bytes = fs::read(path).map_err(Fault::at(path))?;
    let copies = [("br", through_brotli(&bytes)), ("gz", through_gzip(&bytes))];
    for (ending, copy) in copies {
        let copy = copy.map_err(Fault::at(path))?;
        if copy.len() < bytes.len() {
            write(&path.with_added_extension(ending), &copy)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_file_that_shrinks_gets_copies_and_a_copy_gets_none() {
        let folder = std::env::temp_dir().join(format!("compressed-{}", std::process::id()));
        fs::create_dir_all(folder.join("in")).unwrap();
        fs::write(folder.join("in/long.txt"), [b'a'; 999]).unwrap();
        fs::write(folder.join("short.txt"), b"a").unwrap();
        beside_all_in(&folder).unwrap();
        let inner = folder.join("in");
        assert!(inner.join("long.txt.br").exists() && inner.join("long.txt.gz").exists());
        assert_eq!(fs::read_dir(inner).unwrap().count(), 3);
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 2);
        fs::remove_dir_all(folder).unwrap();
    }
}
