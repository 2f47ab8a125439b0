//! Compiles a folder with a mistake in it, and looks for that mistake.

#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop the program")]

use std::fs;
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};

use catalog_compiler::{Problem, Rule, compile};

/// Marks the line the mistake is expected on.
const MARK: &str = "# <-";

/// Compiles the given files alone and expects `rule` to be broken at the marked line.
///
/// Everything else is missing and says so too; only the marked mistake is looked for.
pub(crate) fn breaks(rule: Rule, files: &[(&str, &str)]) -> Problem {
    let (file, line) = marked(files);
    let problems = problems(files);
    let found = problems
        .iter()
        .find(|problem| problem.rule == rule && problem.file == file && problem.line == line);
    found.cloned().unwrap_or_else(|| {
        let at_file: Vec<_> = problems.iter().filter(|problem| problem.file == file).collect();
        panic!("no {rule:?} at {file}:{line} among {at_file:#?}")
    })
}

/// All problems of a folder with these files.
pub(crate) fn problems(files: &[(&str, &str)]) -> Vec<Problem> {
    static FOLDERS: AtomicUsize = AtomicUsize::new(0);
    let number = FOLDERS.fetch_add(1, Ordering::Relaxed);
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR"))
        .join(format!("broken-{}-{number}", std::process::id()));
    for (path, text) in files {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().expect("a file is in a folder")).expect("can be made");
        fs::write(path, text).expect("can be written");
    }
    let problems = compile(&folder).expect_err("a broken catalogue does not compile");
    fs::remove_dir_all(&folder).expect("can be removed");
    problems
}

fn marked(files: &[(&str, &str)]) -> (String, usize) {
    for (file, text) in files {
        if let Some(at) = text.lines().position(|line| line.contains(MARK)) {
            return ((*file).to_owned(), at + 1);
        }
    }
    panic!("no line is marked with {MARK}")
}
